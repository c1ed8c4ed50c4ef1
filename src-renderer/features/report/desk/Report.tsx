import { useState } from 'react';
import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import { ReportStart } from '../start/ReportStart.tsx';
import { ReportDesk } from './ReportDesk.tsx';

/** Verslag: what can be begun, gone on with or made again; and the desk of the one that is open. */
export function Report() {
  const [draft, setDraft] = useState<ReportDraft>();
  const [leftId, setLeftId] = useState<string>();
  return draft ? (
    <ReportDesk
      key={draft.id}
      initial={draft}
      onLeave={() => {
        setLeftId(draft.id);
        setDraft(undefined);
      }}
    />
  ) : (
    <ReportStart leftId={leftId} onOpen={setDraft} />
  );
}
