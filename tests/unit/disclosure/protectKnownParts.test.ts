import { expect, test } from 'vitest';
import { chanceFrom } from '../../../src-main/report/chance.ts';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { audit } from '../../../src-shared/disclosure/audit/audit.ts';
import type { CodedCase } from '../../../src-shared/disclosure/contract/codedCase.ts';
import { protect } from '../../../src-shared/disclosure/protect/protect.ts';
import { toPublishedTables } from '../../../src-shared/report/toPublishedTables.ts';
import { dimension, optionsFor, tableOf } from '../../support/reportCases.ts';
import { auditTask, caseOf, reportOf, wholeYear } from '../../support/reportMaker.ts';

const solver = await loadHighsSolver();
const where = dimension('d', 5, { knownClasses: ['d0', 'd1', 'd2', 'd3', 'd4'] });
const themes = dimension('t', 2, { multi: true });
const specs = [tableOf(where), tableOf(themes), tableOf(themes, where)];

type Counts = readonly (readonly [all: number, first: number])[];

/**
 * Of each department so many cases, so many of them with the first theme; half of all have the second. Those of all
 * departments but the first are each about one person, so that these count together.
 */
function casesOf(counts: Counts): CodedCase[] {
  return counts.flatMap(([all, first], d) =>
    Array.from({ length: all }, (_, n) =>
      caseOf(
        `${d}-${n}`,
        { d: [`d${d}`], t: [...(n < first ? ['t0'] : []), ...(n % 2 === 0 ? ['t1'] : [])] },
        { accused: d === 0 ? [] : [`of ${d}`] },
      ),
    ),
  );
}

/** What is printed of the first theme among the departments that count together, in a report that the audit passes. */
function printedOf(counts: Counts) {
  const cases = casesOf(counts);
  const made = protect(specs, cases, [], optionsFor(solver, chanceFrom('a draw'), { threshold: 3 }));
  if (made.kind !== 'tables') throw new Error(`a report of ${made.kind}`);
  const task = { cases, scope: wholeYear, specs, ledger: [], threshold: 3, solver };
  expect(
    audit(auditTask(task, reportOf(toPublishedTables(made.tables, specs), { threshold: 3 }))).failures,
  ).toEqual([]);
  expect(made.tables.find(({ id }) => id === 'd')?.cells).toHaveLength(2);
  const cells = made.tables.find(({ id }) => id === 't_d')?.cells ?? [];
  return cells.find(({ at }) => at['t'] === 't0' && at['d'] === 'merged')?.value ?? null;
}

test('a theme is split by departments only where no head of one works out that some of it is theirs', () => {
  const even = [6, 6, 6, 6].map((all) => [all, 3] as const);
  expect(printedOf([[60, 30], ...even])).toBe(12);
  // The head of 16 of the 24 would know that at least 4 of the 12 are of their department.
  expect(
    printedOf([
      [60, 30],
      [16, 8],
      [3, 2],
      [3, 1],
      [2, 1],
    ]),
  ).toBeNull();
});
