import { randomUUID } from 'node:crypto';
import type { Migration } from '../store/migrations/migration.ts';
import type { ArchivePaths } from './archiveFolder.ts';
import type { KeyCost } from './deriveKey.ts';
import { writeKeyFile } from './keyFile.ts';
import { wrapKey } from './keySlot.ts';
import { migrate } from './migrate.ts';
import { openDatabase } from './openDatabase.ts';
import { parseRecoveryCode } from './recoveryCode.ts';

/** Writes the key file and the empty archive of a new vault. */
export async function writeNewArchive(
  target: ArchivePaths,
  parts: {
    dataKey: Buffer;
    passphrase: string;
    recoveryCode: string;
    migrations: readonly Migration[];
    cost: KeyCost;
  },
): Promise<void> {
  const { dataKey, cost } = parts;
  const archiveId = randomUUID();
  const slots = [
    await wrapKey({ archiveId, kind: 'passphrase', secret: parts.passphrase, dataKey, cost }),
    await wrapKey({
      archiveId,
      kind: 'recovery',
      secret: parseRecoveryCode(parts.recoveryCode),
      dataKey,
      cost,
    }),
  ];
  writeKeyFile(target.keys, { format: 1, archiveId, slots });
  const db = openDatabase({ path: target.archive, key: dataKey, mode: 'create' });
  try {
    migrate(db, parts.migrations);
  } finally {
    db.close();
  }
}
