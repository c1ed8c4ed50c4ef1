/** How a reporter is reached safely, nazorg, and the counsellor's own independence. */
export const peopleSql = `
`;
