import { join } from 'node:path';
import { dayOf } from '../../src-shared/domain/day.ts';
import { brief as words } from '../../src-shared/i18n/nl/brief.ts';
import type { briefChannels } from '../../src-shared/ipc/briefChannels.ts';
import { finishedBrief, hitsIn, proposeBrief, renderBriefPdf } from '../outgoing/brief.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createBriefHandlers(services: Services): HandlersOf<keyof typeof briefChannels> {
  const { store, now, assets } = services;

  /** The kept brief, or the proposal, and what is found in it. */
  function look(caseId: string) {
    const kept = store().briefs.get(caseId);
    const proposal = (): string => proposeBrief(store().cases.get(caseId).fields, dayOf(now()));
    const brief = kept ?? { text: proposal(), accepted: [] };
    return { ...brief, isStored: kept !== null, hits: hitsIn(store(), caseId, brief) };
  }

  return {
    'brief:get': ({ caseId }) => {
      const { text, isStored, hits } = look(caseId);
      return { text, isStored, hits };
    },
    'brief:save': ({ caseId, text, accepted }) => store().briefs.save(caseId, { text, accepted }),
    'brief:check': ({ caseId }) => {
      const { text, accepted, hits } = look(caseId);
      // A hit that was accepted in a sentence that is gone is not accepted when it comes back.
      const left = hits.filter((hit) => hit.isAccepted).map((hit) => hit.key);
      if (left.length < accepted.length) store().briefs.save(caseId, { text, accepted: left });
      return hits;
    },
    'brief:discard': ({ caseId }) => store().briefs.drop(caseId),
    'brief:export': async ({ caseId, cleansUp }) => {
      finishedBrief(store(), caseId);
      const path = await chooseTarget(services, words.pdf.fileName, 'pdf');
      if (path === null) return false;
      const pdf = await renderBriefPdf(finishedBrief(store(), caseId), dayOf(now()), join(assets, 'fonts'));
      writeCopy(store(), pdf, { at: now().toISOString(), kind: 'brief', caseId, path, cleansUp });
      return true;
    },
  };
}
