import { expect, test } from 'vitest';
import { foldName } from '../../../src-shared/domain/foldName.ts';

test.each([
  ['École', 'école'],
  ['Élodie', 'elodie'],
  ['Élodie', 'E\u0301lodie'],
  [' Beheer  en\tOnderhoud ', 'beheer en onderhoud'],
  ['’s-Gravenhage', "'s-gravenhage"],
])('%j and %j are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test('other letters, signs and spaces make another name', () => {
  const names = ['Beheer', 'Beheer 2', 'Be heer', 'Be-heer', 'Beheert'];
  expect(new Set(names.map(foldName)).size).toBe(names.length);
});
