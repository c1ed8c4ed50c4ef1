/** The counsellor's week: appointments, requests that are no case yet, and signals. */
export const weekSql = `
`;
