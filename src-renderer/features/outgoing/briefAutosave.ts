import { callKluis } from '../../ipc/callKluis.ts';
import { createAutosave } from '../../ipc/createAutosave.ts';

export interface BriefValue {
  text: string;
  /** Keys of the hits that the counsellor lets stand. */
  accepted: readonly string[];
}

interface Opened extends BriefValue {
  /** False for a proposal, which the archive does not hold. */
  isStored: boolean;
}

/** A brief for intervisie. A proposal that is as main made it is not kept. */
export function createBriefAutosave(caseId: string, { isStored, ...opened }: Opened) {
  return createAutosave<BriefValue>({
    start: () => opened,
    stored: isStored ? opened : undefined,
    isBlank: ({ text, accepted }) => !isStored && text === opened.text && accepted.length === 0,
    save: ({ text, accepted }) => callKluis('brief:save', { caseId, text, accepted: [...accepted] }),
    discard: () => callKluis('brief:discard', { caseId }),
  });
}
