import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateRecoveryCode, groupsOf, parseRecoveryCode } from '../../../src-main/vault/recoveryCode.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** A code as `generateRecoveryCode` makes it; a fresh one per run, since its randomness is the system's. */
const code = fc.constant(null).map(generateRecoveryCode);
const plain = (text: string): string => text.replaceAll('-', '');

test('a code is seven groups of four, of which 26 characters, 130 bits, are random', () => {
  const codes = Array.from({ length: 2000 }, generateRecoveryCode);
  for (const one of codes) expect(one).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(groupsOf(codes[0] ?? '')).toHaveLength(7);
  expect(parseRecoveryCode(codes[0] ?? '')).toHaveLength(26);
  expect(26 * Math.log2(ALPHABET.length)).toBe(130);
  // Each character takes each value about evenly: 62.5 times out of 2000, standard deviation below 8.
  for (let place = 0; place < 26; place++) {
    const counts = [...ALPHABET].map(
      (character) => codes.filter((one) => plain(one)[place] === character).length,
    );
    expect(Math.min(...counts), `place ${place}`).toBeGreaterThan(62.5 - 6 * 8);
    expect(Math.max(...counts), `place ${place}`).toBeLessThan(62.5 + 6 * 8);
  }
});

test('every single wrong character is found, in the secret and in the checksum', () => {
  fc.assert(
    fc.property(code, (one) => {
      const typed = [...plain(one)];
      for (const [place, right] of typed.entries()) {
        for (const wrong of ALPHABET) {
          if (wrong !== right)
            expect(() => parseRecoveryCode(typed.with(place, wrong).join(''))).toThrow('recovery_code_typo');
        }
      }
    }),
    { numRuns: 10 },
  );
});

test('every exchange of two different neighbours is found', () => {
  fc.assert(
    fc.property(code, (one) => {
      const typed = [...plain(one)];
      for (let place = 0; place < typed.length - 1; place++) {
        const [left = '', right = ''] = typed.slice(place, place + 2);
        if (left === right) continue;
        expect(() =>
          parseRecoveryCode(
            typed
              .with(place, right)
              .with(place + 1, left)
              .join(''),
          ),
        ).toThrow('recovery_code_typo');
      }
    }),
    { numRuns: 100 },
  );
});

test('a code that is too short, too long or holds a character that no code has is a typing error', () => {
  fc.assert(
    fc.property(code, fc.nat(27), fc.constantFrom('U', '#', 'é', '!', '?'), (one, place, foreign) => {
      const typed = [...plain(one)];
      const wrong = [
        typed.toSpliced(place, 1),
        typed.toSpliced(place, 0, '7'),
        typed.with(place, foreign),
        [],
      ];
      for (const characters of wrong)
        expect(() => parseRecoveryCode(characters.join(''))).toThrow('recovery_code_typo');
    }),
  );
});

test('the way it is typed does not matter: case, spaces, any dash, O for zero, I and L for one', () => {
  const separator = fc.constantFrom('', ' ', '-', ' - ', '–', '—', '\t', '\u00a0', '\n', '--');
  const looks: Record<string, string[]> = { '0': ['0', 'O', 'o'], '1': ['1', 'I', 'i', 'L', 'l'] };
  const messy = code.chain((one) =>
    fc
      .tuple(
        fc.constant(one),
        fc.array(fc.tuple(fc.boolean(), separator, fc.nat(4)), { minLength: 28, maxLength: 28 }),
      )
      .map(([right, choices]) => {
        const typed = [...plain(right)].map((character, place) => {
          const [isLower = false, between = '', look = 0] = choices[place] ?? [];
          const forms = looks[character] ?? [isLower ? character.toLowerCase() : character];
          return between + forms[look % forms.length];
        });
        return { right, typed: typed.join('') };
      }),
  );
  fc.assert(
    fc.property(
      messy,
      ({ right, typed }) => void expect(parseRecoveryCode(typed)).toBe(parseRecoveryCode(right)),
    ),
  );
});
