import type { Database } from 'better-sqlite3-multiple-ciphers';

/** Hands out codes such as 2026-014: the year of opening and the next free number in it. */
export function createCaseCodes(db: Database) {
  const codesOfYear = db
    .prepare<[string], string>("SELECT code FROM cases WHERE code GLOB ? || '-[0-9]*'")
    .pluck();
  const all = db.prepare<[], string>('SELECT code FROM cases').pluck();

  return {
    next(openedOn: string): string {
      const year = openedOn.slice(0, 4);
      const numbers = codesOfYear
        .all(year)
        .map((code) => Number(code.slice(5)))
        .filter(Number.isInteger);
      return `${year}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
    },
    inUse: (): Set<string> => new Set(all.all().map((code) => code.toLowerCase())),
  };
}
