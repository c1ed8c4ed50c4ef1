import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupContents } from '../../../src-shared/ipc/restoreChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import form from '../unlock/Form.module.css';
import { OpenBackup } from './OpenBackup.tsx';
import { RestoreContents } from './RestoreContents.tsx';
import { type Level, StepTitle } from './StepTitle.tsx';

interface Props {
  /** No archive here yet, so nothing is replaced. */
  isFirst?: boolean;
  level: Level;
  onStop(): void;
}

/** Restoring in three steps: choose and check the file, open it with its own secret, see what is in it and swap. */
export function RestoreSteps({ isFirst = false, level, onStop: onLeave }: Props) {
  const [step, setStep] = useState<'choose' | 'open' | 'contents'>('choose');
  const [contents, setContents] = useState<BackupContents>();
  const choice = useAction('restore:choose');
  const stopping = useAction('restore:stop');
  const words = nl.backup.restore;

  function onStop(): void {
    void stopping.run(undefined);
    onLeave();
  }

  async function choose(): Promise<void> {
    const reply = await choice.run(undefined);
    if (reply.ok && reply.value) setStep('open');
  }

  if (step === 'open') {
    return (
      <OpenBackup
        level={level}
        onOpened={(opened) => {
          setContents(opened);
          setStep('contents');
        }}
        onOther={() => setStep('choose')}
        onStop={onStop}
      />
    );
  }
  if (step === 'contents' && contents) {
    return <RestoreContents contents={contents} isFirst={isFirst} level={level} onStop={onStop} />;
  }
  return (
    <div className={form.form}>
      <div className={form.opening}>
        <StepTitle level={level}>{words.title}</StepTitle>
        <p className={form.lead}>{isFirst ? words.leadFirst : words.lead}</p>
      </div>
      <FailureLine text={choice.failure && sentenceOf(choice.failure)} />
      <BusyLine text={choice.isRunning ? words.choosing : undefined} />
      <div className={form.actions}>
        <Button look="main" onPress={choose} isBusy={choice.isRunning}>
          {words.choose}
        </Button>
        <Button look="quiet" onPress={onStop} isDisabled={choice.isRunning}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}
