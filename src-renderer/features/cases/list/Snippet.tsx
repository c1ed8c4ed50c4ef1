import { Fragment } from 'react';

/** Main puts found words between these two characters, which no typed text holds. */
const START = '\u0001';
const END = '\u0002';

/** A piece of an entry with the found words marked; what stands for bold in it is left out. */
export function Snippet({ text }: { text: string }) {
  return piecesOf(text.replaceAll('**', '')).map(({ at, piece, isFound }) =>
    isFound ? <mark key={at}>{piece}</mark> : <Fragment key={at}>{piece}</Fragment>,
  );
}

function piecesOf(text: string): { at: number; piece: string; isFound: boolean }[] {
  let at = 0;
  return text.split(START).flatMap((part, index) => {
    const [found = '', outside] = index === 0 ? ['', part] : part.split(END);
    const pieces = [
      { at, piece: found, isFound: true },
      { at: at + found.length + 1, piece: outside ?? '', isFound: false },
    ];
    at += part.length + 2;
    return pieces.filter(({ piece }) => piece !== '');
  });
}
