import { useState } from 'react';
import { entryKinds, isWithAnother } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { CheckBox, CheckList } from '../../components/fields/CheckList.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { formatDay } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { CaseFilePreview } from './CaseFilePreview.tsx';
import styles from './OutgoingPage.module.css';

const parts = ['facts', 'agreements', 'referrals'] as const;

/** Chooses what the reporter gets to see of the case, shows exactly that, and lets it out as a PDF. */
export function CaseFilePage({ detail }: { detail: CaseDetail }) {
  const entries = detail.entries.filter((entry) => !entry.isRemoved);
  const [chosenParts, setParts] = useState<readonly string[]>(parts);
  const [entryIds, setEntryIds] = useState<readonly string[]>(() =>
    entries.filter((entry) => !isWithAnother(entry)).map((entry) => entry.id),
  );
  const [namesOthers, setNamesOthers] = useState(false);
  const [forPersonId, setForPersonId] = useState('');
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const words = nl.caseFile;

  const choice = {
    caseId: detail.id,
    entryIds: [...entryIds],
    facts: chosenParts.includes('facts'),
    agreements: chosenParts.includes('agreements'),
    referrals: chosenParts.includes('referrals'),
    namesOthers,
    forPersonId: forPersonId === '' ? null : forPersonId,
  };
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
      <div>
        <Title>{words.title(detail.code)}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <CheckList
        label={words.parts}
        groups={[{ choices: parts.map((value) => ({ value, label: words[value] })) }]}
        value={chosenParts}
        onChange={setParts}
      />
      {entries.length === 0 ? (
        <p className={styles.lead}>{words.noEntries}</p>
      ) : (
        <CheckList
          label={words.entries}
          hint={words.entriesHint}
          groups={[{ choices: entries.map((entry) => ({ value: entry.id, label: labelOf(entry) })) }]}
          value={entryIds}
          onChange={setEntryIds}
        />
      )}
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
        <p>{words.what(detail.code)}</p>
        {namesOthers && <Notice tone="warning">{words.namesOthersWarning}</Notice>}
      </LeaveVaultDialog>
    </>
  );
}

function labelOf(entry: CaseDetail['entries'][number]): string {
  const label = nl.caseFile.entry(formatDay(entry.occurredOn), entryKinds.labels[entry.kind]);
  return isWithAnother(entry) ? nl.caseFile.withOther(label) : label;
}
