/** A word of a text, without capitals and accents, and where it stands in the text as it was typed. */
export interface FoldedWord {
  word: string;
  start: number;
  end: number;
}

/** A text without capitals and accents, in which every place leads back to the text as it was typed. */
export interface FoldedText {
  text: string;
  /** The place in the typed text of every place in the folded one, and of its end. */
  places: readonly number[];
}

/** What is written in more than one way and means the same. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  ĳ: 'ij',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
/** Not seen, but able to split a word: soft hyphen, zero-width characters, marks of direction, byte order mark. */
const UNSEEN = /\p{Cf}/u;
const WORD = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Folds a text as names are compared, letter by letter, so that what is found can be pointed at. */
export function foldText(typed: string): FoldedText {
  let text = '';
  const places: number[] = [];
  let at = 0;
  for (const character of typed) {
    const folded = UNSEEN.test(character) ? '' : foldCharacter(character);
    for (let i = 0; i < folded.length; i++) places.push(at);
    text += folded;
    at += character.length;
  }
  places.push(at);
  return { text, places };
}

/** The words of a text in their order; an apostrophe inside a word belongs to it. */
export function foldedWords(typed: string): FoldedWord[] {
  const { text, places } = foldText(typed);
  const placeAt = (index: number): number => places[index] ?? typed.length;
  return [...text.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: placeAt(match.index),
    end: placeAt(match.index + match[0].length),
  }));
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  return (SAME[lower] ?? lower).normalize('NFD').replaceAll(/\p{M}/gu, '');
}
