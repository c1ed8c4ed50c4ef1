import type { Span } from '../domain/span.ts';
import { foldedWords } from './foldedText.ts';

/** So many equal words in a row are no chance any more. */
const WORDS = 5;

/** Every run of five or more words that stands in one of the texts too, whatever its capitals and punctuation. */
export function findQuotes(text: string, texts: readonly string[]): Span[] {
  const known = new Set(texts.flatMap((one) => sequencesOf(foldedWords(one).map(({ word }) => word))));
  const words = foldedWords(text);
  const spans: Span[] = [];
  let quotedUpTo = 0;
  sequencesOf(words.map(({ word }) => word)).forEach((sequence, i) => {
    const [first, last] = [words[i], words[i + WORDS - 1]];
    if (!first || !last || !known.has(sequence)) return;
    const former = spans.at(-1);
    if (former && i <= quotedUpTo) former.end = last.end;
    else spans.push({ start: first.start, end: last.end });
    quotedUpTo = i + WORDS - 1;
  });
  return spans;
}

function sequencesOf(words: readonly string[]): string[] {
  return words.slice(WORDS - 1).map((_, i) => words.slice(i, i + WORDS).join(' '));
}
