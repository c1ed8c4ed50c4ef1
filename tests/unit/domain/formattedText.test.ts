import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFormatting, type TextBlock } from '../../../src-shared/domain/formattedText.ts';

/** Short to read: bold as <b>, italic as <i>, items with a mark. */
function shown(text: string): string[] {
  const runs = (
    list: TextBlock extends never ? never : { text: string; isBold: boolean; isItalic: boolean }[],
  ) =>
    list
      .map((run) => {
        const italic = run.isItalic ? `<i>${run.text}</i>` : run.text;
        return run.isBold ? `<b>${italic}</b>` : italic;
      })
      .join('');
  return parseFormatting(text).flatMap((block) =>
    block.kind === 'paragraph'
      ? [runs(block.runs)]
      : block.items.map((item, i) => `${block.start === null ? '•' : `${block.start + i}.`} ${runs(item)}`),
  );
}

describe('light formatting', () => {
  test.each([
    ['bold', 'Dit is **heel** belangrijk', ['Dit is <b>heel</b> belangrijk']],
    ['italic', 'Dit is *misschien* zo en _dit_ ook', ['Dit is <i>misschien</i> zo en <i>dit</i> ook']],
    [
      'both',
      '***samen*** en **vet *en schuin* samen**',
      ['<b><i>samen</i></b> en <b>vet </b><b><i>en schuin</i></b><b> samen</b>'],
    ],
    ['italic round bold', '*it **vet** it*', ['<i>it </i><b><i>vet</i></b><i> it</i>']],
    ['bullets', '- een\n- twee', ['• een', '• twee']],
    ['numbers', '3. drie\n4. vier', ['3. drie', '4. vier']],
    ['a list after a line', 'Afgesproken:\n- bellen\n- mailen', ['Afgesproken:', '• bellen', '• mailen']],
    ['an item of two lines', '- een\n  en verder\n- twee', ['• een\nen verder', '• twee']],
    ['paragraphs and line ends', 'een\ntwee\n\ndrie', ['een\ntwee', 'drie']],
    ['an escaped mark', 'zo \\*niet\\*', ['zo *niet*']],
  ])('%s', (_what, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    'Er kwamen 3 * 4 mensen, en 2 * 2 stoelen',
    'mijn_bestand_van_toen.docx',
    'Hij riep **en toen niets',
    '# geen kop',
    '<b>geen html</b> en [geen](http://link)',
    'In totaal\n14. maart was het zover',
    '-geen lijst',
  ])('leaves %j as it was typed', (text) => {
    expect(shown(text)).toEqual([text]);
  });
});

test('no letter is lost, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '*', '_', '-', '1', '.', '\\') }),
      (text) => {
        const letters = (all: string): string => all.replaceAll(/[^ab]/g, '');
        const kept = parseFormatting(text)
          .flatMap((block) => (block.kind === 'paragraph' ? block.runs : block.items.flat()))
          .map((run) => run.text)
          .join('');
        expect(letters(kept)).toBe(letters(text));
      },
    ),
  );
});
