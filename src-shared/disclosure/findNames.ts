import { nameWords } from '../i18n/nl/nameWords.ts';
import { foldText } from './foldedText.ts';

/** A part of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}

/** A single letter in a text says nothing of whom it is. */
const SHORTEST_PART = 2;

/**
 * Every place where one of the names stands, whatever its capitals and accents: the whole name, its surname with what
 * goes before it, and each of its words alone ("Jan de Vries", "De Vries", "Jan", "Jans bureau"). Words that are also
 * plain Dutch words count as a name only with a capital, unless they are the whole name. In the order of the text,
 * without overlap.
 */
export function findNames(text: string, names: readonly string[]): Span[] {
  const folded = foldText(text);
  const variants = variantsOf(names);
  if (variants.size === 0) return [];
  const longestFirst = [...variants.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${longestFirst.map(toPattern).join('|')})(?:'?s)?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found: Span[] = [];
  for (let match = pattern.exec(folded.text); match !== null; match = pattern.exec(folded.text)) {
    const start = folded.places[match.index] ?? 0;
    const end = folded.places[match.index + match[0].length] ?? text.length;
    const isName =
      variants.get((match[1] ?? '').replaceAll(/[\s-]+/g, ' ')) === 'always' || hasCapital(text, start);
    if (isName) found.push({ start, end });
    // A plain word that only begins a name must not hide the name that begins after it.
    else pattern.lastIndex = match.index + 1;
  }
  return found;
}

function hasCapital(text: string, start: number): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text.slice(start));
}

/** What is looked for, folded, and whether it is a name without a capital too. */
function variantsOf(names: readonly string[]): Map<string, 'always' | 'with_capital'> {
  const variants = new Map<string, 'always' | 'with_capital'>();
  for (const name of names) {
    const words =
      foldText(name)
        .text.match(/[\p{L}\p{N}'.]+/gu)
        ?.map((word) => word.replace(/\.$/, '')) ?? [];
    const whole = foldText(name)
      .text.trim()
      .replaceAll(/[\s-]+/g, ' ');
    if (whole.length >= SHORTEST_PART) variants.set(whole, 'always');
    words.forEach((word, index) => {
      if (nameWords.titles.includes(word)) return;
      const isParticle = nameWords.particles.includes(word);
      // A surname begins at its first particle: "van der Berg" is found, and so is "Berg", but not "van".
      if (isParticle) addPart(words.slice(index).join(' '));
      else addPart(word);
    });
  }
  return variants;

  function addPart(part: string): void {
    if (part.length < SHORTEST_PART || variants.get(part) === 'always') return;
    variants.set(part, nameWords.plain.includes(part) ? 'with_capital' : 'always');
  }
}

/** Spaces may be any white space, and a hyphen a space: "Anne-Marie" is "Anne Marie". */
function toPattern(variant: string): string {
  return variant
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('[\\s-]+');
}
