import type { restoreChannels } from '../../src-shared/ipc/restoreChannels.ts';
import { listReplaced, removeReplaced } from '../backup/replacedArchives.ts';
import { createRestoreSession } from '../backup/restoreSession.ts';
import { cleanUpCopies } from '../outgoing/cleanUpCopies.ts';
import { countCases } from '../store/countCases.ts';
import { migrations } from '../store/migrations/all.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createRestoreHandlers({
  vault,
  store,
  shell,
  lock,
  onLock,
  now,
  localFolder,
}: Services): HandlersOf<keyof typeof restoreChannels> {
  const session = createRestoreSession({
    vault,
    localFolder,
    latestSchema: migrations.at(-1)?.version ?? 0,
    countCases,
    lock,
    // The archive that takes the place of this one does not know of its copies outside.
    beforeLock: () => cleanUpCopies(store(), now()),
  });
  onLock(session.forget);

  return {
    'restore:choose': async () => {
      const path = await shell.chooseBackup();
      if (path === null) return false;
      await session.choose(path);
      return true;
    },
    'restore:stop': session.stop,
    'restore:open': ({ kind, secret }) => session.open(kind, secret),
    'restore:apply': () => session.apply(now()),
    'restore:replaced': () => listReplaced(vault.folder),
    'restore:removeReplaced': ({ id }) => removeReplaced(vault.folder, id),
  };
}
