import { expect, test } from 'vitest';
import { chanceFrom } from '../../../src-main/report/chance.ts';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import type { CodedCase } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { TableSpec } from '../../../src-shared/disclosure/contract/tableSpec.ts';
import type { ProtectOptions } from '../../../src-shared/disclosure/protect/options.ts';
import { type ProtectedTables, protect } from '../../../src-shared/disclosure/protect/protect.ts';
import { publishedTable } from '../../../src-shared/domain/publishedReport.ts';
import { toPublishedTables } from '../../../src-shared/report/toPublishedTables.ts';
import { casesWith, chanceThatHides, dimension, optionsFor, tableOf } from '../../support/reportCases.ts';

const solver = await loadHighsSolver();
const a = dimension('a', 4);

function counted(id: string, counts: readonly number[]): CodedCase[] {
  return casesWith(counts.flatMap((count, index) => Array(count).fill({ [id]: [`${id}${index}`] })));
}

function run(specs: readonly TableSpec[], cases: readonly CodedCase[], more: Partial<ProtectOptions> = {}) {
  return protect(specs, cases, [], optionsFor(solver, chanceThatHides([]), more));
}

function tableIn(output: ProtectedTables, id: string) {
  if (output.kind !== 'tables') throw new Error(`the output is ${output.kind}`);
  return output.tables.find((table) => table.id === id);
}

const shownIn = (output: ProtectedTables, id: string) =>
  tableIn(output, id)?.cells.map(({ at, value }) => [...Object.values(at), value].join(' '));

test('fewer than ten cases, or persons who reported them, give no number', () => {
  expect(run([tableOf(a)], counted('a', [9, 0, 0, 0]))).toEqual({ kind: 'tooFew' });
  const sameReporter = counted('a', [20, 10, 0, 0]).map((one, index) => ({
    ...one,
    reporters: [`${index % 9}`],
  }));
  expect(run([tableOf(a)], sameReporter)).toEqual({ kind: 'tooFew' });
  const twoAccused = counted('a', [20, 10, 0, 0]).map((one, index) => ({
    ...one,
    accused: [`${index % 2}`],
  }));
  expect(run([tableOf(a)], twoAccused)).toEqual({ kind: 'tooFew' });
});

test('small classes and zeros are merged with one that covers them; the rest is printed as it is', () => {
  const output = run([tableOf(a)], counted('a', [20, 7, 1, 0]));
  expect(shownIn(output, 'a')).toEqual(['a0 20', 'merged 8']);
  expect(tableIn(output, 'a')?.dimensions[0]?.classes[1]?.members).toEqual(['a1', 'a2', 'a3']);
  expect(output).toMatchObject({
    withheld: [],
    why: { a: { a1: 'secondary', a2: 'primary', a3: 'primary' } },
  });
  expect(tableIn(output, 'total')).toMatchObject({ total: 28, dimensions: [], cells: [] });
});

test('cases of the same few persons are as small as these are few', () => {
  const cases = counted('a', [20, 9, 8, 7]).map((one, index) =>
    index < 20 ? { ...one, reporters: [index < 10 ? 'one' : 'other'] } : one,
  );
  expect(shownIn(run([tableOf(a)], cases), 'a')).not.toContain('a0 20');
});

test('a table in which nothing may be shown is withheld', () => {
  const formal = dimension('f', 2);
  expect(run([tableOf(formal)], counted('f', [30, 1]))).toMatchObject({ withheld: ['f'], why: {} });
  expect(run([tableOf(formal)], counted('f', [20, 11]))).toMatchObject({ withheld: [] });
});

test('a merged class is enough for a coalition of reporters one smaller than the threshold', () => {
  const merged = (counts: number[]) =>
    shownIn(run([tableOf(a)], counted('a', counts), { threshold: 5 }), 'a')?.at(-1);
  expect(merged([20, 12, 4, 4])).toBe('merged 20');
  expect(merged([20, 12, 4, 5])).toBe('merged 9');
});

test('a class that somebody knows is hidden with at least two others', () => {
  const cases = counted('a', [20, 9, 9, 1]);
  const merged = (known: string[]) => {
    const output = run([tableOf({ ...a, knownClasses: known })], cases);
    return tableIn(output, 'a')?.dimensions[0]?.classes.at(-1)?.members.length;
  };
  expect(merged([])).toBe(2);
  expect(merged(['a3'])).toBe(3);
});

test('a group that was agreed on beforehand is printed only when it is larger than one class has to be', () => {
  const grouped = {
    ...a,
    classes: [...a.classes.slice(0, 2), { id: 'g', label: 'g', members: ['a2', 'a3'] }],
  };
  expect(shownIn(run([tableOf(grouped)], counted('a', [20, 9, 2, 3])), 'a')).toEqual([
    'a0 20',
    'a1 9',
    'g 5',
  ]);
  expect(shownIn(run([tableOf(grouped)], counted('a', [20, 9, 2, 2])), 'a')).not.toContain('g 4');
});

test('of themes both those with and those without are kept, and hidden ones have no sum', () => {
  const themes = dimension('t', 4, { multi: true });
  const codes = Array.from({ length: 30 }, (_, index) => ({
    t: ['t0', ...(index < 12 ? ['t1'] : []), ...(index < 2 ? ['t2'] : []), ...(index < 8 ? ['t3'] : [])],
  }));
  const output = run([tableOf(themes)], casesWith(codes));
  expect(shownIn(output, 't')).toEqual(['t1 12', 't3 8', 'merged ']);
  expect(tableIn(output, 't')).toMatchObject({ unit: 'mentions', total: null });
});

test('the only hidden theme could be worked out where every case has one: another joins it', () => {
  const themes = dimension('t', 3, { multi: true });
  const codes = Array.from({ length: 30 }, (_, index) => ({
    t: [index < 2 ? 't2' : index % 2 ? 't0' : 't1'],
  }));
  const cells = shownIn(run([tableOf(themes)], casesWith(codes)), 't');
  expect(cells).toHaveLength(2);
  expect(cells).toContain('merged ');
});

test('a two-way table stands on the printed classes, with their margins', () => {
  const [rows, columns] = [dimension('a', 2), dimension('b', 3)];
  const sizes = [20, 15, 12, 14, 9, 1];
  const cases = casesWith(
    sizes.flatMap((size, cell) => Array(size).fill({ a: [`a${cell % 2}`], b: [`b${cell >> 1}`] })),
  );
  const output = run([tableOf(rows), tableOf(columns), tableOf(rows, columns)], cases);
  const cross = tableIn(output, 'a_b');
  expect(cross?.cells.filter(({ status }) => status === 'hidden')).toHaveLength(4);
  expect(cross?.cells.filter(({ at }) => Object.keys(at).length === 1).map(({ value }) => value)).toEqual([
    41, 30, 35, 26, 10,
  ]);
});

test('a two-way table of themes hides a theme and its absence in the same places', () => {
  const [groups, themes] = [dimension('a', 2), dimension('t', 3, { multi: true })];
  const codes = Array.from({ length: 60 }, (_, index) => ({
    a: [`a${index % 2}`],
    t: ['t0', 't1', 't2'].filter((_, theme) => (index * 7 + theme * 13) % 20 < 8 - theme),
  }));
  const output = run([tableOf(groups), tableOf(themes), tableOf(themes, groups)], casesWith(codes));
  const cross = tableIn(output, 't_a');
  expect(cross?.unit).toBe('mentions');
  // Two groups and a printed theme: one hidden would follow from the other.
  for (const theme of ['t0', 't1', 't2']) {
    const hidden = cross?.cells.filter(({ at, status }) => at['t'] === theme && status === 'hidden');
    expect([0, 2]).toContain(hidden?.length);
  }
});

test('two-way tables wait for eight cases a cell', () => {
  const [rows, columns] = [dimension('a', 2), dimension('b', 2)];
  const cases = (size: number) =>
    casesWith(
      [0, 1, 2, 3].flatMap((cell) => Array(size).fill({ a: [`a${cell % 2}`], b: [`b${cell >> 1}`] })),
    );
  const specs = [tableOf(rows), tableOf(columns), tableOf(rows, columns)];
  expect(run(specs, cases(7))).toMatchObject({ withheld: ['a_b'] });
  expect(run(specs, cases(8))).toMatchObject({ withheld: [] });
});

test('what is printed has the form of a published table, whatever the seed', () => {
  const themes = dimension('t', 3, { multi: true });
  const specs = [tableOf(a), tableOf(themes), tableOf(themes, a)];
  const codes = Array.from({ length: 90 }, (_, index) => ({
    a: [`a${[0, 0, 0, 1, 1, 2, 3][index % 7]}`],
    t: [`t${index % 2}`, ...(index % 5 ? [] : ['t2'])],
  }));
  for (const seed of ['1', '2', '3']) {
    const output = protect(specs, casesWith(codes), [], optionsFor(solver, chanceFrom(seed)));
    if (output.kind !== 'tables') throw new Error('expected tables');
    for (const table of toPublishedTables(output.tables, specs))
      expect(publishedTable.parse(table)).toEqual(table);
  }
});

test('input that contradicts itself is refused', () => {
  const cases = counted('a', [20, 9, 8, 7]);
  expect(() => run([tableOf(a)], cases, { threshold: 2 })).toThrow(RangeError);
  expect(() => run([tableOf(a), tableOf(a)], cases)).toThrow(RangeError);
  expect(() => run([tableOf(dimension('a', 3))], cases)).toThrow('a code has no class');
  expect(() => run([tableOf(dimension('b', 3))], cases)).toThrow('case without exactly one code');
  expect(() =>
    run([tableOf(dimension('a', 4, { multi: true }), dimension('b', 2, { multi: true }))], cases),
  ).toThrow('two multi dimensions');
});
