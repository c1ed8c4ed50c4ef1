/** Characters that Windows, macOS or Linux refuse in a name, and those that turn the reading direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const REFUSED = /[\u0000-\u001f\u007f-\u009f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const LONGEST = 120;

/** A name that every system takes, as near to the given one as can be; `taken` holds lower-case names and grows. */
export function safeName(name: string, taken: Set<string>): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(REFUSED, '_')
    .trim()
    .replace(/^\.+/, '_')
    .replace(/[. ]+$/, '');
  const usable = plain === '' || RESERVED.test(plain) ? `_${plain}` : plain;
  const dot = usable.lastIndexOf('.');
  const extension = dot > 0 && usable.length - dot <= 12 ? usable.slice(dot) : '';
  const stem = usable.slice(0, usable.length - extension.length).slice(0, LONGEST - extension.length);
  let result = `${stem}${extension}`;
  for (let count = 2; taken.has(result.toLowerCase()); count++) result = `${stem} (${count})${extension}`;
  taken.add(result.toLowerCase());
  return result;
}
