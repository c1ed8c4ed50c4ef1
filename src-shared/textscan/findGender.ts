import type { Span } from '../domain/span.ts';
import { leakWords } from '../i18n/nl/leakWords.ts';
import { type FoldedWord, foldedWords } from './foldedText.ts';

const has = (words: readonly string[], word: string | undefined): boolean =>
  word !== undefined && words.includes(word);

/**
 * Words that tell man from woman. Two of them also mean something else, and are told apart by the words beside them, as
 * well as that goes: "zij vertelt" and "zij vertellen", "met zijn collega" and "wij zijn". In doubt it is a hit.
 */
export function findGender(text: string): Span[] {
  const words = foldedWords(text);
  return words
    .filter((here, i) => {
      const former = neighbour(text, words[i - 1], here);
      const next = neighbour(text, here, words[i + 1], 'after');
      if (leakWords.sheOrThey.some((one) => one === here.word)) return !isPlural(former) && !isPlural(next);
      if (here.word === leakWords.hisOrAre) return isPossession(former, next);
      return has(leakWords.gender, here.word);
    })
    .map(({ start, end }) => ({ start, end }));
}

/** The word beside, when no punctuation stands between the two. */
function neighbour(
  text: string,
  first: FoldedWord | undefined,
  second: FoldedWord | undefined,
  wanted: 'before' | 'after' = 'before',
): string | undefined {
  if (!first || !second || !/^\s+$/.test(text.slice(first.end, second.start))) return undefined;
  return wanted === 'before' ? first.word : second.word;
}

/** A verb in the plural, as its ending tells. */
function isPlural(word: string | undefined): boolean {
  return /...n$/.test(word ?? '') && !has(leakWords.notPluralVerbs, word);
}

function isPossession(former: string | undefined, next: string | undefined): boolean {
  if (next === undefined || has(leakWords.afterAre, next)) return false;
  if (has(leakWords.prepositions, former)) return true;
  if (former === undefined) return !/^ge\p{L}+$/u.test(next);
  const isAfterPlural = /(?:en|s)$/.test(former) && !has(leakWords.notPluralVerbs, former);
  return !isAfterPlural && !has(leakWords.beforeAre, former);
}
