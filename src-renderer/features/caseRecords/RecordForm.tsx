import { type ComponentType, type FormEvent, type ReactNode, useEffect } from 'react';
import { type CaseRecordKind, specOfKind } from '../../../src-shared/domain/caseRecordList.ts';
import type { RecordContent } from '../../../src-shared/domain/caseRecordSpec.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRecord } from '../../../src-shared/ipc/caseRecordsChannels.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { RecordField } from './RecordField.tsx';
import { useRecordForm } from './useRecordForm.ts';

interface Frame {
  'aria-label': string;
  noValidate: true;
  onSubmit(event: FormEvent): void;
  children: ReactNode;
}

interface Props {
  caseId: string;
  kind: CaseRecordKind;
  /** Undefined for a new one. */
  record?: CaseRecord;
  /** What a new one begins with. */
  filled?: RecordContent;
  title: string;
  /** As `recordFormOf` names it. */
  draftName: string;
  takesFocus: boolean;
  /** The form element, as it looks where it stands. */
  Frame: ComponentType<Frame>;
  /** With the id of the record; null where nothing was saved. */
  onDone(savedId: string | null): void;
}

/** A record of any kind, its fields as the registry has them. */
export function RecordForm({
  caseId,
  kind,
  record,
  filled,
  title,
  draftName,
  takesFocus,
  Frame,
  onDone,
}: Props) {
  const form = useRecordForm(kind, record?.content ?? undefined, filled);
  const draft = useFormDraft(draftName, form);
  const saving = useAction('caseRecords:save');
  const { failure } = saving;
  const fields = Object.entries(specOfKind(kind).fields);
  const first = fields[0]?.[0] ?? '';
  const { setFocus } = form;

  useEffect(() => {
    if (takesFocus) setFocus(first);
  }, [takesFocus, setFocus, first]);

  async function save(content: RecordContent): Promise<void> {
    const reply = await saving.run({ id: record?.id ?? null, caseId, kind, content });
    if (!reply.ok) return;
    await draft.drop();
    onDone(reply.value);
  }

  async function stop(): Promise<void> {
    await draft.drop();
    onDone(null);
  }

  return (
    <Frame aria-label={title} noValidate onSubmit={form.handleSubmit(save)}>
      {fields.map(([name, spec]) => (
        <RecordField key={name} form={form} kind={kind} name={name} spec={spec} failure={failure} />
      ))}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(failure, ...fields.map(([name]) => `content.${name}`))} />
      <FormButtons
        action={nl.common.save}
        isBusy={saving.isRunning}
        isDisabled={!draft.isReady}
        isDirty={form.formState.isDirty}
        onStop={stop}
      />
    </Frame>
  );
}
