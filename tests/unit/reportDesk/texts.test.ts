import { expect, test } from 'vitest';
import { filledText } from '../../../src-renderer/features/report/chapters/filledText.ts';
import {
  placeOfFormer,
  placeOfRecommendation,
  placesOf,
  sectionOf,
  textAt,
} from '../../../src-renderer/features/report/desk/places.ts';
import { type ReportContent, reportTextIds } from '../../../src-shared/domain/reportContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { tableOf } from './publishedTables.ts';

const ID = '5a0c8f2e-7f0c-4d0b-8c5e-0d8a8a2f6b11';

const content: ReportContent = {
  texts: Object.fromEntries(reportTextIds.map((id) => [id, `tekst van ${id}`])) as ReportContent['texts'],
  recommendations: [{ id: ID, text: 'nieuw', status: 'none' }],
  former: [{ id: ID, text: 'van vorig jaar', status: 'open' }],
};

test('a number stands in the text as the table prints it, and one that is hidden or gone is not printed', () => {
  const published = { tables: [tableOf('themes', ['bullying', 'threat'], { bullying: 1234 })] };

  expect(filledText('Pesten: [[themes:bullying]].', published)).toBe('Pesten: 1.234.');
  for (const token of ['[[themes:threat]]', '[[themes:gone]]', '[[total]]']) {
    expect(filledText(`Zo: ${token}.`, published)).toBe(`Zo: [${nl.report.text.missingNumber}].`);
  }
  expect(filledText('Zo: [[themes:bullying]].', undefined)).not.toContain('1.234');
});

test('every text that main can point into is found at its place, and its page shows it', () => {
  const places = placesOf(content);

  expect(places.map((place) => place.where)).toEqual(
    expect.arrayContaining([...reportTextIds, placeOfRecommendation(ID), placeOfFormer(ID)]),
  );
  for (const { where, section } of places) expect(sectionOf(where)).toBe(section);
  expect(textAt(content, 'outlook')).toBe('tekst van outlook');
  expect(textAt(content, placeOfRecommendation(ID))).toBe('nieuw');
  expect(textAt(content, placeOfFormer(ID))).toBe('van vorig jaar');
  expect(textAt(content, placeOfRecommendation('gone'))).toBe('');
});
