import type { ErrorCode } from '../../src-shared/ipc/errorCode.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { exportChannels } from '../../src-shared/ipc/exportChannels.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { isStillThere, removeCopy, shownPlace, whereIs } from '../outgoing/outsideCopy.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { chooseTarget } from './exportTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const refusals: Readonly<Record<Exclude<ReturnType<typeof removeCopy>, 'removed'>, ErrorCode>> = {
  changed: 'copy_changed',
  absent: 'copy_absent',
  unreachable: 'copy_unreachable',
};

export function createExportHandlers(services: Services): HandlersOf<keyof typeof exportChannels> {
  const { store, now } = services;
  return {
    'exports:list': () =>
      store()
        .exportLog.list()
        .map(({ path, sha256: _hash, removedAt, ...row }) => ({
          ...row,
          ...shownPlace(path),
          state: whereIs({ path, removedAt }),
        })),
    'exports:document': async ({ id, cleansUp }) => {
      const proposed = safeFileName(store().documents.contentOf(id).name);
      const path = await chooseTarget(services, proposed, 'document');
      if (path === null) return false;
      // Read again: the archive may have been locked while the dialog was open.
      const { caseId, content } = store().documents.contentOf(id);
      writeCopy(store(), content, { at: now().toISOString(), kind: 'document', caseId, path, cleansUp });
      return true;
    },
    'exports:removeCopy': ({ id }) => {
      const outcome = removeCopy(store().exportLog.get(id));
      if (outcome !== 'removed') throw new Refusal(refusals[outcome]);
      store().exportLog.markRemoved(id, now().toISOString());
    },
    'exports:settle': ({ id }) => {
      if (isStillThere(store().exportLog.get(id))) throw new Refusal('copy_still_there');
      store().exportLog.markRemoved(id, now().toISOString());
    },
  };
}
