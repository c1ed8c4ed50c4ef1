/**
 * Typed words as an FTS5 query: every word must begin a word of the text. Quoted, so that no character of the
 * typed text is an operator. Null when nothing is left to search for.
 */
export function toSearchQuery(typed: string): string | null {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? null : words.map((word) => `"${word}"*`).join(' ');
}
