import type { Database } from 'better-sqlite3-multiple-ciphers';

export interface Comparison {
  tables: number;
  rows: number;
  /** Names of the tables that differ in form or in any row; empty when the archives are the same. */
  different: string[];
}

/** Compares every table of two archives row by row, the search index included. */
export function compareArchives(one: Database, other: Database): Comparison {
  const formOf = (db: Database) =>
    db
      .prepare<[], { type: string; name: string; sql: string | null }>(
        'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name',
      )
      .all();
  const form = formOf(one);
  const comparison: Comparison = { tables: 0, rows: 0, different: [] };
  if (JSON.stringify(form) !== JSON.stringify(formOf(other))) comparison.different.push('sqlite_schema');
  for (const { name } of form.filter(({ type }) => type === 'table')) {
    comparison.tables += 1;
    const rows = rowsOf(one, name);
    const others = rowsOf(other, name);
    comparison.rows += rows?.length ?? 0;
    if (
      !rows ||
      !others ||
      rows.length !== others.length ||
      rows.some((row, index) => row !== others[index])
    ) {
      comparison.different.push(name);
    }
  }
  return comparison;
}

/** Every row as text, in the order of all its columns; undefined where there is no such table. */
function rowsOf(db: Database, table: string): string[] | undefined {
  const exists = db
    .prepare<[string]>("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")
    .get(table);
  if (!exists) return undefined;
  const width = db.prepare(`SELECT * FROM "${table}"`).columns().length;
  const order = Array.from({ length: width }, (_, column) => column + 1).join(', ');
  const rows = db.prepare<[], unknown[]>(`SELECT * FROM "${table}" ORDER BY ${order}`).raw().all();
  return rows.map((row) =>
    JSON.stringify(row.map((cell) => (Buffer.isBuffer(cell) ? cell.toString('base64') : cell))),
  );
}
