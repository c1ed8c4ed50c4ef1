/** What is noted beside the journal of a case, and whom a contact was with. */
export const recordsSql = `
`;
