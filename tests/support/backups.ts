import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBackupFile } from '../../src-main/backup/openBackupFile.ts';
import { writeBackup } from '../../src-main/backup/writeBackup.ts';
import { countCases } from '../../src-main/store/countCases.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { entryOf } from './entryOf.ts';
import { sampleCase, sampleOrganisation } from './sampleCase.ts';
import { openTempArchive, openTempFolder, TEST_COST } from './tempArchive.ts';

/** The version of an archive that this app writes. */
export const latestSchema = migrations.at(-1)?.version ?? 0;

export const NOON = new Date('2026-03-14T11:00:00.000Z');

/** An unlocked archive with one case and so many entries of a kilobyte, and a folder that stands for a stick. */
export async function archiveToBackUp(entries = 20) {
  const temp = await openTempArchive();
  const around = openTempFolder();
  const stick = join(around.path, 'stick');
  const localFolder = join(around.path, 'werk');
  mkdirSync(stick);
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  temp.vault.database().transaction(() => {
    for (let i = 0; i < entries; i++) {
      const text = `Gesprek ${i}. ${'Wat er gezegd is. '.repeat(55)}`;
      temp.store.entries.commit(
        entryOf({ caseId, entryId: null, occurredOn: '2026-03-02', text }),
        NOON.toISOString(),
      );
    }
  })();
  return {
    ...temp,
    stick,
    localFolder,
    caseId,
    back: (changes: Partial<Parameters<typeof writeBackup>[0]> = {}) =>
      writeBackup({ vault: temp.vault, targetFolder: stick, localFolder, now: NOON, keep: 5, ...changes }),
    open: (path: string) => openBackupFile({ path, localFolder, latestSchema, countCases, cost: TEST_COST }),
    /** Nothing unfinished on the stick, no working copy on this machine. */
    leftovers: () => [...unfinishedIn(stick), ...(existsSync(localFolder) ? readdirSync(localFolder) : [])],
    [Symbol.dispose]() {
      temp[Symbol.dispose]();
      around[Symbol.dispose]();
    },
  };
}

export function unfinishedIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.part')) : [];
}

/** Does `act` once, as soon as an unfinished backup of at least so many bytes lies in the folder. */
export function whileWriting(
  folder: string,
  bytes: number,
  act: (unfinished: string) => void,
): { wasDone(): boolean; stop(): void } {
  let isDone = false;
  let isStopped = false;
  const look = (): void => {
    if (isDone || isStopped) return;
    const name = unfinishedIn(folder)[0];
    if (name && sizeOf(join(folder, name)) >= bytes) {
      isDone = true;
      act(join(folder, name));
    }
    setImmediate(look);
  };
  look();
  return { wasDone: () => isDone, stop: () => void (isStopped = true) };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
