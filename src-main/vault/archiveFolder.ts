import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFolder } from '../files/moveFolder.ts';
import { syncFolder } from '../files/writeFileSafely.ts';

export interface ArchivePaths {
  folder: string;
  /** The SQLCipher file. */
  archive: string;
  /** The key slots that open it. */
  keys: string;
}

const CURRENT = 'kluis';
const STAGED = 'kluis.nieuw';
/** A staged archive that is whole and on disk: from here on an exchange only goes forward. */
const DECIDED = 'kluis.klaar';
const REPLACED = 'vervangen-';

/** The archive and its keys live together in one folder, so that both are always exchanged in one rename. */
export function currentPaths(dataFolder: string): ArchivePaths {
  return pathsIn(join(dataFolder, CURRENT));
}

function pathsIn(folder: string): ArchivePaths {
  return { folder, archive: join(folder, 'archief.kluis'), keys: join(folder, 'sleutels.json') };
}

/** An empty folder in which a whole archive can be prepared before `exchange` puts it in place. */
export function stage(dataFolder: string): ArchivePaths {
  const paths = pathsIn(join(dataFolder, STAGED));
  rmSync(paths.folder, { recursive: true, force: true });
  mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
  return paths;
}

type Move = (from: string, to: string) => void;

/**
 * Puts the staged archive in place; a replaced one is kept as `vervangen-...` until the counsellor removes it.
 * When the disk refuses a step, the steps before it are undone: the archive that stood there stands there again and
 * nothing staged is left for the next start.
 */
export function exchange(dataFolder: string, now: Date): void {
  const moved: [from: string, to: string][] = [];
  const move: Move = (from, to) => {
    moveFolder(from, to);
    moved.push([from, to]);
  };
  try {
    syncFolder(join(dataFolder, STAGED));
    move(join(dataFolder, STAGED), join(dataFolder, DECIDED));
    syncFolder(dataFolder);
    putInPlace(dataFolder, now, move);
  } catch (error) {
    undo(dataFolder, moved);
    throw error;
  }
}

/**
 * Last step first, so that the decision is taken back only when the old archive stands again. Where that fails too,
 * the next start finishes the exchange: an archive is in place then, and the old one beside it.
 */
function undo(dataFolder: string, moved: [from: string, to: string][]): void {
  try {
    for (const [from, to] of moved.reverse()) moveFolder(to, from);
    rmSync(join(dataFolder, STAGED), { recursive: true, force: true });
    syncFolder(dataFolder);
  } catch {
    // What broke the exchange is on its way to the user already.
  }
}

/** Finishes an exchange that a power cut broke off once it was decided, and clears away one that was not. */
export function recoverExchange(dataFolder: string, now: Date): void {
  if (existsSync(join(dataFolder, DECIDED))) putInPlace(dataFolder, now, moveFolder);
  rmSync(join(dataFolder, STAGED), { recursive: true, force: true });
}

function putInPlace(dataFolder: string, now: Date, move: Move): void {
  const current = join(dataFolder, CURRENT);
  if (existsSync(current)) move(current, join(dataFolder, freeReplacedName(dataFolder, now)));
  move(join(dataFolder, DECIDED), current);
  syncFolder(dataFolder);
}

/** Named after the moment; a clock that stood still or was set back still gives each its own name. */
function freeReplacedName(dataFolder: string, now: Date): string {
  let moment = now.getTime();
  const nameAt = (time: number): string => REPLACED + new Date(time).toISOString().replaceAll(':', '-');
  while (existsSync(join(dataFolder, nameAt(moment)))) moment += 1;
  return nameAt(moment);
}

/** Names of the folders with replaced archives, oldest first. */
export function replacedArchives(dataFolder: string): string[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder)
    .filter((name) => name.startsWith(REPLACED))
    .sort();
}
