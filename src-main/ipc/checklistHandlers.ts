import type { checklistChannels } from '../../src-shared/ipc/checklistChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createChecklistHandlers({
  store,
  now,
}: Services): HandlersOf<keyof typeof checklistChannels> {
  return {
    'checklist:ofCase': ({ caseId }) => store().checklist.ofCase(caseId),
    'checklist:record': ({ caseId, point, doneOn }) => {
      refuseFuture(doneOn, 'doneOn', now());
      store().checklist.record(caseId, point, doneOn);
    },
    'checklist:clear': ({ caseId, point }) => store().checklist.clear(caseId, point),
  };
}
