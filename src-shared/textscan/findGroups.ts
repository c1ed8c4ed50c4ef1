import type { Span } from '../domain/span.ts';
import { nameWords } from '../i18n/nl/nameWords.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { foldedWords } from './foldedText.ts';

/**
 * Every place where the name of a department stands: the whole name whatever its capitals, or one of its telling words
 * with a capital. "Team Peilbeheer" is found, and so is "Peilbeheer", but not "het team".
 */
export function findGroups(text: string, names: readonly string[]): Span[] {
  const words = foldedWords(text);
  const wanted = names
    .map((name) => foldedWords(name).map(({ word }) => word))
    .filter((one) => one.length > 0);
  const found: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const length = Math.max(0, ...wanted.map((name) => lengthAt(name, i)));
    const [first, last] = [words[i], words[i + length - 1]];
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
    i += Math.max(1, length);
  }
  return found;

  function lengthAt(name: readonly string[], i: number): number {
    if (name.every((word, offset) => words[i + offset]?.word === word)) return name.length;
    const here = words[i];
    const isTelling =
      here !== undefined &&
      name.includes(here.word) &&
      !reportLeakWords.groupWords.includes(here.word) &&
      !nameWords.particles.includes(here.word) &&
      /^\p{Lu}/u.test(text.slice(here.start));
    return isTelling ? 1 : 0;
  }
}
