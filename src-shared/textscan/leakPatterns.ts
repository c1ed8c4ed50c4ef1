import { leakWords } from '../i18n/nl/leakWords.ts';
import { noneOf, oneOf, wholeWords } from './spans.ts';

const { units, tens, numbers, ordinals, months, days, functions, plainFunctions } = leakWords;

const compound = `${oneOf(units)}?en${oneOf(tens)}|${oneOf(units)}?(?:honderd|duizend)(?:en)?\\p{L}*`;
export const cardinal = `(?:${compound}|${oneOf(numbers)})`;
// "Een derde" is somebody else, "de derde melding" is a number.
const THIRD = `(?<=${oneOf(leakWords.beforeThird)}\\s+)${leakWords.third}`;

export const day = wholeWords(
  `(?:${oneOf(days)}\\p{L}*\\s+)?\\d{1,2}(?:e|de|ste)?\\s+${oneOf(months)}(?:\\s+\\d{4})?`,
);
export const dayInDigits = wholeWords('\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?');
export const monthOrDay = `${oneOf(months)}(?:\\s+\\d{4})?|${oneOf(days)}\\p{L}*`;
export const digits = /\p{N}+(?:[.,:]\p{N}+)*/gu;
export const numberWord = wholeWords(`${cardinal}|${oneOf(ordinals)}|${THIRD}`);
export const onlyOne = wholeWords(
  `${oneOf(leakWords.beforeOnly)}\\s+${oneOf(leakWords.only)}(?:\\s+[\\p{L}-]+)?`,
);
/** The name of a function; the whole word may be longer than what is in the list. */
export const aFunction = (more: readonly string[] = []): string =>
  `${noneOf(plainFunctions)}[\\p{L}-]*${oneOf([...functions, ...more])}`;
/** With its article, and up to two words between. */
export const singleFunction = (articles: readonly string[], more: readonly string[] = []): RegExp =>
  wholeWords(`${oneOf(articles)}\\s+(?:(?!${oneOf(articles)}\\s)[\\p{L}-]+\\s+){0,2}?${aFunction(more)}`);
export const contact =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]*[\p{L}\p{N}]|(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/gu;
/** With its accents it is a number, and without them an article; so it is looked for as it was typed. */
export const accentedOne = /(?<![\p{L}\p{N}])(?:é|e\u0301)(?:é|e\u0301|e)n(?![\p{L}\p{N}])/giu;
