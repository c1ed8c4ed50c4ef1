import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { audit } from '../../../src-shared/disclosure/audit/audit.ts';
import { type CodedCase, isInScope, type Scope } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../../src-shared/disclosure/contract/ledger.ts';
import type { Solver } from '../../../src-shared/disclosure/contract/solver.ts';
import type { PublishedReport } from '../../../src-shared/domain/publishedReport.ts';
import { randomOf } from '../../support/randomOf.ts';
import { randomTask } from '../../support/randomTask.ts';
import {
  auditTask,
  caseOf,
  countedCases,
  dimension,
  makeByAudit,
  oneWayTable,
  type ReportTask,
  reportOf,
  tableSpec,
  totalTable,
  wholeYear,
} from '../../support/reportMaker.ts';

const firstHalf: Scope = { from: '2025-01-01', to: '2025-06-30', departments: null };
const tenMonths: Scope = { ...firstHalf, to: '2025-10-31' };
const schoolYear: Scope = { from: '2024-09-01', to: '2025-08-31', departments: null };
const oneDepartment: Scope = { ...wholeYear, departments: ['d0', 'd1'] };

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

const entryOf = (task: ReportTask, published: PublishedReport): LedgerEntry => ({
  id: 'earlier',
  scope: task.scope,
  published,
  cases: countedCases(task),
  specs: task.specs,
});

/** Counts that both reports print of the same class, and whose difference is some cases but fewer than the threshold. */
function plainDifferences(one: PublishedReport, other: PublishedReport, threshold: number): number {
  const cellsOf = ({ tables }: PublishedReport) =>
    new Map(
      tables
        .filter((table) => table.dimensions.length === 1)
        .flatMap((table) =>
          table.cells.flatMap((cell) => {
            const [own] = table.dimensions;
            const members = own?.classes.find(({ id }) => id === cell.at[own.id])?.members;
            return cell.value === null ? [] : [[`${own?.id} ${members}`, cell.value] as const];
          }),
        ),
    );
  const earlier = cellsOf(one);
  return [...cellsOf(other)].filter(([key, value]) => {
    const difference = value - (earlier.get(key) ?? value);
    return difference > 0 && difference < threshold;
  }).length;
}

describe('a second report over some of the same cases', () => {
  test('gives away what the two differ by', () => {
    const dates = (code: string, months: readonly number[]) =>
      months.flatMap((count, month) =>
        Array.from({ length: count }, (_, n) =>
          caseOf(`${code}-${month}-${n}`, { d: [code] }, { openedOn: `2025-0${month + 1}-11` }),
        ),
      );
    const spec = tableSpec(dimension('d', ['a', 'b']));
    const cases = [...dates('a', [8, 8, 0, 0, 0, 0, 2, 0]), ...dates('b', [9, 6, 0, 0, 0, 0, 7, 9])];
    const publish = (some: readonly CodedCase[], scope: Scope) => {
      const table = oneWayTable(spec, some, new Set());
      return reportOf([totalTable(some), ...(table ? [table] : [])], { scope });
    };
    const early = { cases, scope: firstHalf, specs: [spec], ledger: [], threshold: 5, solver };
    const half = publish(countedCases(early), firstHalf);
    const late = { ...early, scope: wholeYear, ledger: [entryOf(early, half)] };
    const year = publish(countedCases(late), wholeYear);
    expect(audit(auditTask(early, half)).ok).toBe(true);
    expect(audit(auditTask({ ...late, ledger: [] }, year)).ok).toBe(true);
    const exposed = audit(auditTask(late, year)).failures.map(({ what }) => what);
    expect(exposed).toEqual(expect.arrayContaining(['this without earlier d=a: outsider']));

    // Three cases that came in after the half year, from its months: too few to be a difference.
    const registeredLate = [
      ...cases,
      ...[1, 2, 3].map((n) => caseOf(`late-${n}`, { d: ['b'] }, { openedOn: '2025-02-01' })),
    ];
    const upTo = { ...late, cases: registeredLate.filter(({ openedOn }) => openedOn < '2025-07') };
    expect(
      audit(auditTask(upTo, publish(countedCases(upTo), wholeYear))).failures.map(({ kind }) => kind),
    ).toContain('difference');
  });

  test('may not show a correction', () => {
    const spec = tableSpec(dimension('d', ['a', 'b']));
    const cases = ['a', 'b'].flatMap((code) =>
      Array.from({ length: 20 }, (_, n) => caseOf(`${code}-${n}`, { d: [code] })),
    );
    const table = oneWayTable(spec, cases, new Set());
    const task: ReportTask = { cases, scope: wholeYear, specs: [spec], ledger: [], threshold: 5, solver };
    const published = reportOf([totalTable(cases), ...(table ? [table] : [])]);
    const again = { ...task, ledger: [entryOf(task, published)] };
    expect(audit(auditTask(again, published)).ok).toBe(true);
    const corrected = cases.map((one, i) => (i === 0 ? { ...one, codes: { d: ['b'] } } : one));
    const other = oneWayTable(spec, corrected, new Set());
    const result = audit({
      ...auditTask(again, reportOf([totalTable(cases), ...(other ? [other] : [])])),
      cases: corrected,
    });
    expect(result.failures.map(({ kind }) => kind)).toContain('recounted');
  });

  test.each([
    ['most of the year and the year', tenMonths, wholeYear],
    ['a department and the whole', oneDepartment, wholeYear],
    ['the year and a school year', wholeYear, schoolYear],
  ])(
    'passes when it was made with the first in mind, and fails when it gives a difference away: %s',
    (_, first, second) => {
      const random = randomOf(5);
      const seen = { leaking: 0, safe: 0, both: 0 };
      for (let run = 0; run < 5; run++) {
        const task = randomTask(random, solver, { threshold: 3, cases: 120 });
        const oneWay = task.specs.filter((spec) => spec.dimensions.length === 1);
        const early = { ...task, specs: oneWay, scope: first };
        const earlier = makeByAudit(early);
        const late = { ...early, scope: second, ledger: [entryOf(early, earlier)] };
        const careless = makeByAudit({ ...late, ledger: [] });
        const isLeaking = plainDifferences(earlier, careless, 3) > 0;
        const verdict = audit(auditTask(late, careless, { stopsAtFirst: true }));
        if (isLeaking) expect(verdict.ok).toBe(false);
        seen.leaking += Number(isLeaking);
        const careful = makeByAudit(late);
        expect(plainDifferences(earlier, careful, 3)).toBe(0);
        expect(audit(auditTask(late, careful)).failures).toEqual([]);
        seen.safe += Number(careful.tables.length > 1);
        seen.both += Number(task.cases.some((one) => isInScope(first, one) && isInScope(second, one)));
      }
      expect(seen.both).toBe(5);
      if (second !== schoolYear) expect(seen.leaking).toBeGreaterThan(0);
    },
  );
});
