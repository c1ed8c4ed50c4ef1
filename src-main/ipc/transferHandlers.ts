import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { transferChannels } from '../../src-shared/ipc/transferChannels.ts';
import { isWithin } from '../files/isWithin.ts';
import { writeEverything } from '../outgoing/writeEverything.ts';
import { createTurns } from '../vault/inTurn.ts';
import { createImportHandlers } from './importHandlers.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createTransferHandlers(services: Services): HandlersOf<keyof typeof transferChannels> {
  const { vault, store, shell, now, localFolder } = services;
  /** Two at once would write into one folder, and each would take files of the other with it. */
  const inTurn = createTurns();
  return {
    ...createImportHandlers(services),
    'everything:export': async ({ passphrase }) => {
      await vault.confirm(passphrase);
      const parent = await shell.chooseFolder('everything');
      if (parent === null) return null;
      if ([vault.folder, localFolder].some((own) => isWithin(parent, own))) {
        throw new Refusal('backup_folder_is_own');
      }
      const at = now();
      const log = (planned: { path: string; sha256: string }): (() => void) => {
        // A damaged archive takes no new row, but its owner may take away what can be read.
        if (vault.isReadOnly()) return () => undefined;
        const row = { at: at.toISOString(), kind: 'everything', caseId: null, cleansUp: false } as const;
        const id = store().exportLog.add({ ...planned, ...row });
        return () => store().exportLog.drop(id);
      };
      return inTurn(() => writeEverything({ store, parent, now: at, log }));
    },
  };
}
