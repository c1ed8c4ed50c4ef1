import { describe, expect, test } from 'vitest';
import { chanceFrom } from '../../../src-main/report/chance.ts';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { audit } from '../../../src-shared/disclosure/audit/audit.ts';
import { type CodedCase, isInScope, type Scope } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../../src-shared/disclosure/contract/ledger.ts';
import type { TableSpec } from '../../../src-shared/disclosure/contract/tableSpec.ts';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { contactsTable } from '../../../src-shared/report/contactsTable.ts';
import { decideReport, type ReportJob } from '../../../src-shared/report/decideReport.ts';
import {
  auditTask,
  caseOf,
  dimension,
  oneWayTable,
  reportOf,
  sha256,
  tableSpec,
  totalTable,
  wholeYear,
} from '../../support/reportMaker.ts';

const solver = await loadHighsSolver();
const firstHalf: Scope = { from: '2025-01-01', to: '2025-06-30', departments: null };
const codes = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

/** So many cases alike. */
function many(count: number, name: string, own: CodedCase['codes'], rest: Partial<CodedCase> = {}) {
  return Array.from({ length: count }, (_, n) => caseOf(`${name}-${n}`, own, rest));
}

function make(specs: TableSpec[], cases: CodedCase[], more: Partial<ReportJob> = {}) {
  const scope = more.scope ?? wholeYear;
  const job: ReportJob = {
    scope,
    threshold: 5,
    seed: 'seed of a test',
    specs,
    countedOtherwise: [],
    cases: cases.filter((one) => isInScope(scope, one)),
    ledger: [],
    headcounts: {},
    ...more,
  };
  const outcome = decideReport(job, { solver, chance: chanceFrom(job.seed), hash: sha256 });
  if (outcome.kind !== 'tables') throw new Error(`a report of ${outcome.kind}`);
  const cellsOf = (id: string) =>
    outcome.tables
      .find((table) => table.id === id)
      ?.cells.map(({ at, value }) => `${Object.values(at).join(' ')} ${value ?? '-'}`);
  return { ...outcome, cellsOf };
}

const entryOf = (
  scope: Scope,
  specs: TableSpec[],
  cases: readonly CodedCase[],
  tables: PublishedTable[],
): LedgerEntry => ({ id: 'earlier', scope, published: reportOf(tables, { scope }), cases, specs });

describe('of several codes that are counted together', () => {
  const d = tableSpec(dimension('d', codes('d', 3)));

  test('the few who reported most of them do not find the rest', () => {
    const merged = (reporters: readonly string[]) =>
      make(
        [d],
        [
          ...many(30, 'a', { d: ['d0'] }),
          ...many(11, 'b', { d: ['d1'] }).map((one, i) => ({
            ...one,
            reporters: reporters.length === 0 ? [] : [reporters[i % reporters.length] ?? ''],
          })),
          ...many(2, 'c', { d: ['d2'] }),
        ],
      ).cellsOf('d');
    expect(merged([])).toEqual(['d0 30', 'merged 13']);
    // Three who talk know of 11 of the 13, and that the other code has 2 at most.
    expect(merged(['p', 'q', 'r'])).toBeUndefined();
  });

  test('the head of one of two small departments does not find the count of the other', () => {
    const group = (members: string[]) => ({ id: 'small', label: 'small', members });
    const shown = (members: string[], counts: readonly number[]) => {
      const plain = dimension('d', codes('d', 3));
      const classes = [...plain.classes, group(members)];
      const spec = tableSpec({ ...plain, classes, knownClasses: classes.map(({ id }) => id) });
      const of = (code: string, count: number) => many(count, code, { d: [code] });
      const large = codes('d', 3).flatMap((code) => of(code, 20));
      return make([spec], [...large, ...members.flatMap((code, i) => of(code, counts[i] ?? 0))]).cellsOf('d');
    };
    expect(shown(['x', 'y'], [9, 3]) ?? []).not.toContain('small 12');
    expect(shown(['x', 'y', 'z'], [9, 2, 1]) ?? []).not.toContain('small 12');
    expect(shown(['x', 'y', 'z'], [7, 2, 3])).toContain('small 12');
  });

  test('the auditor asks the same of the few who reported most', () => {
    const cases = [
      ...many(30, 'a', { d: ['d0'] }),
      ...many(6, 'b', { d: ['d1'] }, { reporters: ['p'] }),
      ...many(4, 'c', { d: ['d2'] }),
    ];
    const task = { cases, scope: wholeYear, specs: [d], ledger: [], threshold: 5, solver };
    const table = oneWayTable(d, cases, new Set(['d1', 'd2']));
    const result = audit(auditTask(task, reportOf([totalTable(cases), ...(table ? [table] : [])])));
    expect(result.failures).toEqual([
      { kind: 'belowThreshold', what: 'this/d {"d":"merged"} beside the few who have most' },
    ]);
  });
});

describe('a two-way table', () => {
  const [a, b] = [dimension('a', codes('a', 4)), dimension('b', codes('b', 4))];
  const specs = [tableSpec(a), tableSpec(b), tableSpec(a, b)];
  const cross = (counts: readonly (readonly number[])[]) =>
    counts.flatMap((row, i) =>
      row.flatMap((count, j) => many(count, `${i}-${j}`, { a: [`a${i}`], b: [`b${j}`] })),
    );

  test('does not tell by subtraction a count of several codes that it could not print', () => {
    // Rows a1 to a3 stand together: in column b3 they are 7, too few for four colleagues and two codes beside them.
    const made = make(
      specs,
      cross([
        [22, 15, 8, 13],
        [18, 6, 3, 6],
        [1, 1, 0, 1],
        [0, 0, 1, 0],
      ]),
    );
    expect(made.cellsOf('a')).toContain('merged 37');
    expect(made.fallback).toBeNull();
    expect(made.cellsOf('a-b') ?? []).not.toContain('a0 b3 13');
  });

  test('that would tell of nearly all of a group hides that, and keeps the rest', () => {
    const [themes, groups] = [dimension('t', codes('t', 2), { multi: true }), dimension('g', codes('g', 3))];
    // Of each group so many, so many of them with t0, and so many with t1: of g1 55 in 60 have t0.
    const sizes = [
      [49, 37, 24],
      [60, 55, 20],
      [70, 50, 31],
    ];
    const cases = sizes.flatMap(([size = 0, first = 0, second = 0], i) =>
      many(size, `${i}`, {}).map((one, n) => ({
        ...one,
        codes: { g: [`g${i}`], t: [...(n < first ? ['t0'] : []), ...(n >= size - second ? ['t1'] : [])] },
      })),
    );
    const made = make([tableSpec(themes), tableSpec(groups), tableSpec(themes, groups)], cases);
    const cells = made.cellsOf('t-g') ?? [];
    expect(made.fallback).toBeNull();
    expect(cells).toContain('t0 g1 -');
    expect(cells).toContain('t1 g0 24');
  });
});

describe('of two reports over some of the same cases', () => {
  test('the sums of contacts do not tell those of one person', () => {
    const early = many(20, 'early', {}, { openedOn: '2025-02-01', contacts: 10 });
    const late = many(20, 'late', {}, { openedOn: '2025-09-01', contacts: 0 });
    const heavy = late.map((one, i) => ({ ...one, contacts: i === 0 ? 30 : 0 }));
    const even = late.map((one) => ({ ...one, contacts: 3 }));
    const afterYear = (second: CodedCase[]) => {
      const year = [...early, ...second];
      const printed = contactsTable(year, []);
      expect(printed).toHaveLength(1);
      const ledger = [entryOf(wholeYear, [], year, [totalTable(year), ...printed])];
      const careless = reportOf([totalTable(early), ...contactsTable(early, [])], { scope: firstHalf });
      const task = { cases: early, scope: firstHalf, specs: [], ledger, threshold: 5, solver };
      return { half: contactsTable(early, ledger), failures: audit(auditTask(task, careless)).failures };
    };
    expect(afterYear(even)).toMatchObject({ half: [{ total: 200 }], failures: [] });
    expect(afterYear(heavy)).toMatchObject({ half: [], failures: [{ kind: 'dominated' }] });
  });

  test('neither do sums of what two earlier ones share', () => {
    const parts = [
      many(20, 'a', {}, { contacts: 10 }),
      many(20, 'b', {}, { contacts: 0 }).map((one, i) => ({ ...one, contacts: i === 0 ? 50 : 0 })),
      many(20, 'c', {}, { contacts: 10 }),
    ];
    const [a = [], b = [], c = []] = parts;
    const entry = (cases: CodedCase[]) =>
      entryOf(wholeYear, [], cases, [totalTable(cases), ...contactsTable(cases, [])]);
    const [first, second] = [entry([...a, ...b]), entry([...b, ...c])];
    expect(contactsTable([...a, ...b, ...c], [first])).toHaveLength(1);
    expect(contactsTable([...a, ...b, ...c], [first, second])).toEqual([]);
  });

  const formal = tableSpec(dimension('f', codes('f', 2), { knownClasses: ['f0'] }));

  test('whoever counted one of two classes is not told more by a second total', () => {
    const half = (openedOn: string, yes: number) => [
      ...many(yes, `yes-${openedOn}`, { f: ['f0'] }, { openedOn }),
      ...many(40, `no-${openedOn}`, { f: ['f1'] }, { openedOn }),
    ];
    const early = half('2025-02-01', 13);
    const all = [...early, ...half('2025-08-01', 2)];
    const first = make([formal], early, { scope: firstHalf });
    const ledger = [entryOf(firstHalf, [formal], early, first.tables)];
    const second = make([formal], all, { ledger });
    expect(second.withheld).toEqual(['f']);
    expect(second.tables.map(({ total }) => total)).toEqual([95, 95]);
  });

  test('a table that gives an earlier secret away stays out by itself', () => {
    const where = tableSpec(dimension('d', codes('d', 6), { knownClasses: codes('d', 6) }));
    const who = tableSpec(dimension('w', codes('w', 2)));
    const half = (openedOn: string, counts: readonly number[]) =>
      counts.flatMap((count, i) =>
        many(count, `${i}-${openedOn}`, { d: [`d${i}`] }, { openedOn }).map((one, n) => ({
          ...one,
          codes: { ...one.codes, w: [`w${n % 2}`] },
        })),
      );
    // The year prints d1 and d5 as 6 each: whoever knows d0 in the 22 of the first half then knows that d3 is in it.
    const early = half('2025-02-01', [8, 2, 22, 6, 14, 6]);
    const all = [...early, ...half('2025-08-01', [10, 4, 23, 9, 8, 0])];
    const specs = [where, who];
    const first = make(specs, early, { scope: firstHalf, threshold: 3, seed: 'w0_0' });
    expect(first.cellsOf('d')).toContain('merged 22');
    const ledger = [entryOf(firstHalf, specs, early, first.tables)];
    const second = make(specs, all, { ledger, threshold: 3, seed: 'w0_1' });
    expect(second.withheld).toEqual(['d']);
    expect(second.cellsOf('w')).toHaveLength(2);
    expect(second.fallback).toBeNull();
  });
});
