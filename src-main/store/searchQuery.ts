/**
 * Letters by the Unicode of today and marks by that of the index, which would make two words of one; without the places
 * of words it cannot look for two words in a row.
 */
const NO_LETTER_TO_INDEX = '\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3';
const word = new RegExp(`(?:(?![${NO_LETTER_TO_INDEX}])[\\p{L}\\p{N}])+`, 'gu');

/**
 * Typed words as an FTS5 query: every word must begin a word of the text. Quoted, so that no character of the
 * typed text is an operator. Null when nothing is left to search for.
 */
export function toSearchQuery(typed: string): string | null {
  const words = typed.normalize('NFC').match(word) ?? [];
  return words.length === 0 ? null : words.map((one) => `"${one}"*`).join(' ');
}
