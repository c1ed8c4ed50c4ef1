/**
 * Replaces what the fonts of the PDF cannot draw (an emoji in an organisation's name) by a plain mark: a missing
 * glyph has no place in PDF/A. The ranges are what both fonts cover; a test holds the fonts to them.
 */
export function printable(text: string): string {
  const spelled = spellings.reduce((so, [sign, plain]) => so.replace(sign, plain), text.normalize('NFC'));
  return spelled.replace(UNPRINTABLE, '?');
}

/** Each line of a text made printable; its ends of lines stay, a tab becomes a space. */
export function printableLines(text: string): string {
  return text.replaceAll('\t', ' ').split('\n').map(printable).join('\n');
}

/** Signs that come along from Word, a mail or a website and can be said with what the fonts have. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/ĳ/g, 'ij'],
  [/Ĳ/g, 'IJ'],
  // What nobody sees: soft hyphens, marks of direction, and of the look of an emoji. Names are found without them.
  [/\p{Cf}|\ufe0e|\ufe0f/gu, ''],
  [/[\u2000-\u200a]/g, ' '],
  [/[\u2010\u2012]/g, '-'],
  [/[●▪◦\uf0b7]/g, '•'],
  [/→/g, '->'],
  [/≤/g, '<='],
  [/≥/g, '>='],
];

/** Not the letters of the European Latin alphabets, nor the punctuation of Dutch text. */
const UNPRINTABLE =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0218-\u021b\u1e9e\u2011\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u202f\u20ac\u2212]/gu;
