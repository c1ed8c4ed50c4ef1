/** A text with its selection, as a text area has it. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** What to put in place of a stretch of the text, and what is selected after it. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

export type Mark = 'bold' | 'italic';
export type ListKind = 'bullets' | 'numbers';

const STARS = { bold: 2, italic: 1 } as const;
const ITEM = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))\s+/;

/** Puts the selected words in bold or italic, or takes it off; line by line, since a mark does not reach past a line. */
export function toggleMark(selected: Selected, mark: Mark): Edit {
  const { text, start, end } = selected;
  if (start === end) return toggleAtCaret(selected, mark);
  const spans = spansOf(selected);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return { from: start, to: start, insert: '', start, end };
  const isOn = spans.every((span) => isMarked(span.stars, mark));
  let insert = '';
  let at = first.from;
  for (const span of spans) {
    const isNow = isMarked(span.stars, mark);
    const stars = span.stars + (isOn ? -STARS[mark] : isNow ? 0 : STARS[mark]);
    insert += text.slice(at, span.from) + '*'.repeat(stars) + span.words + '*'.repeat(stars);
    at = span.to;
  }
  return { from: first.from, to: last.to, insert, start: first.from, end: first.from + insert.length };
}

/** Without a selection: the word round the caret, else an empty pair to type in; at the end of a pair, past it. */
function toggleAtCaret({ text, start: caret }: Selected, mark: Mark): Edit {
  const stars = '*'.repeat(STARS[mark]);
  const before = starsBefore(text, caret);
  const after = starsAfter(text, caret);
  if (before === 0 && after > 0 && isMarked(after, mark)) {
    const past = caret + after;
    return { from: caret, to: caret, insert: '', start: past, end: past };
  }
  if (before > 0 && before === after && isMarked(before, mark)) {
    const from = caret - stars.length;
    return { from, to: caret + stars.length, insert: '', start: from, end: from };
  }
  const left = /[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const right = /^[\p{L}\p{N}\p{M}]+/u.exec(text.slice(caret))?.[0].length ?? 0;
  if (left > 0 && right > 0) {
    const edit = toggleMark({ text, start: caret - left, end: caret + right }, mark);
    const place = caret + (edit.insert.length - (edit.to - edit.from)) / 2;
    return { ...edit, start: place, end: place };
  }
  const place = caret + stars.length;
  return { from: caret, to: caret, insert: stars + stars, start: place, end: place };
}

interface Span {
  /** With the stars round the words. */
  from: number;
  to: number;
  words: string;
  stars: number;
}

/** What is selected of each line: its words without the mark of a list and without spaces round them. */
function spansOf({ text, start, end }: Selected): Span[] {
  return linesOf(text, start, end).flatMap((line) => {
    const marker = ITEM.exec(line.text)?.[0].length ?? 0;
    let from = Math.max(start, line.at + marker);
    let to = Math.min(end, line.at + line.text.length);
    while (from < to && /[\s*]/.test(text.charAt(from))) from++;
    while (to > from && /[\s*]/.test(text.charAt(to - 1))) to--;
    if (from >= to) return [];
    const stars = Math.min(starsBefore(text, from), starsAfter(text, to));
    return [{ from: from - stars, to: to + stars, words: text.slice(from, to), stars }];
  });
}

/** One star is italic, two are bold, three are both. */
function isMarked(stars: number, mark: Mark): boolean {
  return mark === 'bold' ? stars >= 2 : stars % 2 === 1;
}

function starsBefore(text: string, at: number): number {
  return /\*{0,3}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
}

function starsAfter(text: string, at: number): number {
  return /^\*{0,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 0;
}

/** Makes the selected lines a list, or takes the list off. */
export function toggleList({ text, start, end }: Selected, kind: ListKind): Edit {
  const lines = linesOf(text, start, end);
  const from = lines[0]?.at ?? start;
  const to = from + lines.map((line) => line.text).join('\n').length;
  const isOn = lines.some(hasWords) && lines.filter(hasWords).every((line) => kindOf(line.text) === kind);
  let number = 0;
  const insert = lines
    .map((line) => {
      const words = line.text.replace(ITEM, '');
      // An empty line begins a list only where it is all that is selected.
      if (isOn || (lines.length > 1 && !hasWords(line))) return words;
      number += 1;
      return kind === 'bullets' ? `- ${words}` : `${number}. ${words}`;
    })
    .join('\n');
  if (start === end) {
    const place = Math.max(from, start + insert.length - (to - from));
    return { from, to, insert, start: place, end: place };
  }
  return { from, to, insert, start: from, end: from + insert.length };
}

/** What Enter does in a list: the next item, or the end of the list on an empty one. Null outside a list. */
export function continueList({ text, start, end }: Selected): Edit | null {
  const line = linesOf(text, start, start)[0];
  const item = line && ITEM.exec(line.text);
  if (!line || !item || start < line.at + item[0].length) return null;
  const [marker, indent = '', bullet, number, sign = ''] = item;
  if (line.text.length === marker.length) {
    // An empty line between, or the next words would belong to the last item.
    const insert = line.at > 0 ? '\n' : '';
    const place = line.at + insert.length;
    return { from: line.at, to: line.at + line.text.length, insert, start: place, end: place };
  }
  const next = bullet ?? `${Number(number) + 1}${sign}`;
  const insert = `\n${indent}${next} `;
  const place = start + insert.length;
  return { from: start, to: end, insert, start: place, end: place };
}

function kindOf(line: string): ListKind | null {
  const item = ITEM.exec(line);
  if (!item) return null;
  return item[2] === undefined ? 'numbers' : 'bullets';
}

function hasWords(line: { text: string }): boolean {
  return line.text.trim() !== '';
}

/** The whole lines that the stretch touches. */
function linesOf(text: string, start: number, end: number): { at: number; text: string }[] {
  const from = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  // A selection that ends before the first letter of a line does not touch that line.
  const last = end > start && text.charAt(end - 1) === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', last);
  let at = from;
  return text
    .slice(from, next === -1 ? text.length : next)
    .split('\n')
    .map((line) => {
      const place = { at, text: line };
      at += line.length + 1;
      return place;
    });
}
