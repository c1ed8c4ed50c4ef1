/** As long as the archive allows a name of an organisation or department to be. */
export const LONGEST_NAME = 120;

/** Names that differ only in case, accents' encoding or spaces are the same name. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
