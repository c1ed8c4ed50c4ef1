import { expect, test } from 'vitest';
import { toPublishedTables } from '../../../src-shared/report/toPublishedTables.ts';
import { dimension, tableOf } from '../../support/reportCases.ts';

const channel = dimension('channel', 3);
const spec = tableOf(channel);
const [first] = channel.classes;
const tableWith = (value: number | null) => ({
  id: spec.id,
  unit: 'cases' as const,
  dimensions: [
    {
      id: 'channel',
      multi: false,
      classes: [
        { id: first?.id ?? '', members: first?.members ?? [] },
        { id: 'merged', members: ['channel1', 'channel2'] },
      ],
      structuralZeros: [],
    },
  ],
  cells: [
    { at: { channel: 'channel0' }, status: 'shown' as const, value: 20 },
    { at: { channel: 'merged' }, status: value === null ? ('hidden' as const) : ('shown' as const), value },
  ],
  total: 28,
});

test('a protected table gets the words of its spec, and its merged class those of its dimension', () => {
  const labels = (value: number | null) =>
    toPublishedTables([tableWith(value)], [spec])[0]?.dimensions[0]?.classes.map(({ label }) => label);
  expect(toPublishedTables([tableWith(8)], [spec])[0]).toMatchObject({
    title: spec.title,
    population: spec.population,
  });
  expect(labels(8)).toEqual(['channel0', 'Overige 2 manieren samen']);
  expect(labels(null)).toEqual(['channel0', 'Niet apart getoond']);
});

test('the total has the words of the app', () => {
  const total = { id: 'total', unit: 'cases' as const, dimensions: [], cells: [], total: 28 };
  expect(toPublishedTables([total], [spec])[0]?.title).toBe('Aantal meldingen');
});
