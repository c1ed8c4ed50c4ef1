import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNames } from '../../../src-main/outgoing/withoutNames.ts';
import { parseFormatting, type TextBlock } from '../../../src-shared/domain/formattedText.ts';
import { findNames } from '../../../src-shared/textscan/findNames.ts';

const MARK = '[…]';

function textsOf(blocks: readonly TextBlock[]): string[] {
  return blocks.flatMap((block) =>
    (block.kind === 'paragraph' ? [block.runs] : block.items).map((runs) =>
      runs.map((run) => run.text).join(''),
    ),
  );
}

test.each([
  ['Jan de Vries kwam. DE VRIES zweeg.', '[…] kwam. […] zweeg.'],
  ['**Jan** de Vries kwam', '[…] kwam'],
  ['**J**an kwam', '[…] kwam'],
  ['- bellen met jan\n- mailen', 'bellen met […]|mailen'],
  ['Jan\n\nde Vries', '[…]|[…]'],
  ['Niemand', 'Niemand'],
])('%j', (typed, left) => {
  expect(textsOf(withoutNames(parseFormatting(typed), ['Jan de Vries'], MARK).blocks).join('|')).toBe(left);
});

test('afterwards no name is found in any text, and all the rest of it stands', () => {
  const piece = fc.constantFrom(
    'Jan',
    'de',
    'Vries',
    'jan',
    'VRIES',
    'toen',
    '**',
    '*',
    ' ',
    '\n',
    '- ',
    ', ',
    'ging',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const blocks = parseFormatting(pieces.join(''));
      const result = withoutNames(blocks, ['Jan de Vries'], MARK);
      for (const text of textsOf(result.blocks)) expect(findNames(text, ['Jan de Vries'])).toEqual([]);

      const expected = textsOf(blocks).map((text) =>
        findNames(text, ['Jan de Vries']).reduceRight(
          (rest, { start, end }) => rest.slice(0, start) + MARK + rest.slice(end),
          text,
        ),
      );
      expect(textsOf(result.blocks)).toEqual(expected);
      expect(result.leftOut).toBe(textsOf(result.blocks).join('').split(MARK).length - 1);
    }),
  );
});
