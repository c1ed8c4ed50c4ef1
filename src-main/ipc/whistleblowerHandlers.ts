import type { whistleblowerChannels } from '../../src-shared/ipc/whistleblowerChannels.ts';
import { employerTerms } from '../reminders/employerTerms.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const noTerms = { confirmBy: null, informBy: null };

export function createWhistleblowerHandlers({
  store,
  now,
}: Services): HandlersOf<keyof typeof whistleblowerChannels> {
  return {
    'whistleblower:ofCase': ({ caseId }) => {
      const clock = store().whistleblower.ofCase(caseId);
      if (clock === null) return null;
      const { reportedOn, confirmedOn } = clock;
      const terms = reportedOn === null ? noTerms : employerTerms({ reportedOn, confirmedOn });
      return { ...clock, ...terms };
    },
    'whistleblower:save': ({ caseId, clock }) => {
      for (const field of ['reportedOn', 'confirmedOn', 'informedOn', 'authorityOn'] as const) {
        refuseFuture(clock?.[field] ?? null, field, now());
      }
      store().whistleblower.save(caseId, clock);
    },
  };
}
