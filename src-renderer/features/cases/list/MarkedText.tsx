import { Fragment } from 'react';
import { findWords } from './findWords.ts';

/** Plain words with the searched ones marked. */
export function MarkedText({ text, find }: { text: string; find: string }) {
  return findWords(text, find).map((piece) =>
    piece.isFound ? (
      <mark key={piece.at}>{piece.text}</mark>
    ) : (
      <Fragment key={piece.at}>{piece.text}</Fragment>
    ),
  );
}
