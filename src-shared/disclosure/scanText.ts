import { leakWords } from '../i18n/nl/leakWords.ts';
import { findGender } from './findGender.ts';
import { findNames, type Span } from './findNames.ts';
import { findQuotes } from './findQuotes.ts';
import { type FoldedText, foldText } from './foldedText.ts';

/** Why a part of a text may point to somebody; the sentence for each stands in i18n. */
export const hitKinds = [
  'name',
  'contact',
  'date',
  'digits',
  'number_word',
  'only_one',
  'function',
  'gender',
  'quote',
] as const;

export type HitKind = (typeof hitKinds)[number];

/** A part of a text that may point to a person, an organisation or a moment. */
export interface Hit extends Span {
  kind: HitKind;
}

/** What is known beside the text itself. */
export interface Knowledge {
  /** Of persons, organisations and departments; aliases too. */
  names: readonly string[];
  /** Texts that must not be quoted, such as the entries of the case. */
  texts: readonly string[];
}

/**
 * Finds what in a free text may tell of whom it is: names that are known, ways to reach somebody, dates and times of
 * year, numbers in digits and words, what only one person can be ("de enige"), a function in the singular, words that
 * tell man from woman, and five or more words in a row from a known text. It finds words, not meaning: a text without
 * hits may still tell. In the order of the text; hits of one place do not overlap, but a quote may hold other hits.
 */
export function scanText(text: string, knowledge: Knowledge): Hit[] {
  const folded = foldText(text);
  const found: Hit[] = [];

  function take(kind: HitKind, spans: readonly Span[]): void {
    for (const span of spans) {
      // What another hit has taken stays its own; the rest is a hit all the same.
      for (const { start, end } of without(span, found)) {
        const part = text.slice(start, end);
        const from = start + part.length - part.trimStart().length;
        if (/[\p{L}\p{N}]/u.test(part)) found.push({ kind, start: from, end: start + part.trimEnd().length });
      }
    }
  }

  take('contact', spansOf(folded, CONTACT));
  take('name', findNames(text, knowledge.names));
  for (const [kind, pattern] of patterns) take(kind, spansOf(folded, pattern));
  // With its accents it is a number, and without them an article; so it is looked for as it was typed.
  take('number_word', spansOf({ text, places: [] }, ONE));
  take('gender', findGender(text));
  for (const { start, end } of findQuotes(text, knowledge.texts)) found.push({ kind: 'quote', start, end });
  return found.sort((one, other) => one.start - other.start || other.end - one.end);
}

const EDGE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

function word(body: string): RegExp {
  return new RegExp(`${EDGE.before}(?:${body})${EDGE.after}`, 'gu');
}

const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;
const {
  units,
  tens,
  numbers,
  ordinals,
  months,
  days,
  seasons,
  recently,
  former,
  periods,
  articles,
  functions,
  only,
} = leakWords;

const compound = `${oneOf(units)}?en${oneOf(tens)}|${oneOf(units)}?(?:honderd|duizend)(?:en)?\\p{L}*`;
const cardinal = `${compound}|${oneOf(numbers)}`;
// "Een derde" is somebody else, "de derde melding" is a number.
const THIRD = `(?<=${oneOf(leakWords.beforeThird)}\\s+)${leakWords.third}`;
const aDay = `(?:${oneOf(days)}\\p{L}*\\s+)?\\d{1,2}(?:e|de|ste)?\\s+${oneOf(months)}(?:\\s+\\d{4})?`;
const aFunction = `(?!${oneOf(leakWords.plainFunctions)}${EDGE.after})[\\p{L}-]*${oneOf(functions)}`;

/** In this order: what is taken for one thing is not taken for another. */
const patterns: readonly (readonly [HitKind, RegExp])[] = [
  ['date', word(aDay)],
  ['date', word('\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?')],
  [
    'date',
    word(`${oneOf(months)}(?:\\s+\\d{4})?|${oneOf(days)}\\p{L}*|${oneOf(seasons)}|${oneOf(recently)}`),
  ],
  ['date', word(`${oneOf(former)}\\s+${oneOf(periods)}`)],
  ['digits', /\p{N}+(?:[.,:]\p{N}+)*/gu],
  ['number_word', word(`${cardinal}|${oneOf(ordinals)}|${THIRD}`)],
  ['only_one', word(`${oneOf(leakWords.beforeOnly)}\\s+${oneOf(only)}(?:\\s+[\\p{L}-]+)?`)],
  ['function', word(`${oneOf(articles)}\\s+(?:(?!${oneOf(articles)}\\s)[\\p{L}-]+\\s+){0,2}?${aFunction}`)],
];
const CONTACT =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]*[\p{L}\p{N}]|(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/gu;
const ONE = /(?<![\p{L}\p{N}])(?:é|e\u0301)(?:é|e\u0301|e)n(?![\p{L}\p{N}])/giu;

function spansOf({ text, places }: FoldedText, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: places[match.index] ?? match.index, end: places[end] ?? end };
  });
}

/** The parts of a span that none of the others covers. */
function without(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (parts, other) =>
      parts.flatMap(({ start, end }) =>
        other.end <= start || other.start >= end
          ? [{ start, end }]
          : [
              { start, end: other.start },
              { start: other.end, end },
            ].filter((part) => part.end > part.start),
      ),
    [span],
  );
}
