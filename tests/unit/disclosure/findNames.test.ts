import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src-shared/textscan/findNames.ts';

/** The parts of the text that were found. */
function found(text: string, ...names: string[]): string[] {
  return findNames(text, names).map(({ start, end }) => text.slice(start, end));
}

describe('a name is found', () => {
  test.each([
    ['whole', 'Gisteren belde Jan de Vries op.', 'Jan de Vries', ['Jan de Vries']],
    ['as a surname with its particle', 'Zij is bang voor De Vries.', 'Jan de Vries', ['De Vries']],
    ['as a surname alone', 'Collega Vries was erbij.', 'Jan de Vries', ['Vries']],
    ['as a first name', 'Toen kwam jan binnen.', 'Jan de Vries', ['jan']],
    ['in capitals', 'JAN DE VRIES', 'Jan de Vries', ['JAN DE VRIES']],
    ['without its accents', 'Zoe en Zoë', 'Zoë', ['Zoe', 'Zoë']],
    ['with accents in pieces', 'Zoe\u0308 was er', 'Zoë', ['Zoe\u0308']],
    ['over the end of a line', 'Het was Anne-\nMarie Smit.', 'Anne-Marie Smit', ['Anne-\nMarie Smit']],
    ['as an owner', 'Jans bureau, Anna’s stoel', 'Jan, Anna', ['Jans', 'Anna’s']],
    ['split by a mark of direction', 'Vr\u200eies zei niets', 'Vries', ['Vr\u200eies']],
    ['split by a soft hyphen', 'Vr\u00adies zei niets', 'Vries', ['Vr\u00adies']],
    ['at both ends', 'Kees zag Kees', 'Kees', ['Kees', 'Kees']],
    ['after its title', 'dr. Bakker sprak', 'dr. P. Bakker', ['Bakker']],
    ['next to punctuation', '(Kees), “Kees”: Kees.', 'Kees', ['Kees', 'Kees', 'Kees']],
  ])('%s', (_how, text, name, expected) => {
    expect(found(text, name)).toEqual(expected);
  });

  test('a plain word is a name with a capital, or when it is the whole name', () => {
    expect(found('Hij wil niet. Wil zei dat.', 'Wil de Boer')).toEqual(['Wil']);
    expect(found('Hij wil niet.', 'Wil')).toEqual(['wil']);
    expect(found('een oude boer en De Boer', 'Wil de Boer')).toEqual(['De Boer']);
  });
});

describe('no name is found', () => {
  test.each([
    ['inside another word', 'De januarimaand en het janboel', 'Jan'],
    ['of particles alone', 'van de week in het gebouw', 'Anna van der Berg'],
    ['of titles alone', 'meneer en mevrouw', 'mevrouw Smit'],
    ['where none is known', 'Jan de Vries', ''],
    ['of an initial', 'plan J is er', 'J. Smit'],
  ])('%s', (_how, text, name) => {
    expect(found(text, name)).toEqual([]);
  });
});

test('a name is found in any text, between any characters that are no letter or digit', () => {
  const name = fc.constantFrom(
    'Jan de Vries',
    'Zoë',
    'Anne-Marie van ’t Hof',
    'Özgür Yıldız',
    'O’Neill',
    'Łukasz',
  );
  const around = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replaceAll(/[\p{L}\p{N}\p{M}\p{Cf}]/gu, ' '));
  const written = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    (text: string) => text.replaceAll(' ', '\u00a0\n'),
  );
  fc.assert(
    fc.property(around, name, written, around, (before, wanted, write, after) => {
      const text = `${before} ${write(wanted)} ${after}`;
      const spans = findNames(text, [wanted]);
      const start = before.length + 1;
      expect(spans).toContainEqual({ start, end: start + write(wanted).length });
      // What is found lies inside the text, in order and without overlap.
      spans.reduce((former, span) => {
        expect(span.start).toBeGreaterThanOrEqual(former);
        expect(span.end).toBeGreaterThan(span.start);
        return span.end;
      }, 0);
    }),
  );
});
