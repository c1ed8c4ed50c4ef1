import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  continueList,
  type Edit,
  type Selected,
  toggleList,
  toggleMark,
} from '../../../src-renderer/components/text/formatEdits.ts';

/** A text with its selection between two bars, or the caret as one. */
function at(marked: string): Selected {
  const [before = '', inside, after] = marked.split('|');
  return after === undefined
    ? { text: before + (inside ?? ''), start: before.length, end: before.length }
    : { text: before + inside + after, start: before.length, end: before.length + (inside?.length ?? 0) };
}

function done({ text }: Selected, edit: Edit): Selected {
  return {
    text: text.slice(0, edit.from) + edit.insert + text.slice(edit.to),
    start: edit.start,
    end: edit.end,
  };
}

function shown({ text, start, end }: Selected): string {
  const inside = start === end ? '|' : `|${text.slice(start, end)}|`;
  return text.slice(0, start) + inside + text.slice(end);
}

const bold = (marked: string) => shown(done(at(marked), toggleMark(at(marked), 'bold')));
const italic = (marked: string) => shown(done(at(marked), toggleMark(at(marked), 'italic')));
const bullets = (marked: string) => shown(done(at(marked), toggleList(at(marked), 'bullets')));
const numbers = (marked: string) => shown(done(at(marked), toggleList(at(marked), 'numbers')));
const enter = (marked: string) => {
  const edit = continueList(at(marked));
  return edit && shown(done(at(marked), edit));
};

test('a mark goes round the words, on and off, whatever is selected of its stars', () => {
  expect(bold('zegt |nee| hoor')).toBe('zegt |**nee**| hoor');
  expect(bold('zegt |**nee**| hoor')).toBe('zegt |nee| hoor');
  expect(bold('zegt **|nee|** hoor')).toBe('zegt |nee| hoor');
  expect(italic('zegt |**nee**| hoor')).toBe('zegt |***nee***| hoor');
  expect(bold('zegt |***nee***| hoor')).toBe('zegt |*nee*| hoor');
  expect(bold('zegt| nee |hoor')).toBe('zegt |**nee**| hoor');
});

test('over more lines each line gets its own mark, after the sign of a list', () => {
  expect(bold('|een\n\n- twee|')).toBe('|**een**\n\n- **twee**|');
  expect(bold('|**een**\n\n- **twee**|')).toBe('|een\n\n- twee|');
  expect(bold('|**een**\ntwee|')).toBe('|**een**\n**twee**|');
});

test('without a selection the word round the caret is marked, or a pair stands ready to type in and to leave', () => {
  expect(bold('het ro|oster')).toBe('het **ro|oster**');
  expect(bold('het **ro|oster**')).toBe('het ro|oster');
  expect(bold('het |')).toBe('het **|**');
  expect(bold('het **|**')).toBe('het |');
  expect(bold('het **rooster|**')).toBe('het **rooster**|');
});

test('lines become a list and text again', () => {
  expect(bullets('|een\ntwee|')).toBe('|- een\n- twee|');
  expect(bullets('|- een\n- twee|')).toBe('|een\ntwee|');
  expect(numbers('|- een\n- twee|')).toBe('|1. een\n2. twee|');
  expect(bullets('een|')).toBe('- een|');
  expect(bullets('|')).toBe('- |');
  expect(bullets('een\n|twee\n|drie')).toBe('een\n|- twee|\ndrie');
});

test('Enter goes on with a list, and ends it on an empty item with a line between', () => {
  expect(enter('- een|')).toBe('- een\n- |');
  expect(enter('3. drie|')).toBe('3. drie\n4. |');
  expect(enter('- een en| twee')).toBe('- een en\n- | twee');
  expect(enter('- een\n- |')).toBe('- een\n\n|');
  expect(enter('een|')).toBeNull();
  expect(enter('|- een')).toBeNull();
  expect(enter('-|')).toBeNull();
});

const words = fc
  .array(fc.constantFrom('a', 'bé', ' ', '\n', '- ', '1. ', '.', '😀'), { maxLength: 14 })
  .map((parts) => parts.join(''));
/** As a browser selects: never half a character. */
const selections = words.chain((text) => {
  const places = [...text].map((_, index, all) => all.slice(0, index).join('').length);
  const place = fc.constantFrom(...places, text.length);
  return fc
    .tuple(place, place)
    .map(([one, other]): Selected => ({ text, start: Math.min(one, other), end: Math.max(one, other) }));
});

test('a mark that is put on and taken off leaves the text as it was', () => {
  fc.assert(
    fc.property(selections, fc.constantFrom('bold' as const, 'italic' as const), (selected, mark) => {
      const once = done(selected, toggleMark(selected, mark));
      const twice = done(once, toggleMark(once, mark));
      expect(twice.text).toBe(selected.text);
    }),
  );
});

test('no edit loses a letter or leaves the caret outside the text', () => {
  const letters = (text: string) => text.replaceAll(/[^a-zé😀]/gu, '');
  fc.assert(
    fc.property(selections, (selected) => {
      const edits = [
        toggleMark(selected, 'bold'),
        toggleList(selected, 'bullets'),
        toggleList(selected, 'numbers'),
        ...(selected.start === selected.end ? [continueList(selected)] : []),
      ];
      for (const edit of edits) {
        if (!edit) continue;
        const after = done(selected, edit);
        expect(letters(after.text)).toBe(letters(selected.text));
        expect(after.start).toBeGreaterThanOrEqual(0);
        expect(after.end).toBeLessThanOrEqual(after.text.length);
      }
    }),
  );
});
