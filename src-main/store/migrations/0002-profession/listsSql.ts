/** Lists of codes that were split, and the reports that counted them as they were. */
export const listsSql = `
`;
