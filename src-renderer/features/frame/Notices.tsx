import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import type { ManagementPart } from '../management/Management.tsx';
import styles from './Notices.module.css';

interface Props {
  status: VaultStatus;
  onManagement(part: ManagementPart): void;
}

/** What the counsellor should know whatever screen is open; what can wait stands on Vandaag. */
export function Notices({ status, onManagement }: Props) {
  const [areAttemptsSeen, setAttemptsSeen] = useState(false);
  const words = nl.common.banner;
  const showsAttempts = status.failedAttempts > 0 && !areAttemptsSeen;
  if (!status.readOnly && !showsAttempts) return null;

  return (
    <div className={styles.notices}>
      {status.readOnly && (
        <Notice
          tone="failure"
          title={words.readOnlyTitle}
          actions={<Button onPress={() => onManagement('backup')}>{words.restoreNow}</Button>}
        >
          {words.readOnly}
        </Notice>
      )}
      {showsAttempts && (
        <Notice
          tone="warning"
          actions={
            <Button look="quiet" onPress={() => setAttemptsSeen(true)}>
              {nl.common.dismiss}
            </Button>
          }
        >
          {words.failedAttempts(status.failedAttempts)} {words.failedAttemptsAdvice}
        </Notice>
      )}
    </div>
  );
}
