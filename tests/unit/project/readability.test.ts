import { expect, test } from 'vitest';
import { hardWordsIn, measureSentences } from '../../support/readability.ts';

const sentences = measureSentences();
const average = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

test('what a user reads is plain Dutch: short sentences of short words', () => {
  expect(sentences.length).toBeGreaterThan(1000);
  expect(average(sentences.map(({ ease }) => ease))).toBeGreaterThan(75);
  expect(average(sentences.map(({ words }) => words))).toBeLessThan(12);
});

test('no sentence is longer than somebody reads in one breath', () => {
  const long = sentences.filter(({ words }) => words > 25);
  expect(long.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('no sentence of some length is full of long words', () => {
  const hard = sentences.filter(({ words, ease }) => words > 12 && ease < 30);
  expect(hard.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});

test('no word of the office stands where a plain one does as well', () => {
  const found = sentences.flatMap(({ file, text }) =>
    hardWordsIn(text).map((word) => `${file}: ${word} (${text})`),
  );
  expect(found).toEqual([]);
});

test('a thing is never called haar', () => {
  const found = sentences.filter(({ text }) => /\bhaar\b/i.test(text));
  expect(found.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
});
