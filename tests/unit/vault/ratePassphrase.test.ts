import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratePassphrase } from '../../../src-main/vault/ratePassphrase.ts';
import { suggestPassphrase } from '../../../src-main/vault/suggestPassphrase.ts';

test.each([
  ['', 'empty'],
  ['Welkom2025!', 'name_or_term'],
  ['Zomer2026!!', 'name_or_term'],
  ['Vertrouwenspersoon1', 'name_or_term'],
  ['wachtwoord123', 'name_or_term'],
  ['qwertyuiop[]', 'keyboard'],
  ['aaaaaaaaaaaaaaaaaaaa', 'repeat'],
  ['12-03-1975', 'date'],
  ['Amsterdam020', 'guessable'],
  ['ikhouvanjou', 'short'],
  ['Jansen1965', 'name_or_term'],
  ['WaterschapDeLinde2025', 'name_or_term'],
])('%s is refused', (passphrase, reason) => {
  const rating = ratePassphrase(passphrase, ['Waterschap De Linde']);
  expect(rating.isAccepted).toBe(false);
  expect(rating.reason, JSON.stringify(rating)).toBe(reason);
});

test('a passphrase of five generated words is accepted, and no two are alike', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.constant(null).map(suggestPassphrase), (passphrase) => {
      expect(passphrase).toMatch(/^[a-z]+( [a-z]+){4}$/);
      expect(ratePassphrase(passphrase), passphrase).toMatchObject({ isAccepted: true, reason: 'none' });
      seen.add(passphrase);
    }),
    { numRuns: 20 },
  );
  expect(seen.size).toBe(20);
});

test('a kilobyte of anything gets an answer, and a weak start is not made strong by being repeated', () => {
  expect(ratePassphrase('welkom'.repeat(160)).isAccepted).toBe(false);
  fc.assert(
    fc.property(fc.string({ maxLength: 1000, unit: 'grapheme' }), (text) => void ratePassphrase(text)),
    { numRuns: 10 },
  );
});
