import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';

export function CasePeople(_props: { detail: CaseDetail; isReadOnly: boolean }) {
  return null;
}
