import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';
import { lastBackup } from '../backup/lastBackup.ts';
import type { ManagementPart } from '../settings/Management.tsx';
import { DraftsNotice } from './DraftsNotice.tsx';
import styles from './Notices.module.css';
import { useWaitingDrafts } from './useWaitingDrafts.ts';

interface Props {
  status: VaultStatus;
  /** The case on the screen. */
  openCase: string | null;
  onManagement(part: ManagementPart): void;
  onOpenCase(id: string): void;
}

/** What the counsellor should know whatever screen is open. */
export function Notices({ status, openCase, onManagement, onOpenCase }: Props) {
  const [areAttemptsSeen, setAttemptsSeen] = useState(false);
  const [isBackupPutOff, setBackupPutOff] = useState(false);
  const backups = useCall('backup:overview', undefined);
  const drafts = useWaitingDrafts(openCase);
  const last = backups.value ? lastBackup(backups.value) : null;
  const words = nl.common.banner;
  const showsAttempts = status.failedAttempts > 0 && !areAttemptsSeen;
  // An archive without a case has nothing to lose yet.
  const showsBackup = drafts.hasCases && backups.value?.isOverdue && !isBackupPutOff && !status.readOnly;
  const showsDrafts = drafts.waiting.length > 0;
  if (!status.readOnly && !showsAttempts && !showsBackup && !showsDrafts) return null;

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
      {showsDrafts && <DraftsNotice cases={drafts.waiting} onOpen={onOpenCase} onDismiss={drafts.dismiss} />}
      {showsBackup && (
        <Notice
          tone="information"
          actions={
            <>
              <Button look="quiet" onPress={() => onManagement('backup')}>
                {words.backupNow}
              </Button>
              <Button look="quiet" onPress={() => setBackupPutOff(true)}>
                {words.later}
              </Button>
            </>
          }
        >
          {words.backupOverdue(last === null ? null : formatDay(last))}
        </Notice>
      )}
    </div>
  );
}
