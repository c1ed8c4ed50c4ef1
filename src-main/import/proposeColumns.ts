import { foldName } from '../../src-shared/domain/foldName.ts';
import { type ImportColumn, importColumns } from '../../src-shared/domain/importColumn.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { editDistance } from './nearest.ts';

/** Names that differ in more places are names of something else. */
const MOST_DIFFERENCES = 2;
/** A shorter name has too few letters to tell a typing error from another word. */
const SHORTEST_GUESS = 5;

/**
 * Our column for each heading, or null: by its own name, by a word that other counsellors use, then by a name that
 * differs little. Each column but `notitie` is proposed once, and a sure heading goes before a guess.
 */
export function proposeColumns(headings: readonly string[]): (ImportColumn | null)[] {
  const proposed = headings.map((): ImportColumn | null => null);
  for (const find of [sameName, synonym, resembling]) {
    for (const [place, heading] of headings.entries()) {
      if (proposed[place] !== null) continue;
      const column = find(foldHeading(heading));
      const isFree = column === 'notitie' || (column !== undefined && !proposed.includes(column));
      if (column !== undefined && isFree) proposed[place] = column;
    }
  }
  return proposed;
}

function foldHeading(heading: string): string {
  return foldName(heading.replaceAll(/[^\p{L}\p{N}']+/gu, ' '));
}

function namesOf(column: ImportColumn): string[] {
  return [column, importColumns.labels[column]].map(foldHeading);
}

function sameName(heading: string): ImportColumn | undefined {
  return importColumns.codes.find((column) => namesOf(column).includes(heading));
}

function synonymsOf(column: ImportColumn): string[] {
  return (nl.import.synonyms[column] ?? []).map(foldHeading);
}

function synonym(heading: string): ImportColumn | undefined {
  return importColumns.codes.find((column) => synonymsOf(column).includes(heading));
}

function resembling(heading: string): ImportColumn | undefined {
  if (heading.length < SHORTEST_GUESS) return undefined;
  const names = importColumns.codes.flatMap((column) =>
    [...namesOf(column), ...synonymsOf(column)]
      .filter((name) => name.length >= SHORTEST_GUESS)
      .map((name) => ({ column, distance: editDistance(heading, name) })),
  );
  const [best] = names.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= MOST_DIFFERENCES ? best.column : undefined;
}
