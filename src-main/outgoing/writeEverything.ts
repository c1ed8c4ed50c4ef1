import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { dayOf } from '../../src-shared/domain/day.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { moveFolder } from '../files/moveFolder.ts';
import { syncFolder, writeSynced } from '../files/writeFileSafely.ts';
import type { Store } from '../store/store.ts';
import { everythingFiles, JSON_FILE, placeDocuments } from './everythingFiles.ts';

/**
 * Writes everything that the archive holds, readable, into a new folder. It gets its name when it is whole and on the
 * disk; a failure, or a lock in the middle, leaves nothing of it.
 * @param store asked again for every document, so that a lock ends the writing.
 * @param log called before anything is written, with the folder as it will be and the hash of its `alles.json`, so that
 * no power cut leaves a folder of which the archive does not know; answers what takes that back after a failure.
 * @throws Refusal from the disk, or `locked`.
 */
export async function writeEverything(options: {
  store(): Store;
  parent: string;
  now: Date;
  log(planned: { path: string; sha256: string }): () => void;
}): Promise<{ folderName: string; cases: number; documents: number }> {
  const { store, parent, now, log } = options;
  const everything = store().everything.read();
  const documents = placeDocuments(everything.cases);
  const files = everythingFiles(everything, documents, now.toISOString());
  const folderName = freeName(parent, `vertrouwenskluis-${dayOf(now)}`);
  const finished = join(parent, folderName);
  let place = `${finished}.part`;
  const forget = log({ path: finished, sha256: hashOf(files) });
  try {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { mode: 0o700 });
    for (const [name, content] of files) writeSynced(join(place, name), content);
    for (const { id, path } of documents) {
      await setImmediate();
      const target = join(place, path);
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      writeSynced(target, store().everything.contentOf(id));
      syncFolder(dirname(target));
    }
    syncFolder(place);
    moveFolder(place, finished);
    place = finished;
    syncFolder(parent);
    return { folderName, cases: everything.cases.length, documents: documents.length };
  } catch (error) {
    quietly(() => rmSync(place, { recursive: true, force: true }));
    // On a stick that was pulled part of it may still stand.
    if (existsSync(parent) && !existsSync(place)) quietly(forget);
    throw diskRefusal(error);
  }
}

function hashOf(files: readonly [name: string, content: Buffer][]): string {
  const content = files.find(([name]) => name === JSON_FILE)?.[1] ?? Buffer.alloc(0);
  return createHash('sha256').update(content).digest('hex');
}

/** A second one on the same day gets a number; nothing is ever written over. */
function freeName(parent: string, wanted: string): string {
  let name = wanted;
  for (let count = 2; existsSync(join(parent, name)); count++) name = `${wanted}-${count}`;
  return name;
}

/** Where the stick is gone there is nothing to remove, and a locked archive takes nothing back. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Said by the refusal that follows.
  }
}
