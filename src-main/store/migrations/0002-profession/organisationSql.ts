/** How a report names an organisation, and which themes it counts. */
export const organisationSql = `
  ALTER TABLE organisations ADD COLUMN name_in_sentence TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN report_author TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN report_addressee TEXT NOT NULL DEFAULT '';
  ALTER TABLE organisations ADD COLUMN themes_off TEXT NOT NULL DEFAULT '[]';
`;
