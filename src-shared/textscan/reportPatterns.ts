import type { ReportHitKind } from '../domain/hitKind.ts';
import { leakWords } from '../i18n/nl/leakWords.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { type PhraseRule, reportPhrases } from '../i18n/nl/reportPhrases.ts';
import {
  aFunction,
  cardinal,
  day,
  dayInDigits,
  monthOrDay,
  numberWord,
  onlyOne,
  singleFunction,
} from './leakPatterns.ts';
import { oneOf, wholeWords } from './spans.ts';

const words = reportLeakWords;
const participle = `(?!${oneOf([...words.counted, ...words.notParticiples])}(?!\\p{L}))(?:\\p{L}{0,6}ge\\p{L}{1,}(?:d|t|en|aan|ien)|(?:door|aan|toe|over)?(?:be|ver|ont)\\p{L}{3,}(?<!hei)d|${oneOf(words.strongParticiples)})`;

/** What stands in braces in a phrase. */
const classes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(words).map(([name, list]) => [name, oneOf([list].flat())])),
  number: cardinal,
  amount: `(?:${words.article}|${cardinal})`,
  one: oneOf([...words.oneInvolved, ...words.onePerson, ...words.oneCounted]),
  anybody: oneOf([
    ...words.counted,
    ...words.oneCounted,
    ...words.oneInvolved,
    ...words.people,
    ...words.onePerson,
  ]),
  function: aFunction(words.functions),
  season: `${oneOf(leakWords.seasons)}|${oneOf(words.seasonStems)}\\p{L}*`,
  former: oneOf(leakWords.former),
  stem: '[\\p{L}-]+',
  participle,
};

/** The pattern of one phrase, as `reportPhrases` explains them; of folded text, whole words only. */
export function phrasePattern(phrase: string): RegExp {
  return wholeWords(phraseSource(phrase));
}

/** @throws Error for a name in braces that nothing is known by. */
export function phraseSource(phrase: string): string {
  return phrase
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('_', '[\\p{L}-]+')
    .replaceAll(/ /g, '\\s+')
    .replaceAll(/(?<!\\p)\{([a-z]\w*)\}/gi, (_, name: string) => {
      const source = classes[name];
      if (source === undefined) throw new Error(`no words are called ${name}`);
      return `(?:${source})`;
    });
}

export interface ReportPattern {
  kind: ReportHitKind;
  pattern: RegExp;
  when: PhraseRule['when'];
}

const always = (kind: ReportHitKind, ...patterns: RegExp[]): ReportPattern[] =>
  patterns.map((pattern) => ({ kind, pattern, when: undefined }));

/** What tells in a jaarverslag, in the order in which it is looked for. */
export const reportPatterns: readonly ReportPattern[] = [
  ...always('date', day, dayInDigits, wholeWords(monthOrDay)),
  ...reportPhrases.flatMap(({ kind, when, phrases }) =>
    phrases.map((phrase) => ({ kind, pattern: phrasePattern(phrase), when })),
  ),
  ...always('number_word', numberWord),
  ...always('only_one', onlyOne),
  ...always('function', singleFunction(words.articles, words.functions)),
];
