import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { AccountPage } from './AccountPage.tsx';
import { BriefPage } from './BriefPage.tsx';
import { CaseFilePage } from './CaseFilePage.tsx';
import type { CaseOutgoingKind } from './caseOutgoingKind.ts';
import styles from './OutgoingPage.module.css';

interface Props {
  kind: CaseOutgoingKind;
  detail: CaseDetail;
}

/** What is being made of a case, in the place of its timeline. */
export function OutgoingPage({ kind, detail }: Props) {
  return (
    <div className={styles.page}>
      {kind === 'case_pdf' && <CaseFilePage detail={detail} />}
      {kind === 'account' && <AccountPage detail={detail} />}
      {kind === 'brief' && <BriefPage caseId={detail.id} />}
    </div>
  );
}
