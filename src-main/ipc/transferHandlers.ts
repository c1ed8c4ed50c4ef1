import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { transferChannels } from '../../src-shared/ipc/transferChannels.ts';
import { writeEverything } from '../export/writeEverything.ts';
import { isWithin } from '../files/isWithin.ts';
import { createImportHandlers } from './importHandlers.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createTransferHandlers(services: Services): HandlersOf<keyof typeof transferChannels> {
  const { vault, store, shell, now, localFolder } = services;
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
      return writeEverything({
        store,
        parent,
        now: at,
        // A damaged archive takes no new row, but its owner may take away what can be read.
        log(written) {
          if (vault.isReadOnly()) return;
          store().exportLog.add({
            ...written,
            at: at.toISOString(),
            kind: 'everything',
            caseId: null,
            cleansUp: false,
          });
        },
      });
    },
  };
}
