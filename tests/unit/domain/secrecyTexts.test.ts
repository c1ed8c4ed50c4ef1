import { expect, test } from 'vitest';
import { counsellorPositions, questionsOf, secrecyGrounds } from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';

const { general, grounds, questions } = nl.secrecy.texts;
const all = [...general, ...Object.values(grounds).flat()];

test('every statement about a duty names where it comes from and when that was read', () => {
  for (const { text, sources } of all) {
    expect(sources.length, text).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.readOn, source.name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.address ?? source.dated, source.name).not.toBeNull();
    }
  }
});

test('a duty rests on a law or an official text, never on a page of somebody unknown', () => {
  const weak = /studylib|docplayer|stuvia|5dok/;
  const addresses = all.flatMap(({ sources }) => sources.map(({ address }) => address ?? ''));
  expect(addresses.filter((address) => weak.test(address))).toEqual([]);
  const duties = [
    'crime_reporting_duty',
    'official_crime_reporting_duty',
    'education_reporting_duty',
  ] as const;
  const official = /^(wetten\.overheid\.nl|zoek\.officielebekendmakingen\.nl)/;
  for (const duty of duties) {
    const [first] = grounds[duty];
    expect(
      first?.sources.some(({ address }) => official.test(address ?? '')),
      duty,
    ).toBe(true);
  }
});

test('no statement or question says what to do', () => {
  const sentences = [...all.map(({ text }) => text), ...Object.values(questions)];
  const advice = /\b(je moet|je kunt beter|doe aangifte|meld het|wij adviseren|ons advies|verstandig)\b/i;
  expect(sentences.filter((sentence) => advice.test(sentence))).toEqual([]);
});

test('every question is asked, and those of education wait until the position is known', () => {
  const asked = secrecyGrounds.codes.flatMap((ground) => [
    ...questionsOf(ground, null),
    ...counsellorPositions.codes.flatMap((position) => questionsOf(ground, position)),
  ]);
  expect(new Set(asked)).toEqual(new Set(Object.keys(questions)));
  expect(questionsOf('education_reporting_duty', null)).toEqual([]);
  expect(questionsOf('education_reporting_duty', 'internal')).not.toEqual(
    questionsOf('education_reporting_duty', 'external'),
  );
});
