import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupContents } from '../../../src-shared/ipc/restoreChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatMoment } from '../../format/dates.ts';
import { formatCount } from '../../format/numbers.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import form from '../unlock/Form.module.css';
import { type Level, StepTitle } from './StepTitle.tsx';

interface Props {
  contents: BackupContents;
  isFirst: boolean;
  level: Level;
  onStop(): void;
}

/** What stands in the opened backup, and the swap. */
export function RestoreContents({ contents, isFirst, level, onStop }: Props) {
  const [isAsking, setAsking] = useState(false);
  const swap = useAction('restore:apply');
  const words = nl.backup.restore;
  const madeAt = formatMoment(contents.madeAt);

  async function apply(): Promise<void> {
    const reply = await swap.run(undefined);
    setAsking(false);
    if (reply.ok) onStop();
  }

  return (
    <div className={form.form}>
      <StepTitle level={level}>{words.contentsTitle}</StepTitle>
      <Facts
        facts={[
          [words.madeAt, madeAt],
          [words.caseCount, formatCount(contents.caseCount)],
          [words.version, String(contents.schemaVersion)],
        ]}
      />
      <p>{isFirst ? words.applyFirst : words.applyWarning}</p>
      <FailureLine text={swap.failure && sentenceOf(swap.failure)} />
      <BusyLine text={swap.isRunning ? words.applying : undefined} />
      <div className={form.actions}>
        <Button look="main" onPress={isFirst ? apply : () => setAsking(true)} isBusy={swap.isRunning}>
          {words.apply}
        </Button>
        <Button look="quiet" onPress={onStop} isDisabled={swap.isRunning}>
          {words.stop}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.confirmTitle(madeAt)}
        action={words.apply}
        isRunning={swap.isRunning}
        onConfirm={apply}
        onCancel={() => setAsking(false)}
      >
        <p>{words.applyWarning}</p>
        <p>{words.applyFirst}</p>
      </ConfirmDialog>
    </div>
  );
}
