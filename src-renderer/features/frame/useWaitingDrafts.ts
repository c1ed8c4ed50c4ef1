import { useState } from 'react';
import type { CaseRow } from '../../../src-shared/ipc/caseChannels.ts';
import { useCall } from '../../ipc/useCall.ts';

/** The cases that had a draft when the vault opened and that were not looked at since. */
export function useWaitingDrafts(openCase: string | null): {
  waiting: readonly CaseRow[];
  hasCases: boolean;
  dismiss(): void;
} {
  const cases = useCall('cases:list', { text: '', status: 'all' });
  const [unseen, setUnseen] = useState<readonly string[]>();
  if (cases.value && !unseen) setUnseen(cases.value.filter((row) => row.hasDraft).map((row) => row.id));
  if (openCase && unseen?.includes(openCase)) setUnseen(unseen.filter((id) => id !== openCase));
  return {
    waiting: cases.value?.filter((row) => row.hasDraft && unseen?.includes(row.id)) ?? [],
    hasCases: (cases.value?.length ?? 0) > 0,
    dismiss: () => setUnseen([]),
  };
}
