import { expect, test } from 'vitest';
import type { ReportContent } from '../../../src-shared/domain/reportContent.ts';
import { type ScannedPart, scanReport } from '../../../src-shared/textscan/scanReport.ts';
import { reportWorlds } from '../../support/reportSentences.ts';

const { organisation, period, ...known } = reportWorlds.waterBoard.knowledge;
const total = {
  id: 'total',
  title: 'Aantal meldingen',
  unit: 'cases' as const,
  population: 'Alle meldingen.',
  dimensions: [],
  cells: [],
  total: 40,
};
const published = { organisation, period, tables: [total] };
const id = '11111111-1111-4111-8111-111111111111';
const content = (parts: Partial<ReportContent>): ReportContent => ({
  texts: {} as ReportContent['texts'],
  recommendations: [],
  former: [],
  ...parts,
});
const texts = (some: Partial<ReportContent['texts']>): ReportContent =>
  content({ texts: some as ReportContent['texts'] });

test('every part is read in the order of the report, and empty ones are left out', () => {
  const parts = scanReport(
    {
      texts: {
        outlook: 'Merel komt terug.',
        nature: 'Er was een klacht.',
        role: ' ',
      } as ReportContent['texts'],
      former: [{ id, text: 'Spreek met de controller.', status: 'open' }],
      recommendations: [{ id, text: 'Ten eerste: train leidinggevenden.', status: 'none' }],
    },
    published,
    known,
  );
  expect(parts.map((one) => [one.part, one.id, one.hits.map(({ kind }) => kind)])).toEqual([
    ['texts', 'nature', ['one_case']],
    ['texts', 'outlook', ['name']],
    ['former', id, ['function']],
    ['recommendations', id, []],
  ]);
});

/** Something still has to be solved or accepted. */
function isTextOpen(parts: readonly ScannedPart[], accepted: ReadonlySet<string>): boolean {
  return parts.some(
    ({ hits, problems }) => problems.length > 0 || hits.some(({ key }) => !accepted.has(key)),
  );
}

test('a text is open until each hit is solved or accepted', () => {
  const parts = scanReport(texts({ nature: 'De helft van de melders kwam in maart.' }), published, known);
  const keys = parts.flatMap(({ hits }) => hits.map(({ key }) => key));
  expect(keys.length).toBeGreaterThan(1);
  expect(isTextOpen(parts, new Set())).toBe(true);
  expect(isTextOpen(parts, new Set(keys.slice(1)))).toBe(true);
  expect(isTextOpen(parts, new Set(keys))).toBe(false);
});

test('a number that is not shown cannot be accepted', () => {
  const parts = scanReport(texts({ nature: 'Dat waren er [[themes:stalking]].' }), published, known);
  expect(parts[0]?.problems).toEqual([{ start: 13, end: 32, problem: 'unknown' }]);
  expect(isTextOpen(parts, new Set(parts.flatMap(({ hits }) => hits.map(({ key }) => key))))).toBe(true);
});

test('a recommendation of last year cannot take a number of this year', () => {
  const parts = scanReport(
    content({ former: [{ id, text: 'Kijk naar de [[total]] meldingen.', status: 'done' }] }),
    published,
    known,
  );
  expect(parts[0]?.problems.map(({ problem }) => problem)).toEqual(['unknown']);
  expect(
    isTextOpen(scanReport(texts({ nature: 'Er waren [[total]] meldingen.' }), published, known), new Set()),
  ).toBe(false);
});
