import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportHitKinds } from '../../../src-shared/domain/hitKind.ts';
import { hitKey } from '../../../src-shared/textscan/hitKey.ts';
import type { ReportKnowledge } from '../../../src-shared/textscan/knowledge.ts';
import { type ReportHit, scanReportText } from '../../../src-shared/textscan/scanReportText.ts';
import { laterSentences, reportWorlds } from '../../support/reportSentences.ts';

const worlds = Object.values(reportWorlds);
const { knowledge } = reportWorlds.waterBoard;
const leaking = [
  ...worlds.flatMap((world) => world.leaking.map((one) => ({ ...one, knowledge: world.knowledge }))),
  ...laterSentences.leaking.map((one) => ({ ...one, knowledge })),
];
const harmless = [
  ...worlds.flatMap((world) => world.harmless.map((text) => ({ text, knowledge: world.knowledge }))),
  ...laterSentences.harmless.map((text) => ({ text, knowledge })),
];

const found = (text: string, known: ReportKnowledge = knowledge): [string, string][] =>
  scanReportText(text, known).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('the lists are long, and each leak stands in its sentence', () => {
  expect(worlds.flatMap((world) => world.leaking).length).toBeGreaterThanOrEqual(60);
  expect(worlds.flatMap((world) => world.harmless).length).toBeGreaterThanOrEqual(60);
  for (const { text, leak } of leaking) expect(text).toContain(leak);
});

describe('every sentence that leaks is pointed out where it leaks', () => {
  test.each(leaking)('$text', ({ text, leak, knowledge: known }) => {
    const start = text.indexOf(leak);
    const hits = scanReportText(text, known);
    expect(hits.filter((hit) => hit.start < start + leak.length && hit.end > start)).not.toEqual([]);
  });
});

test('of the sentences that leak nothing at most six are pointed out', () => {
  const wrong = harmless
    .map(({ text, knowledge: known }) => [text, found(text, known)] as const)
    .filter(([, hits]) => hits.length > 0);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(6);
});

test('together they show every kind of hit', () => {
  const kinds = leaking.flatMap(({ text, knowledge: known }) => scanReportText(text, known));
  expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(reportHitKinds));
});

test('the years round the period are no hit, an older one and a count are', () => {
  expect(found('In 2024, 2025 en 2026, en het verslagjaar 2024-2025.')).toEqual([]);
  expect(found('De afspraak is uit 2019.')).toEqual([['digits', '2019']]);
  expect(found('Er waren 2025 meldingen.')).toEqual([['digits', '2025']]);
  expect(found('Op 2025-03-12.')).toEqual([['date', '2025-03-12']]);
});

test('the numbers of a numbered list are no hit where it counts from one', () => {
  expect(found('1. Train leidinggevenden.\n2. Bespreek gedrag.\n3. Herhaal dat.')).toEqual([]);
  expect(found('Er waren\n14. meldingen')).toEqual([['digits', '14']]);
});

test('the own organisation may be named, another one may not, and nobody whose name is part of it', () => {
  const own: ReportKnowledge = {
    ...knowledge,
    organisation: 'De Vries Bouw',
    names: ['De Vries Bouw', 'Jan de Vries', 'Bakkerij Noord'],
  };
  expect(found('De Vries Bouw is een fijne werkgever.', own)).toEqual([]);
  expect(found('Dat vindt De Vries ook.', own)).toEqual([['name', 'De Vries']]);
  expect(found('Zo gaat het ook bij Bakkerij Noord.', own)).toEqual([['name', 'Bakkerij Noord']]);
});

test('a large department may be named, a small one may not', () => {
  expect(found('De sfeer bij Vergunningen en Handhaving is goed.')).toEqual([]);
  expect(found('De sfeer bij Peilbeheer is goed.')).toEqual([['name', 'Peilbeheer']]);
  expect(found('De sfeer in het team is goed.')).toEqual([]);
});

test('a number as a token is no hit, and what stands beside it still is', () => {
  const text = 'Er waren [[themes:bullying]] meldingen, 3 ervan in maart, [[total]] in totaal.';
  expect(found(text).map(([, part]) => part)).toEqual(['3', 'maart']);
  expect(found('Er waren [[3 meldingen.')).toEqual([['digits', '3']]);
});

test('bold or italic inside a word hides nothing', () => {
  expect(found('Er waren d**rie** melders en **J**an de *Vries*.')).toEqual([
    ['number_word', 'd**rie'],
    ['name', 'J**an de *Vries'],
  ]);
});

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...leaking.map(({ text }) => text),
        ...harmless.map(({ text }) => text),
        'één',
        '\n',
        '[[total]]',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

test('hits lie inside the text, in order, and only a quote holds others', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const hits = scanReportText(text, knowledge);
      const ends: Partial<Record<'other' | 'any', number>> = {};
      for (const { kind, start, end } of hits) {
        expect(start).toBeGreaterThanOrEqual(ends.any ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        ends.any = start;
        if (kind === 'quote') continue;
        expect(start).toBeGreaterThanOrEqual(ends.other ?? 0);
        ends.other = end;
      }
    }),
    { numRuns: 60 },
  );
});

test('a digit goes without a hit only as a year, a law, a token or a number of a list', () => {
  fc.assert(
    fc.property(fc.constantFrom(...harmless), fc.integer({ min: 0, max: 999 }), ({ text }, number) => {
      const counted = `${text} Er waren er ${number}.`;
      const at = counted.lastIndexOf(String(number));
      expect(scanReportText(counted, knowledge).some((hit) => hit.start <= at && hit.end > at)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a hit that was accepted is known again until its sentence changes', () => {
  const keys = (text: string) => scanReportText(text, knowledge).map((hit: ReportHit) => hitKey(text, hit));
  const text = 'De helft van de melders wilde anoniem blijven.';
  expect(keys(`De sfeer is beter. ${text}`)).toEqual(keys(text));
  expect(keys('De helft van de melders wilde iets anders.')).not.toEqual(keys(text));
});
