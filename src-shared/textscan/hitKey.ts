import { foldedWords } from './foldedText.ts';
import type { Found } from './spans.ts';

const SENTENCE_END = /[.!?\n]/;

/**
 * What a hit is known by once it was accepted: its kind, its sentence and its place in that sentence. It stays the same
 * when something else in the text changes, and is another one as soon as its own sentence does.
 */
export function hitKey(text: string, hit: Found<string>): string {
  let start = hit.start;
  while (start > 0 && !SENTENCE_END.test(text[start - 1] ?? '')) start -= 1;
  let end = hit.end;
  while (end < text.length && !SENTENCE_END.test(text[end] ?? '')) end += 1;
  const words = (from: number, to: number): string =>
    foldedWords(text.slice(from, to))
      .map(({ word }) => word)
      .join(' ');
  return [hit.kind, words(start, hit.start), words(hit.start, hit.end), words(hit.end, end)].join('|');
}
