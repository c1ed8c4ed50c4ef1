import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';
import {
  availableTokens,
  fillTokens,
  findTokens,
  type NumberToken,
  printToken,
  resolveToken,
  tokenProblems,
} from '../../../src-shared/report/numberToken.ts';

const dimension = (id: string, classes: readonly string[], multi = false) => ({
  id,
  multi,
  classes: classes.map((one) => ({ id: one, label: `de klasse ${one}`, members: [one] })),
  structuralZeros: [],
});
const shown = (at: Record<string, string>, value: number) => ({ at, status: 'shown' as const, value });
const hidden = (at: Record<string, string>) => ({ at, status: 'hidden' as const, value: null });
const common = { unit: 'cases' as const, population: 'Alle meldingen.' };

const tables: PublishedTable[] = [
  { ...common, id: 'total', title: 'Aantal meldingen', dimensions: [], cells: [], total: 1234 },
  {
    ...common,
    id: 'reporters',
    title: 'Aantal melders',
    unit: 'persons',
    dimensions: [],
    cells: [shown({}, 40)],
    total: 40,
  },
  {
    ...common,
    id: 'themes',
    title: 'Thema’s',
    unit: 'mentions',
    dimensions: [dimension('themes', ['bullying', 'merged'], true)],
    cells: [shown({ themes: 'bullying' }, 12), hidden({ themes: 'merged' })],
    total: null,
  },
  {
    ...common,
    id: 'themes-by-type',
    title: 'Thema’s per groep',
    unit: 'mentions',
    dimensions: [
      dimension('themes', ['bullying'], true),
      dimension('reporter_type', ['employee', 'student']),
    ],
    cells: [
      shown({ themes: 'bullying', reporter_type: 'employee' }, 7),
      hidden({ themes: 'bullying', reporter_type: 'student' }),
      shown({ themes: 'bullying' }, 12),
    ],
    total: null,
  },
];
const published = { tables };
const only = (text: string): NumberToken => {
  const [placed] = findTokens(text);
  if (!placed) throw new Error('no token');
  return placed.token;
};

describe('a token points to what was published', () => {
  test.each([
    ['[[total]]', { table: 'total', at: {} }, 1234],
    ['[[reporters]]', { table: 'reporters', at: {} }, 40],
    ['[[ themes:bullying ]]', { table: 'themes', at: { themes: 'bullying' } }, 12],
    [
      '[[reporter_type:employee|themes:bullying]]',
      { table: 'themes-by-type', at: { themes: 'bullying', reporter_type: 'employee' } },
      7,
    ],
  ])('%s', (text, refersTo, value) => {
    expect(resolveToken(only(text), published)).toEqual({ kind: 'value', value, refersTo });
  });

  test.each([
    ['[[themes:merged]]', 'hidden'],
    ['[[themes:bullying|reporter_type:student]]', 'hidden'],
    ['[[themes:stalking]]', 'unknown'],
    ['[[reporter_type:employee]]', 'unknown'],
    ['[[themes]]', 'unknown'],
    ['[[hours]]', 'unknown'],
  ])('%s is %s', (text, problem) => {
    expect(resolveToken(only(text), published)).toEqual({ kind: problem });
    expect(tokenProblems(`Er waren ${text} meldingen.`, published)).toEqual([
      { start: 9, end: 9 + text.length, problem },
    ]);
    expect(() => fillTokens(text, published)).toThrow();
  });

  test('a report without tables knows no number', () => {
    expect(resolveToken(only('[[total]]'), { tables: [] })).toEqual({ kind: 'unknown' });
  });
});

test('brackets that are no token are a problem, single ones are text', () => {
  expect(tokenProblems('[[total] en [[themes:]] en ]]', published).map(({ problem }) => problem)).toEqual([
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
  ]);
  expect(tokenProblems('De Arbowet [noot] geldt.', published)).toEqual([]);
  expect(tokenProblems('[[themes:bullying|themes:merged]]', published).map(({ problem }) => problem)).toEqual(
    ['unreadable', 'unreadable'],
  );
});

test('a filled text keeps every word, and no bracket', () => {
  expect(
    fillTokens('Van de [[total]] meldingen gingen er [[themes:bullying]] over pesten.', published),
  ).toEqual([
    'Van de ',
    { value: 1234, refersTo: { table: 'total', at: {} } },
    ' meldingen gingen er ',
    { value: 12, refersTo: { table: 'themes', at: { themes: 'bullying' } } },
    ' over pesten.',
  ]);
  expect(fillTokens('Zonder getallen.', published)).toEqual(['Zonder getallen.']);
});

test('what is printed is read back as the same token', () => {
  const name = fc.stringMatching(/^[a-z0-9_-]{1,12}$/);
  const token = fc.oneof(
    name.map((table): NumberToken => ({ kind: 'table', table })),
    fc
      .dictionary(name, name, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
      .map((at): NumberToken => ({ kind: 'cell', at })),
  );
  fc.assert(
    fc.property(token, (one) => {
      expect(findTokens(`voor${printToken(one)}na`).map((placed) => placed.token)).toEqual([one]);
    }),
    { examples: [[{ kind: 'cell', at: Object.fromEntries([['__proto__', '0']]) }]] },
  );
});

test('every shown number can be put in a text once, and nothing else can', () => {
  const available = availableTokens(published);
  expect(available).toEqual([
    { token: '[[total]]', label: 'Aantal meldingen', printed: '1.234' },
    { token: '[[reporters]]', label: 'Aantal melders', printed: '40' },
    { token: '[[themes:bullying]]', label: 'Thema’s: de klasse bullying', printed: '12' },
    {
      token: '[[themes:bullying|reporter_type:employee]]',
      label: 'Thema’s per groep: de klasse bullying, de klasse employee',
      printed: '7',
    },
  ]);
  for (const { token } of available) expect(tokenProblems(token, published)).toEqual([]);
});
