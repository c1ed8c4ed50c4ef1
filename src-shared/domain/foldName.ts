/** What two names must have in common to be the same name: all but capitals, accents, spaces and the kind of apostrophe. */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .trim()
    .replaceAll(/\s+/g, ' ');
}
