import { useState } from 'react';
import type { CaseRow } from '../../../src-shared/ipc/findChannels.ts';
import { useCall } from '../../ipc/useCall.ts';

/** The cases that had a draft when the vault opened and that were not looked at since. */
export function useWaitingDrafts(openCase: string | null): {
  waiting: readonly CaseRow[];
  hasCases: boolean;
  dismiss(): void;
} {
  const any = useCall('cases:list', { limit: 1 });
  const drafts = useCall('cases:list', { status: 'draft' });
  const [unseen, setUnseen] = useState<readonly string[]>();
  if (drafts.value && !unseen) setUnseen(drafts.value.rows.map((row) => row.id));
  if (openCase && unseen?.includes(openCase)) setUnseen(unseen.filter((id) => id !== openCase));
  return {
    waiting: drafts.value?.rows.filter((row) => unseen?.includes(row.id)) ?? [],
    hasCases: (any.value?.total ?? 0) > 0,
    dismiss: () => setUnseen([]),
  };
}
