import { beforeAll, describe, expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import { type AuditInput, audit } from '../../../src-shared/disclosure/audit/audit.ts';
import { canonicalText, checkWitness } from '../../../src-shared/disclosure/audit/checkWitness.ts';
import type { CodedCase } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { Solver } from '../../../src-shared/disclosure/contract/solver.ts';
import type { DimensionSpec, TableSpec } from '../../../src-shared/disclosure/contract/tableSpec.ts';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import {
  auditTask,
  caseOf,
  cellKey,
  dimension,
  oneWayTable,
  reportOf,
  sha256,
  tableSpec,
  totalTable,
  twoWayTable,
  wholeYear,
} from '../../support/reportMaker.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadHighsSolver();
});

/** So many cases with each code of one dimension, every one by other persons. */
const counted = (id: string, counts: readonly number[], rest: Partial<CodedCase> = {}) =>
  counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) => caseOf(`${i}-${n}`, { [id]: [`c${i}`] }, rest)),
  );
const codes = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`);

function check(
  cases: readonly CodedCase[],
  specs: readonly TableSpec[],
  tables: readonly (PublishedTable | null)[],
  rest: Partial<AuditInput> = {},
) {
  const task = { cases, scope: wholeYear, specs, ledger: [], threshold: 5, solver };
  const kept = tables.filter((table) => table !== null);
  return audit(auditTask(task, reportOf([totalTable(cases), ...kept]), rest));
}

/** One table of which the classes from number `from` on are merged. */
function checkMerged(counts: readonly number[], from: number, options: Partial<DimensionSpec> = {}) {
  const cases = counted('d', counts);
  const spec = tableSpec(dimension('d', codes(counts.length), options));
  return check(cases, [spec], [oneWayTable(spec, cases, new Set(codes(counts.length).slice(from)))]);
}

const attackersOf = (result: ReturnType<typeof audit>) => [
  ...new Set(
    result.failures.map(({ kind, what }) => (kind === 'exposed' ? (what.split(': ')[1] ?? '') : kind)),
  ),
];

describe('whoever attacks a one-way table', () => {
  test('finds nothing where what is merged is large enough', () => {
    const result = checkMerged([20, 6, 3], 1);
    expect(result.failures).toEqual([]);
    expect(result.targets.map(({ id, outsider, verdict }) => [id, outsider, verdict])).toEqual([
      ['this d=c1', [0, 9], 'ambiguous'],
      ['this d=c2', [0, 9], 'ambiguous'],
    ]);
  });

  test('computes a class that is alone in what is hidden', () => {
    expect(attackersOf(checkMerged([20, 9, 3], 2))).toEqual(['belowThreshold']);
    // A class that is left out is a printed 0.
    const cases = counted('d', [20, 9, 3]);
    const spec = tableSpec(dimension('d', codes(3)));
    const table = oneWayTable(spec, cases, new Set());
    const shorter = table && {
      ...table,
      cells: table.cells.slice(0, 2),
      dimensions: table.dimensions.map((one) => ({ ...one, classes: one.classes.slice(0, 2) })),
    };
    expect(check(cases, [spec], [shorter]).failures.map(({ kind }) => kind)).toContain('untrue');
  });

  test('with three others who reported too finds that a class is smaller than the threshold', () => {
    expect(attackersOf(checkMerged([20, 5, 3], 1))).toContain('4 in this d:1');
  });

  test('as the head of a department subtracts his own', () => {
    const known = { knownClasses: ['c1'] };
    expect(checkMerged([20, 6, 3], 1).ok).toBe(true);
    expect(attackersOf(checkMerged([20, 6, 3], 1, known))).toContain('insider of d=c1');
    // A third class to hide behind, and so many that none of them could be told by the rule.
    expect(checkMerged([20, 6, 4, 2], 1, known).failures).toEqual([]);
  });

  test('as a reader of the rule knows that heads find nothing either', () => {
    expect(attackersOf(checkMerged([20, 5, 4, 2], 1, { knownClasses: ['c1'] }))).toEqual(['knows the rule']);
  });

  test('is told by a printed count how few persons are behind it', () => {
    const spec = tableSpec(dimension('d', codes(2)));
    const cases = counted('d', [20, 6]).map((one) =>
      one.codes['d']?.includes('c1') ? { ...one, reporters: ['p'] } : one,
    );
    expect(check(cases, [spec], [oneWayTable(spec, cases, new Set())]).failures).toEqual([
      { kind: 'belowThreshold', what: 'this/d {"d":"c1"}' },
    ]);
  });
});

describe('whoever attacks a pair of dimensions', () => {
  const [a, b] = [dimension('a', codes(4)), dimension('b', codes(4))];
  const specs = [tableSpec(a), tableSpec(b), tableSpec(a, b)];
  const casesOf = (rows: readonly (readonly number[])[]) =>
    rows.flatMap((row, i) =>
      row.flatMap((count, j) =>
        Array.from({ length: count }, (_, n) => caseOf(`${i}${j}-${n}`, { a: [`c${i}`], b: [`c${j}`] })),
      ),
    );
  function checkCross(
    rows: readonly (readonly number[])[],
    hidden: readonly [number, number][],
    rest: Partial<AuditInput> = {},
    own = specs,
  ) {
    const cases = casesOf(rows);
    const [one, other, pair] = own;
    if (!one || !other || !pair) throw new Error('three specs');
    const [rowTable, columnTable] = [
      oneWayTable(one, cases, new Set()),
      oneWayTable(other, cases, new Set()),
    ];
    if (!rowTable || !columnTable) throw new Error('nothing shown');
    const keys = new Set(hidden.map(([i, j]) => cellKey({ a: `c${i}`, b: `c${j}` })));
    return check(
      cases,
      own,
      [rowTable, columnTable, twoWayTable(pair, cases, [rowTable, columnTable], keys)],
      rest,
    );
  }
  const even = Array.from({ length: 4 }, () => [8, 8, 8, 8]);
  const block = (rows: number, columns: number) =>
    Array.from({ length: rows * columns }, (_, i): [number, number] => [
      Math.floor(i / columns),
      i % columns,
    ]);

  test('finds nothing in three by three hidden cells that can all go either way', () => {
    expect(checkCross(even, block(3, 3)).failures).toEqual([]);
  });

  test('computes a cell that is hidden alone, and finds one in a square too small', () => {
    expect(attackersOf(checkCross(even, block(1, 1)))).toEqual([]);
    const one = even.map((row, i) => row.map((count, j) => (i + j === 0 ? 2 : count)));
    expect(attackersOf(checkCross(one, block(1, 1)))).toContain('outsider');
    const small = even.map((row, i) => row.map((count, j) => (i < 2 && j < 2 ? 3 : count)));
    expect(attackersOf(checkCross(small, block(2, 2)))).toContain('outsider');
  });

  test('with others who reported finds a case in the far corner of a square', () => {
    const found = attackersOf(checkCross(even, block(2, 2)));
    expect(found).toContain('4 in this a:0 b:0');
    expect(found).not.toContain('outsider');
  });

  test('as a recipient of referrals knows a whole row, and so the other one', () => {
    const known = dimension('a', codes(4), { knownClasses: ['c0'] });
    const own = [tableSpec(known), tableSpec(b), tableSpec(known, b)];
    expect(checkCross(even, block(2, 3)).failures).toEqual([]);
    expect(attackersOf(checkCross(even, block(2, 3), {}, own))).toEqual(
      expect.arrayContaining(['insider of a=c0 by b', 'insider of a=c0 in b 0']),
    );
  });

  test('is not told that nearly all of a group are in one class, unless that does no harm', () => {
    const rows = [[120, 3, 3, 0], ...[1, 2, 3].map(() => [20, 30, 30, 30])];
    const hidden = block(4, 4).filter(([i, j]) => i < 3 && j > 0);
    const shares = (rest: Partial<AuditInput>) =>
      checkCross(rows, hidden, rest).failures.filter(({ kind }) => kind === 'share');
    expect(shares({}).map(({ what }) => what)).toEqual(['a 0 in b 0']);
    expect(shares({ sensitiveDimensions: [] })).toEqual([]);
  });

  test('is refused pairs in a circle', () => {
    const c = dimension('c', codes(2));
    const cases = casesOf(even).map((one, i) => ({ ...one, codes: { ...one.codes, c: [`c${i % 2}`] } }));
    const own = [tableSpec(a), tableSpec(b), tableSpec(c)].map((spec) => oneWayTable(spec, cases, new Set()));
    const [x, y, z] = own;
    if (!x || !y || !z) throw new Error('nothing shown');
    const pairs = [
      twoWayTable(tableSpec(a, b), cases, [x, y], new Set()),
      twoWayTable(tableSpec(b, c), cases, [y, z], new Set()),
      twoWayTable(tableSpec(a, c), cases, [x, z], new Set()),
    ];
    const result = check(cases, [tableSpec(a), tableSpec(b), tableSpec(c)], [x, y, z, ...pairs]);
    expect(result.failures.map(({ kind }) => kind)).toContain('unsupported');
  });
});

describe('whoever reads of codes of which a case carries several', () => {
  const themes = dimension('t', codes(3), { multi: true });
  const casesWith = (sets: readonly (readonly string[])[], times: readonly number[]) =>
    sets.flatMap((t, i) => Array.from({ length: times[i] ?? 0 }, (_, n) => caseOf(`${i}-${n}`, { t })));

  test('is not told how few are without one', () => {
    const cases = casesWith([['c0', 'c1'], ['c0'], ['c2']], [10, 10, 3]);
    const table = oneWayTable(tableSpec(themes), cases, new Set(['c2']));
    expect(check(cases, [tableSpec(themes)], [table]).failures.map(({ what }) => what)).toContain(
      'this/t {"t":"c0"} without',
    );
  });

  test('may believe that no case is without a code, and so finds the only one that is hidden', () => {
    const cases = casesWith([['c0'], ['c1'], ['c2'], []], [20, 8, 4, 2]);
    const result = check(
      cases,
      [tableSpec(themes)],
      [oneWayTable(tableSpec(themes), cases, new Set(['c2']))],
    );
    expect(attackersOf(result)).toEqual(expect.arrayContaining(['outsider with prior knowledge']));
    expect(attackersOf(result)).not.toContain('outsider');
  });

  test('finds a hidden one by the number of mentions', () => {
    const cases = casesWith([['c0'], ['c1'], ['c2'], ['c0', 'c1']], [20, 8, 4, 6]);
    const table = oneWayTable(tableSpec(themes), cases, new Set(['c2']));
    const told = table && { ...table, total: 44 };
    expect(attackersOf(check(cases, [tableSpec(themes)], [told]))).toContain('outsider');
  });
});

describe('the form of a report', () => {
  const spec = tableSpec(dimension('d', codes(2)));
  const tableOf = (cases: readonly CodedCase[]) => [oneWayTable(spec, cases, new Set())];

  test('is one sentence when there is too little', () => {
    const few = counted('d', [5, 4]);
    expect(check(few, [spec], tableOf(few)).failures).toEqual([
      { kind: 'form', what: 'too few for any table' },
    ]);
    const byOne = counted('d', [15, 14], { reporters: ['p'] });
    expect(check(byOne, [spec], tableOf(byOne)).failures.map(({ kind }) => kind)).toEqual(['form']);
    const task = { cases: few, scope: wholeYear, specs: [spec], ledger: [], threshold: 5, solver };
    expect(audit(auditTask(task, reportOf([]))).ok).toBe(true);
  });

  test('names no group of fewer than twenty employees', () => {
    const cases = counted('d', [15, 14]);
    const rest = { headcounts: { d: { c0: 19, c1: 20 } } };
    expect(check(cases, [spec], tableOf(cases), rest).failures).toEqual([
      { kind: 'smallGroup', what: 'd d=c0' },
    ]);
  });

  test('gives no sum of contacts in which one or two persons weigh too much', () => {
    const contacts = (cases: readonly CodedCase[]): PublishedTable => ({
      ...totalTable(cases),
      id: 'contacts',
      unit: 'contacts',
      total: cases.reduce((sum, one) => sum + one.contacts, 0),
    });
    const even = counted('d', [15, 14]);
    expect(check(even, [spec], [contacts(even)]).failures).toEqual([]);
    const heavy = even.map((one, i) => ({ ...one, contacts: i === 0 ? 40 : 1 }));
    expect(check(heavy, [spec], [contacts(heavy)]).failures.map(({ kind }) => kind)).toEqual(['dominated']);
    const two = even.map((one, i) => ({ ...one, contacts: i < 2 ? 40 : 1 }));
    expect(check(two, [spec], [contacts(two)]).failures.map(({ kind }) => kind)).toEqual(['dominated']);
  });

  test('agrees with the cases', () => {
    const cases = counted('d', [15, 14]);
    const [table] = tableOf(cases);
    const wrong = table && {
      ...table,
      cells: table.cells.map((cell) => ({
        ...cell,
        value: (cell.value ?? 0) + (cell.value === 14 ? 1 : -1),
      })),
    };
    expect(check(cases, [spec], [wrong ?? null]).failures.map(({ kind }) => kind)).toContain('untrue');
  });

  test('holds no words that tell how many', () => {
    const cases = counted('d', [15, 14]);
    const say = (text: string) =>
      check(cases, [spec], tableOf(cases), { statements: [{ kind: 'sentence', text }] }).ok;
    for (const text of [
      'Het was de enige melding.',
      'Er waren geen meldingen over de directie.',
      'Twee derde kwam van buiten.',
      'Het aantal is verdubbeld.',
      'Meer dan de helft ging over pesten.',
      'In 3 zaken.',
    ])
      expect([text, say(text)]).toEqual([text, false]);
    expect(say('De meldingen zijn vertrouwelijk behandeld.')).toBe(true);
  });

  test('may be asked to stop', () => {
    const cases = counted('d', [15, 14]);
    const result = check(cases, [spec], tableOf(cases), { isCancelled: () => true });
    expect(result.failures).toEqual([{ kind: 'cancelled', what: 'stopped' }]);
  });

  test('is not audited by a solver that cannot tell', () => {
    const cases = counted('d', [20, 6, 3]);
    const three = tableSpec(dimension('d', codes(3)));
    const unknown = () => ({ status: 'unknown' }) as const;
    const mute: Solver = {
      open: (program) => ({ ...solver.open(program), minimise: unknown, maximise: unknown }),
    };
    const lying: Solver = {
      open(program) {
        const model = solver.open(program);
        const zero = () =>
          ({ status: 'optimal', value: 0, columns: program.columns.map(() => 0), duals: null }) as const;
        return { ...model, minimise: zero, maximise: zero };
      },
    };
    const table = [oneWayTable(three, cases, new Set(['c1', 'c2']))];
    expect(check(cases, [three], table, { solver: mute }).failures.map(({ kind }) => kind)).toContain(
      'solver',
    );
    expect(check(cases, [three], table, { solver: lying }).ok).toBe(false);
  });
});

describe('a witness', () => {
  const constraints = [
    {
      source: 'sum',
      form: [
        [0, 1],
        [1, 1],
      ] as const,
      low: 9,
      high: 9,
    },
  ];
  const form = [[0, 1]] as const;

  test('is refused for one count that is other, not whole, negative, missing or no number', () => {
    expect(checkWitness({ table: [9, 0], form, value: 9 }, 2, constraints)).toBeNull();
    for (const table of [
      [8, 0],
      [9, 0.5],
      [8.5, 0.5],
      [10, -1],
      [9],
      [9, Number.NaN],
      [9, 0, 0],
      [2 ** 53, 9 - 2 ** 53],
    ])
      expect([table, checkWitness({ table, form, value: 9 }, 2, constraints)]).not.toEqual([table, null]);
    expect(checkWitness({ table: [9, 0], form, value: 8 }, 2, constraints)).not.toBeNull();
    expect(checkWitness({ table: [9, 0], form: [[0, 0.5]], value: 4.5 }, 2, constraints)).not.toBeNull();
  });

  test('is kept as a text that its hash stands for', () => {
    const result = checkMerged([20, 6, 3], 1);
    expect(Object.keys(result.witnesses).length).toBeGreaterThan(1);
    for (const [hash, text] of Object.entries(result.witnesses)) expect(sha256(text)).toBe(hash);
    expect(canonicalText([0, 3, 1], ['a', 'c', 'b'])).toBe('b=1\nc=3');
  });
});
