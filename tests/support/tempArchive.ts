import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { createVault } from '../../src-main/vault/vault.ts';

export const PASSPHRASE = 'boom fiets wolk stoel raam';

/** A cost that only tests may pass: fast, and as weak as it is fast. */
export const TEST_COST = { memory: 8 * 1024 * 1024, passes: 1 };

/** A folder that is gone at the end of the test. */
export function openTempFolder() {
  const path = mkdtempSync(join(tmpdir(), 'kluis-test-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** An unlocked archive in a temp folder: the real keyed file, closed and removed at the end of the test. */
export async function openTempArchive() {
  const folder = openTempFolder();
  const vault = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  const recoveryCode = await vault.create(PASSPHRASE);
  return {
    folder: folder.path,
    vault,
    recoveryCode,
    store: createStore(vault.database()),
    [Symbol.dispose]: () => {
      vault.lock('asked');
      folder[Symbol.dispose]();
    },
  };
}
