import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupOverview } from '../../../src-shared/ipc/backupChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part, Parts, Settings, Stack } from '../../components/layout/Part.tsx';
import { formatMoment } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { SettingField } from '../management/SettingField.tsx';
import { BackupList } from './BackupList.tsx';
import { lastBackup } from './lastBackup.ts';
import { ReplacedArchives } from './ReplacedArchives.tsx';
import { RestoreSteps } from './RestoreSteps.tsx';

/** Backups: where, when, which, and the way back. */
export function BackupPart() {
  const { isReadOnly } = useVault();
  const overview = useCall('backup:overview', undefined);
  const choosing = useAction('backup:chooseFolder');
  const making = useAction('backup:make');
  const [madeAt, setMadeAt] = useState<string>();
  const [isRestoring, setRestoring] = useState(false);
  const words = nl.backup;
  const value = overview.value;
  const hasFolder = value !== undefined && value.folderName !== null;

  async function make(): Promise<void> {
    setMadeAt(undefined);
    const reply = await making.run(undefined);
    if (reply.ok) setMadeAt(formatMoment(reply.value.madeAt));
  }

  const failure = making.failure ?? choosing.failure ?? overview.failure;
  return (
    <Parts>
      <Part title={words.title}>
        <Lead>{words.lead}</Lead>
        {value && (
          <Facts
            facts={[
              [words.folder, folderText(value.folderName, value.isReachable)],
              [words.last, lastText(value)],
            ]}
          />
        )}
        {hasFolder && !value.isReachable && <Notice tone="warning">{words.unreachableHelp}</Notice>}
        {value?.isOnThisDisk && <Notice tone="warning">{words.onThisDisk}</Notice>}
        <FailureLine text={failure && sentenceOf(failure)} />
        <BusyLine text={making.isRunning ? words.making : undefined} />
        <SuccessLine text={madeAt && words.made(madeAt)} />
        <Actions>
          <Button
            look={hasFolder ? 'main' : 'plain'}
            onPress={make}
            isBusy={making.isRunning}
            isDisabled={!hasFolder || isReadOnly}
          >
            {words.make}
          </Button>
          <Button
            look={hasFolder ? 'plain' : 'main'}
            onPress={() => choosing.run(undefined)}
            isDisabled={making.isRunning || isReadOnly}
          >
            {hasFolder ? words.changeFolder : words.chooseFolder}
          </Button>
        </Actions>
        <Lead>{words.ownPassphrase}</Lead>
        {hasFolder && value.isReachable && <BackupList backups={value.backups} />}
        <Settings>
          <SettingField name="backupsKept" label={words.kept} hint={words.keptHint} isDisabled={isReadOnly} />
          <SettingField name="backupReminderDays" label={words.reminderDays} isDisabled={isReadOnly} />
        </Settings>
      </Part>
      {isRestoring ? (
        <section aria-label={words.restore.title}>
          <Stack>
            <RestoreSteps level="part" onStop={() => setRestoring(false)} />
          </Stack>
        </section>
      ) : (
        <Part title={words.restore.title}>
          <Lead>{words.restore.lead}</Lead>
          <Actions>
            <Button onPress={() => setRestoring(true)}>{nl.vault.unlock.restore}</Button>
          </Actions>
        </Part>
      )}
      <ReplacedArchives />
    </Parts>
  );
}

function lastText(overview: BackupOverview): string {
  const last = lastBackup(overview);
  return last === null ? nl.backup.never : formatMoment(last);
}

function folderText(name: string | null, isReachable: boolean): string {
  if (name === null) return nl.backup.noFolder;
  return `${name}, ${isReachable ? nl.backup.reachable : nl.backup.unreachable}`;
}
