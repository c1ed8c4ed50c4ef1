import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import styles from './Notices.module.css';
import { useVault } from './VaultContext.ts';

/** What the counsellor should know whatever screen is open; what can wait stands on Vandaag. */
export function Notices() {
  const { status, isReadOnly, go } = useVault();
  const [areAttemptsSeen, setAttemptsSeen] = useState(false);
  const words = nl.common.banner;
  const showsAttempts = status.failedAttempts > 0 && !areAttemptsSeen;
  if (!isReadOnly && !showsAttempts) return null;

  return (
    <div className={styles.notices}>
      {isReadOnly && (
        <Notice
          tone="failure"
          title={words.readOnlyTitle}
          actions={
            <Button onPress={() => go({ screen: 'management', part: 'backup' })}>{words.restoreNow}</Button>
          }
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
