import type { Span } from '../domain/span.ts';
import { nameWords } from '../i18n/nl/nameWords.ts';
import { type FoldedWord, foldedWords } from './foldedText.ts';

interface Variant {
  words: readonly string[];
  /** A plain Dutch word, which counts as a name with a capital only. */
  needsCapital: boolean;
}

/** A single letter in a text says nothing of whom it is. */
const SHORTEST_PART = 2;
/** What may stand between two words of one name. */
const GAP = /^[^\p{L}\p{N}]{1,4}$/u;

/**
 * Every place where one of the names stands, whatever its capitals and accents: the whole name, its surname with what
 * goes before it, and each of its words alone ("Jan de Vries", "De Vries", "Jan", "Jans bureau"). Words that are also
 * plain Dutch words count as a name only with a capital, unless they are the whole name. In the order of the text,
 * without overlap.
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const byFirst = variantsOf(names);
  const words = foldedWords(text);
  const found: Span[] = [];
  for (let i = 0; i < words.length; ) {
    const length = lengthOfName(text, words, i, byFirst);
    const [first, last] = [words[i], words[i + length - 1]];
    if (length > 0 && first && last) found.push({ start: first.start, end: last.end });
    i += Math.max(1, length);
  }
  return found;
}

/** How many words from `i` on are the longest of the names; 0 where none begins. */
function lengthOfName(
  text: string,
  words: readonly FoldedWord[],
  i: number,
  byFirst: ReadonlyMap<string, Variant[]>,
): number {
  const first = words[i];
  if (!first) return 0;
  const stem = withoutOwner(first.word);
  const candidates = [
    ...(byFirst.get(first.word) ?? []),
    ...(stem === first.word ? [] : (byFirst.get(stem) ?? [])),
  ];
  const lengths = candidates
    .filter((one) => isHere(one) && (!one.needsCapital || /^[\p{Lu}\p{Lt}]/u.test(text.slice(first.start))))
    .map((one) => one.words.length);
  return Math.max(0, ...lengths);

  function isHere(variant: Variant): boolean {
    return variant.words.every((wanted, offset) => {
      const here = words[i + offset];
      const former = words[i + offset - 1];
      if (!here) return false;
      if (offset > 0 && former && !GAP.test(text.slice(former.end, here.start))) return false;
      const isLast = offset === variant.words.length - 1;
      return here.word === wanted || (isLast && withoutOwner(here.word) === wanted);
    });
  }
}

/** "Jans" and "Anna's" without what says that something is theirs. */
function withoutOwner(word: string): string {
  return word.replace(/'?s$/, '');
}

/** What is looked for, by its first word. */
function variantsOf(names: readonly string[]): Map<string, Variant[]> {
  const byFirst = new Map<string, Variant[]>();
  const known = new Set<string>();

  function add(words: readonly string[], needsCapital: boolean): void {
    const key = `${words.join(' ')}${needsCapital ? ' ^' : ''}`;
    const [first] = words;
    if (first === undefined || known.has(key) || words.join('').length < SHORTEST_PART) return;
    known.add(key);
    const former = byFirst.get(first);
    if (former) former.push({ words, needsCapital });
    else byFirst.set(first, [{ words, needsCapital }]);
  }

  for (const name of names) {
    const words = foldedWords(name).map(({ word }) => word);
    add(words, false);
    words.forEach((word, index) => {
      // A surname begins at its particle: "van der Berg" is found, and so is "Berg", but not "van".
      if (nameWords.particles.includes(word)) {
        const rest = words.slice(index);
        if (rest.some((one) => !nameWords.particles.includes(one))) add(rest, false);
      } else if (!nameWords.titles.includes(word)) add([word], nameWords.plain.includes(word));
    });
  }
  return byFirst;
}
