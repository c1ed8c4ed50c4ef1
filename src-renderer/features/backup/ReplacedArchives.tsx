import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupRow } from '../../../src-shared/ipc/backupChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Lead, Part } from '../../components/layout/Part.tsx';
import { formatMoment } from '../../format/dates.ts';
import { formatSize } from '../../format/numbers.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './ReplacedArchives.module.css';

/** Archives that a restore replaced: kept until the counsellor removes them, one by one and by name. */
export function ReplacedArchives() {
  const replaced = useCall('restore:replaced', undefined);
  const removal = useAction('restore:removeReplaced');
  const [asked, setAsked] = useState<BackupRow>();
  const [isRemoved, setRemoved] = useState(false);
  const words = nl.backup.replaced;
  const rows = replaced.value ?? [];

  async function remove(): Promise<void> {
    if (!asked) return;
    const reply = await removal.run({ id: asked.id });
    setAsked(undefined);
    setRemoved(reply.ok);
  }

  return (
    <Part title={words.title}>
      <Lead>{rows.length === 0 ? words.none : words.lead}</Lead>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <span>
              {formatMoment(row.madeAt)} <span className={styles.size}>{formatSize(row.bytes)}</span>
            </span>
            <Button
              look="quiet"
              aria-label={words.removeOf(formatMoment(row.madeAt))}
              onPress={() => {
                setRemoved(false);
                setAsked(row);
              }}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <FailureLine text={removal.failure && sentenceOf(removal.failure)} />
      <SuccessLine text={isRemoved ? words.removed : undefined} />
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={asked ? words.confirmTitle(formatMoment(asked.madeAt)) : ''}
        action={words.remove}
        isRunning={removal.isRunning}
        onConfirm={remove}
        onCancel={() => setAsked(undefined)}
      >
        <p>{words.confirm}</p>
      </ConfirmDialog>
    </Part>
  );
}
