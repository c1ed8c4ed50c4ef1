import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';

export function CaseDocuments(_props: { detail: CaseDetail; isReadOnly: boolean }) {
  return null;
}
