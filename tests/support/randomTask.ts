import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { Solver } from '../../src-shared/disclosure/contract/solver.ts';
import { caseOf, dimension, type ReportTask, tableSpec, wholeYear } from './reportMaker.ts';

/**
 * A small organisation's year: who, about whom, where (whose heads know their own) and themes, and two pairs of them.
 * Some reporters come back, and in one case in six several persons are accused or the same one again.
 */
export function randomTask(
  random: () => number,
  solver: Solver,
  { threshold, cases: most = 90 }: { threshold: number; cases?: number },
): ReportTask {
  const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
  const [who, about, where, what] = [names('w', 3), names('a', 3), names('d', 4), names('t', 4)];
  const pick = (codes: readonly string[]) =>
    codes[Math.min(codes.length - 1, Math.floor((-Math.log(1 - random()) * codes.length) / 2))] ?? '';
  const count = 12 + Math.floor(random() * (most - 12));
  const cases = Array.from({ length: count }, (_, i): CodedCase => {
    const department = pick(where);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    return caseOf(
      `k${i}`,
      {
        who: [pick(who)],
        about: [pick(about)],
        department: [department],
        what: what.filter((_, j) => random() < 0.6 / (j + 1)),
      },
      {
        openedOn: `2025-${month}-11`,
        departmentId: department,
        reporters: random() < 0.15 ? [`p${Math.floor(random() * 8)}`] : [],
        accused: random() < 0.15 ? [`q${Math.floor(random() * 8)}`] : [],
      },
    );
  });
  const [a, b, c, d] = [
    dimension('who', who),
    dimension('about', about),
    dimension('department', where, { knownClasses: where }),
    dimension('what', what, { multi: true }),
  ];
  const specs = [tableSpec(a), tableSpec(b), tableSpec(c), tableSpec(d), tableSpec(a, b), tableSpec(a, d)];
  return { cases, scope: wholeYear, specs, ledger: [], threshold, solver };
}
