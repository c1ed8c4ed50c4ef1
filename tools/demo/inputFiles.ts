import { readFileSync } from 'node:fs';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { ImportRefusal } from '../../src-main/import/importRefusal.ts';
import { type CaseInFile, readCases } from '../../src-main/import/readCases.ts';
import { type HeadcountInFile, readHeadcounts } from '../../src-main/import/readHeadcounts.ts';
import type { BadRow } from '../../src-main/import/rowReader.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { CliRefusal } from './cliRefusal.ts';

export interface Input {
  cases: CaseInFile[];
  headcounts: HeadcountInFile[];
  /** The organisation that the report is about, as the file first spells it. */
  organisation: string;
  /** A day that was read with the day first where another order is possible. */
  ambiguousDay: string | null;
}

const MOST_SENTENCES = 20;
const DAY_FIRST = 'day_first';

/**
 * Reads and checks the input as a whole before anything is written.
 * @throws CliRefusal for a file that cannot be read, any bad row, or an organisation that is not clear.
 */
export async function readInput(
  paths: { cases: string; departments: string | null },
  organisation: string | null,
  today: string,
): Promise<Input> {
  const reading = { dateOrder: DAY_FIRST, today } as const;
  const { departments } = paths;
  const headcounts =
    departments === null ? [] : (await checked(departments, (bytes) => readHeadcounts(bytes, reading))).good;
  const context = caseFileContext(
    { organisations: [], ownCodes: { themes: [], places: [] }, codesInUse: new Set() },
    headcounts,
    reading,
  );
  const { good: cases, ambiguousDay } = await checked(paths.cases, (bytes) => readCases(bytes, context));
  return { cases, headcounts, organisation: chooseOrganisation(cases, organisation), ambiguousDay };
}

async function checked<T extends { bad: BadRow[] }>(
  path: string,
  read: (bytes: Buffer) => Promise<T>,
): Promise<T> {
  const bytes = readBytes(path);
  let preview: T;
  try {
    preview = await read(bytes);
  } catch (error) {
    if (error instanceof ImportRefusal)
      throw new CliRefusal(1, [nl.cli.input.refused(path), ...shorten(error.sentences)]);
    throw error;
  }
  if (preview.bad.length === 0) return preview;
  throw new CliRefusal(
    1,
    [nl.cli.input.refused(path), ...shorten(preview.bad.map((row) => row.sentence))],
    preview.bad,
  );
}

function shorten(sentences: readonly string[]): string[] {
  const rest = sentences.length - MOST_SENTENCES;
  return [...sentences.slice(0, MOST_SENTENCES), ...(rest > 0 ? [nl.cli.input.more(rest)] : [])];
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const { missing, isFolder, unreadable } = nl.cli.files;
    const sentence = code === 'ENOENT' ? missing : code === 'EISDIR' ? isFolder : unreadable;
    throw new CliRefusal(1, [sentence(path)]);
  }
}

function chooseOrganisation(cases: readonly CaseInFile[], wanted: string | null): string {
  const names = new Map<string, string>();
  for (const { organisation } of cases) {
    if (!names.has(foldName(organisation))) names.set(foldName(organisation), organisation);
  }
  const all = [...names.values()];
  if (wanted !== null) {
    const found = names.get(foldName(wanted));
    if (found === undefined) throw new CliRefusal(1, [nl.cli.input.organisationMissing(wanted, all)]);
    return found;
  }
  const [only, ...others] = all;
  if (only === undefined || others.length > 0)
    throw new CliRefusal(1, [nl.cli.input.severalOrganisations(all)]);
  return only;
}
