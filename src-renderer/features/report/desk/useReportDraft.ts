import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import type { Autosave, AutosaveState } from '../../../ipc/createAutosave.ts';
import { useAutosave, useSnapshot } from '../../../ipc/useAutosave.ts';
import { createReportAutosave } from './reportAutosave.ts';

/** The report that lies open, with the auto-save that keeps it while it is written. */
export interface ReportDraftOnDesk extends Autosave<ReportDraft> {
  draft: ReportDraft;
  state: AutosaveState;
}

export function useReportDraft(opened: ReportDraft): ReportDraftOnDesk {
  const store = useAutosave(() => createReportAutosave(opened), 'report:save');
  const { value, state } = useSnapshot(store);
  return { ...store, draft: value, state };
}
