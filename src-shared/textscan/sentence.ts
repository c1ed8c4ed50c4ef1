import type { Span } from '../domain/span.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { perfectPhrases } from '../i18n/nl/reportPhrases.ts';
import { type FoldedText, foldText } from './foldedText.ts';
import { phrasePattern } from './reportPatterns.ts';
import { oneOf, wholeWords } from './spans.ts';

/** A sentence in its text, and what its verbs tell. */
export interface Sentence extends Span {
  /** As it was typed. */
  text: string;
  folded: FoldedText;
  /** It tells what happened, as far as its verbs show. */
  isPast: boolean;
}

const END = /(?<=[.!?][’”"')]*)\s+(?=[\p{Lu}\p{N}‘“"'[*])|\n\s*\n|\n(?=\s*(?:[-*+]|\d{1,9}[.)])\s)/gu;
const PAST = wholeWords(oneOf(reportLeakWords.past));
const MODAL = wholeWords(oneOf(reportLeakWords.modals));
const PERFECT = perfectPhrases.map(phrasePattern);

/** The sentences of a text. Headings and items of a list are sentences of their own. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of [...text.matchAll(END), undefined]) {
    const end = match ? match.index : text.length;
    const part = text.slice(start, end);
    const folded = foldText(part);
    if (part.trim() !== '')
      sentences.push({ text: part, folded, start, end, isPast: tellsWhatHappened(folded) });
    start = match ? match.index + match[0].length : end;
  }
  return sentences;
}

function tellsWhatHappened({ text }: FoldedText): boolean {
  const has = (pattern: RegExp) => text.search(pattern) >= 0;
  return has(PAST) || (PERFECT.some(has) && !has(MODAL));
}
