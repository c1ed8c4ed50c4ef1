import { statSync } from 'node:fs';
import { expect } from 'vitest';
import { hashOf } from './folderState.ts';
import { sampleCase, sampleOrganisation } from './sampleCase.ts';
import { openTempArchive, PASSPHRASE } from './tempArchive.ts';

const NEXT_PASSPHRASE = 'kraan mortel zwaluw kerfstok plint';
const DRAFT_BYTES = 100_000;

/**
 * Changes the passphrase of an archive of at least so many bytes: what its files are before and after it, and the
 * archive once more after it was opened with the new passphrase, as the former one no longer does.
 */
export async function changePassphraseOf(bytes: number) {
  using temp = await openTempArchive();
  const { archive, keys } = temp.vault.paths;
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const fill = temp.vault.database().prepare(`
    INSERT INTO drafts (case_id, entry_id, kind, occurred_on, with_whom, text)
    SELECT ?, 'e' || value, 'note', '2026-03-02', '', hex(randomblob(?)) FROM json_each(?)
  `);
  const drafts = Array.from({ length: Math.ceil(bytes / DRAFT_BYTES) }, (_, i) => i);
  fill.run(caseId, DRAFT_BYTES / 2, JSON.stringify(drafts));
  const before = { archive: stampOf(archive), keys: stampOf(keys) };

  await temp.vault.changePassphrase(PASSPHRASE, NEXT_PASSPHRASE, []);

  const after = { archive: stampOf(archive), keys: stampOf(keys) };
  temp.vault.lock('asked');
  await expect(temp.vault.unlock(PASSPHRASE)).rejects.toMatchObject({ code: 'passphrase_wrong' });
  await temp.vault.unlock(NEXT_PASSPHRASE);
  temp.vault.lock('asked');
  return { before, after, reopened: stampOf(archive) };
}

function stampOf(path: string) {
  const { mtimeMs, ino, size } = statSync(path);
  return { mtimeMs, ino, bytes: size, hash: hashOf(path) };
}
