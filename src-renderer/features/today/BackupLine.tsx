import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';
import { lastBackup } from '../backup/lastBackup.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Today.module.css';

/** How old the last backup is; it speaks up when that is too long ago. */
export function BackupLine() {
  const { go } = useVault();
  const backups = useCall('backup:overview', undefined);
  if (!backups.value) return null;
  const last = lastBackup(backups.value);
  if (last !== null && !backups.value.isOverdue) {
    return <p className={styles.soft}>{nl.today.lastBackup(formatDay(last))}</p>;
  }
  const words = nl.common.banner;
  return (
    <Notice
      tone="information"
      actions={
        <Button look="quiet" onPress={() => go({ screen: 'management', part: 'backup' })}>
          {words.backupNow}
        </Button>
      }
    >
      {words.backupOverdue(last === null ? null : formatDay(last))}
    </Notice>
  );
}
