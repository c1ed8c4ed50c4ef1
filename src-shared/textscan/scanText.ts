import type { HitKind } from '../domain/hitKind.ts';
import { leakWords } from '../i18n/nl/leakWords.ts';
import { findGender } from './findGender.ts';
import { findNames } from './findNames.ts';
import { findQuotes } from './findQuotes.ts';
import { foldText } from './foldedText.ts';
import type { Knowledge } from './knowledge.ts';
import {
  accentedOne,
  contact,
  day,
  dayInDigits,
  digits,
  monthOrDay,
  numberWord,
  onlyOne,
  singleFunction,
} from './leakPatterns.ts';
import { type Found, gatherHits, oneOf, spansOf, typedSpansOf, wholeWords } from './spans.ts';

/** A part of a text that may point to a person, an organisation or a moment. */
export type Hit = Found<HitKind>;

const { seasons, recently, former, periods, articles } = leakWords;

/** In this order: what is taken for one thing is not taken for another. */
const patterns: readonly (readonly [HitKind, RegExp])[] = [
  ['date', day],
  ['date', dayInDigits],
  ['date', wholeWords(`${monthOrDay}|${oneOf(seasons)}|${oneOf(recently)}`)],
  ['date', wholeWords(`${oneOf(former)}\\s+${oneOf(periods)}`)],
  ['digits', digits],
  ['number_word', numberWord],
  ['only_one', onlyOne],
  ['function', singleFunction(articles)],
];

/**
 * Finds what in a free text may tell of whom it is: names that are known, ways to reach somebody, dates and times of
 * year, numbers in digits and words, what only one person can be ("de enige"), a function in the singular, words that
 * tell man from woman, and five or more words in a row from a known text. It finds words, not meaning: a text without
 * hits may still tell. In the order of the text; hits of one place do not overlap, but a quote may hold other hits.
 * For the prose of a jaarverslag, in which other things tell and other things are harmless, there is `scanReportText`.
 */
export function scanText(text: string, knowledge: Knowledge): Hit[] {
  const folded = foldText(text);
  const hits = gatherHits<HitKind>(text);
  hits.take('contact', spansOf(folded, contact));
  hits.take('name', findNames(text, knowledge.names));
  for (const [kind, pattern] of patterns) hits.take(kind, spansOf(folded, pattern));
  hits.take('number_word', typedSpansOf(text, accentedOne));
  hits.take('gender', findGender(text));
  return hits.all(findQuotes(text, knowledge.texts).map((span) => ({ kind: 'quote', ...span })));
}
