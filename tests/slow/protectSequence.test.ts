import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../src-main/report/chance.ts';
import { loadHighsSolver } from '../../src-main/report/highsSolver.ts';
import { type CodedCase, isInScope, type Scope } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../src-shared/disclosure/contract/ledger.ts';
import type { Form, LinearConstraint } from '../../src-shared/disclosure/contract/solver.ts';
import { protect } from '../../src-shared/disclosure/protect/protect.ts';
import { casesWith, dimension, entryOf, optionsFor, tableOf, year } from '../support/reportCases.ts';

/** What follows from several outputs together, worked out here without protect. */
const solver = await loadHighsSolver();
const T = 3;
const [a, b] = [dimension('a', 4), dimension('b', 3)];
const themes = dimension('t', 4, { multi: true });
const specs = [tableOf(a), tableOf(b), tableOf(themes), tableOf(a, b)];

const halfYear: Scope = { ...year, to: '2025-06-30' };
const department: Scope = { ...year, departments: ['d1'] };

interface Coded {
  a: number;
  b: number;
  t: readonly number[];
  isFirst: boolean;
}

const skewed = (size: number) =>
  fc.nat(size * size - 1).map((draw) => size - 1 - Math.floor(Math.sqrt(draw)));
const files: fc.Arbitrary<Coded[]> = fc.array(
  fc.record({
    a: skewed(4),
    b: skewed(3),
    t: fc.uniqueArray(skewed(4), { minLength: 1, maxLength: 2 }),
    isFirst: fc.boolean(),
  }),
  { minLength: 25, maxLength: 110, size: 'max' },
);

function casesOf(file: readonly Coded[]): CodedCase[] {
  const codes = file.map((one) => ({
    a: [`a${one.a}`],
    b: [`b${one.b}`],
    t: one.t.map((theme) => `t${theme}`),
  }));
  return casesWith(codes).map((one, index) => ({
    ...one,
    openedOn: file[index]?.isFirst ? '2025-02-01' : '2025-09-01',
    departmentId: file[index]?.isFirst ? 'd1' : 'd2',
  }));
}

type Part = 'first' | 'rest';
const parts: readonly Part[] = ['first', 'rest'];

/**
 * Everything that two outputs say, the first of them about a part of the second. The counts per part and per pair of
 * classes of `a` and `b`, and per part and theme, are the unknowns.
 */
function knownFrom(
  outputs: readonly { entry: LedgerEntry; parts: readonly Part[] }[],
  cases: readonly CodedCase[],
) {
  const names: string[] = [];
  const column = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const isIn = (part: Part) => (one: CodedCase) => isInScope(halfYear, one) === (part === 'first');
  const formOf = (at: Record<string, readonly string[]>, those: readonly Part[]): Form =>
    those.flatMap((part) => {
      const [theme] = at['t'] ?? [];
      if (theme !== undefined) return [[column(`${part} ${theme}`), 1] as const];
      return a.classes.flatMap((one) =>
        b.classes.flatMap((other) =>
          (at['a']?.includes(one.id) ?? true) && (at['b']?.includes(other.id) ?? true)
            ? [[column(`${part} ${one.id} ${other.id}`), 1] as const]
            : [],
        ),
      );
    });
  const rows: LinearConstraint[] = parts.map((part) => {
    const size = cases.filter(isIn(part)).length;
    return { form: formOf({}, [part]), low: size, high: size };
  });
  for (const { entry, parts: those } of outputs) {
    for (const table of entry.published.tables) {
      for (const { at, value } of table.cells) {
        if (value === null) continue;
        const members = Object.fromEntries(
          Object.entries(at).map(([id, one]) => [
            id,
            table.dimensions.find((d) => d.id === id)?.classes.find((c) => c.id === one)?.members ?? [],
          ]),
        );
        rows.push({ form: formOf(members, those), low: value, high: value });
      }
    }
  }
  const secrets = [...parts.map((part) => [part]), parts].flatMap((those) => [
    ...a.classes.map((one) => formOf({ a: [one.id] }, those)),
    ...b.classes.map((one) => formOf({ b: [one.id] }, those)),
    ...themes.classes.map((one) => formOf({ t: [one.id] }, those)),
  ]);
  const model = solver.open({
    columns: names.map((name) => {
      const part = parts.find((one) => name.startsWith(one)) ?? 'rest';
      return { low: 0, high: cases.filter(isIn(part)).length, isInteger: true };
    }),
    rows,
  });
  const ranges = secrets.map((form) => {
    const [low, high] = [model.minimise(form), model.maximise(form)];
    if (low.status !== 'optimal' || high.status !== 'optimal')
      throw new Error('the outputs contradict each other');
    return { low: Math.round(low.value), high: Math.round(high.value) };
  });
  model.close();
  return ranges;
}

for (const [name, firstScope] of [
  ['half-year and year', halfYear],
  ['department and whole', department],
] as const) {
  test(`${name}: no class of either, or of what they differ by, can be worked out below the threshold`, () => {
    let pairs = 0;
    let refused = 0;
    fc.assert(
      fc.property(files, fc.nat(), fc.boolean(), (file, seed, isWholeFirst) => {
        const cases = casesOf(file);
        const order = isWholeFirst ? [year, firstScope] : [firstScope, year];
        const ledger: LedgerEntry[] = [];
        for (const [index, scope] of order.entries()) {
          const chance = chanceFrom(`${seed} ${index}`);
          const output = protect(specs, cases, ledger, optionsFor(solver, chance, { scope }));
          if (output.kind === 'refused') refused++;
          if (output.kind === 'tables') ledger.push(entryOf(`${index}`, scope, specs, output));
        }
        if (ledger.length < 2) return;
        pairs++;
        const outputs = ledger.map((entry) => ({
          entry,
          parts: entry.scope === year ? parts : (['first'] as const),
        }));
        for (const { low, high } of knownFrom(outputs, cases))
          expect(low >= T || (low === 0 && high >= T), `[${low}, ${high}]`).toBe(true);
      }),
      { numRuns: 20 },
    );
    expect(pairs + refused).toBeGreaterThan(3);
    expect(pairs).toBeGreaterThan(1);
  });
}

test('a case that was corrected after an output is counted as it was then', () => {
  const file = Array.from({ length: 40 }, (_, index) => ({
    a: index % 2,
    b: 0,
    t: [0],
    isFirst: index < 20,
  }));
  const cases = casesOf(file);
  const first = protect(specs, cases, [], optionsFor(solver, chanceFrom('1'), { scope: halfYear }));
  if (first.kind !== 'tables') throw new Error('expected tables');
  const corrected = cases.map((one, index) =>
    index === 0 ? { ...one, codes: { ...one.codes, a: ['a3'] }, openedOn: '2024-12-31' } : one,
  );
  const ledger = [entryOf('half', halfYear, specs, first)];
  const second = protect(specs, corrected, ledger, optionsFor(solver, chanceFrom('2')));
  expect(second).toEqual(protect(specs, cases, ledger, optionsFor(solver, chanceFrom('2'))));
});

test('an output that differs by fewer than ten cases is refused', () => {
  const file = Array.from({ length: 40 }, (_, index) => ({
    a: index % 2,
    b: 0,
    t: [0],
    isFirst: index < 32,
  }));
  const cases = casesOf(file);
  const first = protect(specs, cases, [], optionsFor(solver, chanceFrom('1'), { scope: halfYear }));
  if (first.kind !== 'tables') throw new Error('expected tables');
  const ledger = [entryOf('half', halfYear, specs, first)];
  const second = protect(specs, cases, ledger, optionsFor(solver, chanceFrom('2')));
  expect(second).toEqual({ kind: 'refused', reason: 'difference_too_small', entries: ['half'] });
});

test('an output of another period shares nothing', () => {
  const file = Array.from({ length: 32 }, (_, index) => ({
    a: index % 2,
    b: 0,
    t: [0],
    isFirst: index < 20,
  }));
  const cases = casesOf(file);
  const first = protect(specs, cases, [], optionsFor(solver, chanceFrom('1'), { scope: halfYear }));
  if (first.kind !== 'tables') throw new Error('expected tables');
  const scope = { ...year, from: '2025-07-01' };
  const ledger = [entryOf('half', halfYear, specs, first)];
  const alone = protect(specs, cases, [], optionsFor(solver, chanceFrom('2'), { scope }));
  expect(protect(specs, cases, ledger, optionsFor(solver, chanceFrom('2'), { scope }))).toEqual(alone);
});
