/** How a report names an organisation, and which themes it counts. */
export const organisationSql = `
`;
