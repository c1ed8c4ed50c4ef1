/** What Windows, macOS or Linux does not take in the name of a file, and what turns the order of letters round. */
const FORBIDDEN = /[\p{Cc}\p{Cf}<>:"/\\|?*]/gu;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 120;

/** A name that every system takes, as near to the wanted one as can be; the ending stays. */
export function safeFileName(wanted: string): string {
  const clean = wanted
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
    .replace(RESERVED, '_$&');
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, LONGEST).join('').trimEnd();
  return stem === '' ? `_${ending}` : `${stem}${ending}`;
}
