import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { findWords } from '../../../src-renderer/features/cases/list/findWords.ts';
import { EntryText } from '../../../src-renderer/features/entries/EntryText.tsx';
import { hasFormatting } from '../../../src-renderer/features/entries/lightMarkdown.ts';

function htmlOf(text: string, find = ''): string {
  return renderToStaticMarkup(createElement(EntryText, { text, find }))
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/\n+/g, '\n');
}

/** What a reader sees of the markup. */
function seen(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

test('bold, italic and lists are shown as such, and a line end stays one', () => {
  expect(htmlOf('**een** en *twee*\nregel')).toContain('<strong>een</strong> en <em>twee</em><br/>');
  expect(htmlOf('- een\n- twee')).toMatch(/<ul>\s*<li>een<\/li>\s*<li>twee<\/li>\s*<\/ul>/);
  expect(htmlOf('2. een\n3. twee')).toMatch(/<ol start="2">\s*<li>een<\/li>\s*<li>twee<\/li>/);
});

test('what follows a list is no part of its last item', () => {
  expect(htmlOf('Over:\n- een\n- twee\nDaarna weg.')).toMatch(
    /<li>twee<\/li>\s*<\/ul>\s*<p>Daarna weg\.<\/p>/,
  );
  expect(htmlOf('- een\n  en meer')).toMatch(/<li>een<br\/>\s*en meer<\/li>/);
});

test.each([
  '# geen kop',
  '> geen citaat',
  '[naam](https://voorbeeld.nl) en ![x](y.png)',
  '<b>vet</b> & <script>alert(1)</script>',
  '`code` en ```meer```',
  '    ingesprongen met    spaties',
  'tekst\n---\nmeer\n===',
  '[naam]: https://voorbeeld.nl',
  'https://voorbeeld.nl en <https://voorbeeld.nl>',
  '&amp; en \\ en \\# hier\\',
  'een\n\n\n\ntwee',
])('%j is shown as it was typed', (text) => {
  const withMarks = `${text}\n\n**vet**`;
  expect(seen(htmlOf(text))).toBe(text.replaceAll(/\n+/g, '\n'));
  expect(htmlOf(withMarks)).not.toMatch(/<(?!\/?(p|strong|br|div)\b)/);
  expect(seen(htmlOf(withMarks)).replaceAll(/\s/g, '')).toBe(`${text}vet`.replaceAll(/\s/g, ''));
});

test('a text without formatting is shown exactly as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      fc.pre(!hasFormatting(text) && !text.includes('\n'));
      expect(seen(htmlOf(text))).toBe(text);
    }),
  );
});

test('formatting never loses a letter of the text', () => {
  const parts = fc.constantFrom(
    'een',
    'twéé',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '**',
    '*',
    '_',
    '<i>',
    '# ',
    '> ',
    '&lt;',
    '[x](y)',
    '`',
  );
  const letters = (text: string) => text.replaceAll(/[^\p{L}<>[\]()&;#`]/gu, '');
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (chosen) => {
      const text = chosen.join('');
      expect(letters(seen(htmlOf(text)))).toBe(letters(text));
    }),
  );
});

test('searched words are marked by their beginning, whatever their capitals and accents, inside formatting too', () => {
  expect(htmlOf('In het café', 'CAFE')).toContain('In het <mark>café</mark>');
  expect(htmlOf('- een **vertrouwelijk** gesprek', 'vertrouw gespr')).toContain(
    'een <strong><mark>vertrouwelijk</mark></strong> <mark>gesprek</mark>',
  );
  expect(htmlOf('niets hier', '!')).not.toContain('mark');
});

test('the pieces in which words are searched are together the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      (text, find) => {
        expect(
          findWords(text, find)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
