import type { Database } from 'better-sqlite3-multiple-ciphers';

/** Other codes, which an import may bring, take no part in the counting. */
const OWN_FORM = /^(\d{4})-(\d{1,6})$/;

/** Whether a code has the form that the app gives. */
export function isOwnCode(code: string): boolean {
  return OWN_FORM.test(code);
}

/** Hands out codes such as 2026-014: the year of opening and the number after the highest one that was taken in it. */
export function createCodeCounter(taken: Iterable<string>) {
  const used = new Set(taken);
  const highest = new Map<string, number>();
  for (const code of used) {
    const [, year, running] = OWN_FORM.exec(code) ?? [];
    if (year !== undefined) highest.set(year, Math.max(highest.get(year) ?? 0, Number(running)));
  }

  return {
    next(openedOn: string): string {
      const year = openedOn.slice(0, 4);
      let running = highest.get(year) ?? 0;
      let code: string;
      do {
        running += 1;
        code = `${year}-${String(running).padStart(3, '0')}`;
      } while (used.has(code));
      highest.set(year, running);
      return code;
    },
  };
}

/** Reads the codes of every case in the archive. */
export function prepareAllCodes(db: Database): () => string[] {
  const all = db.prepare<[], string>('SELECT code FROM cases').pluck();
  return () => all.all();
}
