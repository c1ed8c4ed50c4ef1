import { foldName } from '../../../../src-shared/domain/foldName.ts';

export interface Piece {
  /** Where it begins in the text. */
  at: number;
  text: string;
  isFound: boolean;
}

/** The text in pieces, in its order; found is every word that begins with a searched word, whatever its capitals and accents. */
export function findWords(text: string, searched: string): Piece[] {
  const wanted = wordsOf(searched).map(({ word }) => foldName(word));
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, word } of wanted.length === 0 ? [] : wordsOf(text)) {
    const folded = foldName(word);
    if (!wanted.some((one) => folded.startsWith(one))) continue;
    pieces.push({ at: end, text: text.slice(end, at), isFound: false }, { at, text: word, isFound: true });
    end = at + word.length;
  }
  pieces.push({ at: end, text: text.slice(end), isFound: false });
  return pieces.filter((piece) => piece.text !== '');
}

function wordsOf(text: string): { at: number; word: string }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ at: match.index, word: match[0] }));
}
