import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';

/** Characters that no text file holds: the controls beside tab and line ends, and the gaps of Windows-1252. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const notText = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/**
 * The text of a CSV file: UTF-8, with or without a byte order mark, else Windows-1252; line ends as `\n`.
 * @throws ImportRefusal for UTF-16 and for anything that is not text.
 */
export function decodeText(bytes: Buffer): string {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    throw new ImportRefusal(nl.import.file.utf16);
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (notText.test(text)) throw new ImportRefusal(nl.import.file.binary);
  return text.replaceAll(/\r\n?/g, '\n');
}

export function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
