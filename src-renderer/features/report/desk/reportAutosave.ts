import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import { callKluis } from '../../../ipc/callKluis.ts';
import { createAutosave } from '../../../ipc/createAutosave.ts';

/** A report on the desk. The archive holds it from its start on, so throwing away what was typed saves that start. */
export function createReportAutosave(opened: ReportDraft) {
  const save = (draft: ReportDraft) => callKluis('report:save', writtenIn(draft));
  return createAutosave<ReportDraft>({
    start: () => opened,
    isBlank: (draft, start) => JSON.stringify(writtenIn(draft)) === JSON.stringify(writtenIn(start)),
    save,
    discard: () => save(opened),
  });
}

/** The part of a draft that the counsellor writes or chooses. */
function writtenIn({ id, content, choices, accepted }: ReportDraft) {
  return { id, content, choices, accepted };
}
