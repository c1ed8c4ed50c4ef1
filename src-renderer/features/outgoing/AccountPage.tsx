import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Title } from '../../components/layout/Title.tsx';
import { CaseFileMaker } from './CaseFileMaker.tsx';
import styles from './OutgoingPage.module.css';

/** What the reporter told that happened, alone: nothing that the counsellor wrote goes along. */
export function AccountPage({ detail }: { detail: CaseDetail }) {
  const words = nl.caseFile.account;
  return (
    <>
      <div>
        <Title>{words.title(detail.code)}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <CaseFileMaker
        chosen={{
          about: 'account',
          caseId: detail.id,
          entryIds: [],
          facts: false,
          agreements: false,
          referrals: false,
          records: ['event'],
        }}
        what={words.what(detail.code)}
      />
    </>
  );
}
