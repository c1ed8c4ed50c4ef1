import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';
import { BriefPage } from './BriefPage.tsx';
import { CaseFilePage } from './CaseFilePage.tsx';
import styles from './CaseOutput.module.css';
import type { OutputKind } from './outputKind.ts';

interface Props {
  kind: OutputKind;
  detail: CaseDetail;
}

/** What is being made of a case, in the place of its timeline. */
export function CaseOutput({ kind, detail }: Props) {
  return (
    <div className={styles.page}>
      {kind === 'case_pdf' && <CaseFilePage detail={detail} />}
      {kind === 'brief' && <BriefPage caseId={detail.id} />}
    </div>
  );
}
