import { zodResolver } from '@hookform/resolvers/zod';
import { type DefaultValues, useForm } from 'react-hook-form';
import {
  type DirectoryEntry,
  type DirectoryFields,
  directoryFields,
} from '../../../src-shared/domain/directoryEntry.ts';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import styles from './Directory.module.css';
import { RemoveEntry } from './RemoveEntry.tsx';

interface Props {
  /** Undefined for a new one. */
  entry: DirectoryEntry | undefined;
  organisations: readonly Organisation[];
  /** With a sentence that says what was done, without one when the counsellor stopped. */
  onClose(sentence?: string): void;
}

const nothing: DefaultValues<DirectoryFields> = {
  name: '',
  organisationId: null,
  person: '',
  telephone: '',
  email: '',
  website: '',
  note: '',
  checkedOn: null,
};

const lines = ['person', 'telephone', 'email', 'website'] as const;

/** Somebody in the directory, new or changed; half filled in, it comes back after a lock. */
export function DirectoryForm({ entry, organisations, onClose }: Props) {
  const form = useForm<DirectoryFields>({
    resolver: zodResolver(directoryFields),
    defaultValues: entry ? directoryFields.parse(entry) : nothing,
  });
  const draft = useFormDraft(`directory:${entry?.id ?? 'new'}`, form);
  const saving = useAction('directory:save');
  const words = nl.referrals.form;
  const { failure } = saving;

  async function save(fields: DirectoryFields): Promise<void> {
    const reply = await saving.run({ ...fields, id: entry?.id ?? null });
    if (!reply.ok) return;
    await draft.drop();
    onClose(nl.referrals.saved(fields.name));
  }

  async function stop(): Promise<void> {
    await draft.drop();
    onClose();
  }

  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(save)}>
      <Title>{entry ? entry.name : words.newTitle}</Title>
      <BoundField form={form} name="name">
        {(bound, ref) => <TextField {...bound} label={words.name} hint={words.nameHint} inputRef={ref} />}
      </BoundField>
      <div className={styles.pair}>
        <BoundField form={form} name="kind">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              selectRef={ref}
              label={words.kind}
              emptyLabel={nl.common.choose}
              choices={choicesOf(referralTargets)}
              error={bound.error && nl.common.validation.choice}
            />
          )}
        </BoundField>
        <BoundField form={form} name="organisationId" failure={failure}>
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              onChange={(id) => bound.onChange(id === '' ? null : id)}
              selectRef={ref}
              label={words.organisation}
              emptyLabel={words.everyOrganisation}
              choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </BoundField>
      </div>
      <div className={styles.pair}>
        {lines.map((name) => (
          <BoundField key={name} form={form} name={name}>
            {(bound, ref) => (
              <TextField
                {...bound}
                label={words[name]}
                isOptional
                autoComplete="off"
                inputRef={ref}
                error={bound.error && (name === 'email' ? words.emailWrong : bound.error)}
              />
            )}
          </BoundField>
        ))}
      </div>
      <BoundField form={form} name="note">
        {(bound, ref) => (
          <LongTextField {...bound} label={words.note} hint={words.noteHint} isOptional areaRef={ref} />
        )}
      </BoundField>
      <BoundField form={form} name="checkedOn" failure={failure}>
        {(bound, ref) => (
          <DayField {...bound} ref={ref} label={words.checkedOn} hint={words.checkedHint} isOptional />
        )}
      </BoundField>
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(failure, 'organisationId', 'checkedOn')} />
      <FormButtons
        action={nl.common.save}
        isBusy={saving.isRunning}
        isDisabled={!draft.isReady}
        isDirty={form.formState.isDirty}
        onStop={stop}
      />
      {entry && (
        <RemoveEntry
          entry={entry}
          onRemoved={async () => {
            await draft.drop();
            onClose(nl.referrals.removed(entry.name));
          }}
        />
      )}
    </form>
  );
}
