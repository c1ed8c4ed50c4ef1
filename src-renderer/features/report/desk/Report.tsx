import { useState } from 'react';
import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import { ReportStart } from '../start/ReportStart.tsx';
import { ReportDesk } from './ReportDesk.tsx';

interface Props {
  isReadOnly: boolean;
  onManagement(): void;
}

/** Verslag: what can be begun, gone on with or made again; and the desk of the one that is open. */
export function Report({ isReadOnly, onManagement }: Props) {
  const [draft, setDraft] = useState<ReportDraft>();
  const [leftId, setLeftId] = useState<string>();
  return draft ? (
    <ReportDesk
      key={draft.id}
      initial={draft}
      isReadOnly={isReadOnly}
      onManagement={onManagement}
      onLeave={() => {
        setLeftId(draft.id);
        setDraft(undefined);
      }}
    />
  ) : (
    <ReportStart isReadOnly={isReadOnly} leftId={leftId} onManagement={onManagement} onOpen={setDraft} />
  );
}
