import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nl } from '../../src-shared/i18n/nl.ts';
import { CliRefusal } from './cliRefusal.ts';
import { standardRuns } from './standardRuns.ts';

/** Marks a folder as the output of a demo, so that a next demo may replace it. */
const MARKER = '.vertrouwenskluis-demo';
export const ARCHIVE = 'archief';
export const RESTORED = 'hersteld';
export const PUBLISHED = 'gepubliceerd.json';

/** Everything that a demo writes, so that nothing else is ever removed. */
const ours = [
  MARKER,
  ARCHIVE,
  RESTORED,
  PUBLISHED,
  ...standardRuns.map(({ folder }) => folder),
  /^jaarverslag-[\d-]+-tot-en-met-[\d-]+\.pdf$/,
  /^kluis-\d{8}-\d{4}(-\d+)?\.vkbackup(\.part)?$/,
];

/**
 * An empty folder for the output. A former demo output is replaced, but only when it holds nothing else. Answers
 * how to take the new output away again, for a run that breaks off.
 * @throws CliRefusal when the folder holds anything else, or cannot be written; nothing was removed then.
 */
export function prepareOutput(path: string): () => void {
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new CliRefusal(1, [nl.cli.files.outIsFile(path)]);
  const isNew = !existsSync(path);
  const names = isNew ? [] : readdirSync(path);
  const foreign = names.includes(MARKER) ? names.find((name) => !isOurs(name)) : names[0];
  if (foreign !== undefined) throw new CliRefusal(1, [nl.cli.files.outNotEmpty(path, foreign)]);
  try {
    clearOutput(path);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, MARKER), '');
  } catch {
    throw new CliRefusal(1, [nl.cli.files.outUnwritable(path)]);
  }
  return () => {
    clearOutput(path);
    if (isNew && readdirSync(path).length === 0) rmdirSync(path);
  };
}

/** Removes what a demo wrote, the marker last, and leaves everything else. */
function clearOutput(path: string): void {
  if (!existsSync(path)) return;
  const names = readdirSync(path).filter((name) => name !== MARKER && isOurs(name));
  for (const name of [...names, MARKER]) rmSync(join(path, name), { recursive: true, force: true });
}

function isOurs(name: string): boolean {
  return ours.some((one) => (typeof one === 'string' ? one === name : one.test(name)));
}
