import type { CaseInFile } from './readCases.ts';

/**
 * Gives every case without a number the next free one of its year, as 2026-014, past all numbers of the archive
 * and of the file, wherever in the file they stand.
 * @param codesInUse the numbers in the archive, in lower case
 */
export function numberCases(
  cases: readonly CaseInFile[],
  codesInUse: ReadonlySet<string>,
): (CaseInFile & { code: string })[] {
  const last = new Map<string, number>();
  for (const code of [...codesInUse, ...cases.map((one) => one.code ?? '')]) {
    const [, year, running] = /^(\d{4})-(\d{1,9})$/.exec(code) ?? [];
    if (year !== undefined) last.set(year, Math.max(last.get(year) ?? 0, Number(running)));
  }
  return cases.map((one) => {
    if (one.code !== null) return { ...one, code: one.code };
    const year = one.openedOn.slice(0, 4);
    const running = (last.get(year) ?? 0) + 1;
    last.set(year, running);
    return { ...one, code: `${year}-${String(running).padStart(3, '0')}` };
  });
}
