/** What Windows, macOS or Linux does not take in the name of a file, and what turns the order of letters round. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/i;
const LONGEST = 120;
/** Most systems take 255; what is put behind a name, such as a number or `.part`, must fit too. */
const MOST_BYTES = 200;

/** A name that every system takes, as near to the wanted one as can be; the ending stays. */
export function safeFileName(wanted: string): string {
  const clean = wanted
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(RESERVED, '_$&');
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? '';
  const room = MOST_BYTES - Buffer.byteLength(ending);
  const stem = cut(clean.slice(0, clean.length - ending.length), room).replace(/[\s.]+$/, '');
  return stem === '' ? `_${ending}` : `${stem}${ending}`;
}

/** As many whole characters as are allowed and fit. */
function cut(text: string, bytes: number): string {
  let result = '';
  let left = bytes;
  for (const character of [...text].slice(0, LONGEST)) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    result += character;
  }
  return result;
}
