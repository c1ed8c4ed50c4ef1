import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseFileChoice } from '../../../src-shared/ipc/caseFileChannels.ts';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { CaseFilePreview } from './CaseFilePreview.tsx';
import styles from './OutgoingPage.module.css';

interface Props {
  chosen: Omit<CaseFileChoice, 'namesOthers' | 'forPersonId'>;
  /** What leaves, in one sentence. */
  what: string;
}

/** Asks whose names go along, shows exactly what leaves, and lets it out as a PDF. */
export function CaseFileMaker({ chosen, what }: Props) {
  const [namesOthers, setNamesOthers] = useState(false);
  const [forPersonId, setForPersonId] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const words = nl.caseFile;

  const choice = { ...chosen, namesOthers, forPersonId: forPersonId === '' ? null : forPersonId };
  const preview = useCall('caseFile:preview', choice, { keepsFormer: true, cacheTime: 0 });
  const exporting = useAction('caseFile:export');
  const failure = exporting.failure ?? preview.failure;
  const reporters = preview.value?.reporters ?? [];

  async function leave(cleansUp: boolean): Promise<void> {
    const reply = await exporting.run({ ...choice, cleansUp });
    setAsking(false);
    setDone(reply.ok && reply.value);
  }

  return (
    <>
      {reporters.length > 0 && (
        <SelectField
          label={words.forWhom}
          hint={words.forWhomHint}
          emptyLabel={words.forNobody}
          choices={reporters.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={forPersonId}
          onChange={setForPersonId}
        />
      )}
      <div>
        <CheckBox label={words.namesOthers} value={namesOthers} onChange={setNamesOthers} />
        <div role="status">{namesOthers && <Notice tone="warning">{words.namesOthersWarning}</Notice>}</div>
      </div>
      <Notice tone="warning">{words.warning}</Notice>
      {preview.value && <CaseFilePreview file={preview.value.file} />}
      <FailureLine text={failure && sentenceOf(failure)} />
      <SuccessLine text={isDone ? words.done : undefined} />
      <div className={styles.actions}>
        <Button
          look="main"
          isDisabled={!preview.value}
          onPress={() => {
            setDone(false);
            exporting.forget();
            setAsking(true);
          }}
        >
          {words.export}
        </Button>
      </div>
      <LeaveVaultDialog
        isOpen={isAsking}
        cleansUpAtFirst={false}
        isRunning={exporting.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(false)}
      >
        <p>{what}</p>
        {namesOthers && <Notice tone="warning">{words.namesOthersWarning}</Notice>}
      </LeaveVaultDialog>
    </>
  );
}
