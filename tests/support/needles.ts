import { existsSync, readFileSync } from 'node:fs';
import { filesUnder } from './folderState.ts';

/** The forms in which a word could lie in a file: as typed, folded, its end, in UTF-8 and UTF-16. */
export function formsOf(word: string): Buffer[] {
  const lower = word.toLowerCase();
  const folded = lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
  const texts = new Set([
    word,
    lower,
    word.toUpperCase(),
    folded,
    word.normalize('NFD'),
    ...[word, lower, folded].map((text) => text.slice(-8)),
  ]);
  return [...texts].flatMap((text) => [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ]);
}

/** The files under the folders, by name or by content, in which one of the words stands in any form. */
export function filesWith(words: readonly string[], folders: readonly string[]): string[] {
  const needles = words.flatMap(formsOf);
  return folders.flatMap(filesUnder).filter((path) => {
    const haystack = Buffer.concat([Buffer.from(path), contentOf(path)]);
    return needles.some((needle) => haystack.includes(needle));
  });
}

/** Nothing for a file that was removed between the listing and the reading, as a browser in use does. */
function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (existsSync(path)) throw error;
    return Buffer.alloc(0);
  }
}
