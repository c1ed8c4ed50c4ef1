import type { Database } from 'better-sqlite3-multiple-ciphers';

const WORD = 'samenvoegen';

/**
 * Writes the search indexes anew. A word that no text holds any more is out of the lists at once, but the index keeps
 * the beginnings of words as signposts between its pages, and those of a destroyed case must go too. Callers hold
 * the transaction.
 */
export function createSearchCompaction(db: Database) {
  const compactions = [
    { index: 'entry_search', column: 'text', content: 'entries' },
    { index: 'case_search', column: 'names', content: 'case_names' },
  ].map(({ index, column, content }) => ({
    // An index that is in one piece counts as compact and is left as it is, so it first gets a second piece.
    number: db.prepare<[], number>(`SELECT 1 + coalesce(max(number), 0) FROM ${content}`).pluck(),
    add: db.prepare<[number, string]>(`INSERT INTO ${index} (rowid, ${column}) VALUES (?, ?)`),
    compact: db.prepare(`INSERT INTO ${index} (${index}) VALUES ('optimize')`),
    remove: db.prepare<[number, string]>(
      `INSERT INTO ${index} (${index}, rowid, ${column}) VALUES ('delete', ?, ?)`,
    ),
  }));

  return {
    run(): void {
      for (const { number, add, compact, remove } of compactions) {
        const free = number.get() ?? 1;
        add.run(free, WORD);
        compact.run();
        remove.run(free, WORD);
      }
    },
  };
}
