import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { type DefaultValues, useForm } from 'react-hook-form';
import { type SignalFields, signalFields, signalSources } from '../../../src-shared/domain/signal.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { today } from '../../format/dates.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { WhereFields } from './WhereFields.tsx';

interface Props {
  /** Null for a new one. */
  id: string | null;
  signal?: SignalFields;
  /** The organisation that a new one begins with. */
  organisationId?: string | undefined;
  takesFocus: boolean;
  onDone(isSaved: boolean): void;
}

/** The name under which a half-filled form is kept. */
export function signalFormOf(id: string | null): string {
  return `signal:${id ?? 'new'}`;
}

const shownFields = ['heardOn', 'organisationId', 'departmentId', 'themes'] as const;

function newSignal(organisationId: string | undefined): DefaultValues<SignalFields> {
  const known = organisationId === undefined ? {} : { organisationId };
  return { ...known, departmentId: null, heardOn: today(), themes: [], heard: '', done: '' };
}

/** What was heard, where and from whom it came, and what the counsellor did with it. */
export function SignalForm({ id, signal, organisationId, takesFocus, onDone }: Props) {
  const form = useForm<SignalFields>({
    resolver: zodResolver(signalFields),
    defaultValues: signal ?? newSignal(organisationId),
  });
  const draft = useFormDraft(signalFormOf(id), form);
  const saving = useAction('signals:save');
  const words = nl.signals;
  const { failure } = saving;
  const { isReady } = draft;
  const { setFocus } = form;

  useEffect(() => {
    if (isReady && takesFocus) setFocus(signal ? 'heard' : 'organisationId');
  }, [isReady, takesFocus, setFocus, signal]);

  async function stop(isSaved: boolean): Promise<void> {
    await draft.drop();
    onDone(isSaved);
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <InsetForm
      aria-label={signal ? words.changeTitle(words.nameOf(signal.heardOn)) : words.newTitle}
      noValidate
      onSubmit={form.handleSubmit(async (fields) => {
        if ((await saving.run({ ...fields, id })).ok) await stop(true);
      })}
    >
      {draft.wasKept && <Notice tone="information">{words.kept}</Notice>}
      <WhereFields form={form} failure={failure}>
        <BoundField form={form} name="heardOn" failure={failure}>
          {(bound, ref) => <DayField {...bound} ref={ref} label={words.fields.heardOn} />}
        </BoundField>
        <BoundField form={form} name="source">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              selectRef={ref}
              label={words.fields.source}
              emptyLabel={nl.common.choose}
              choices={choicesOf(signalSources)}
              error={bound.error && nl.common.validation.choice}
            />
          )}
        </BoundField>
      </WhereFields>
      {(['heard', 'done'] as const).map((name) => (
        <BoundField key={name} form={form} name={name}>
          {(bound, ref) => (
            <LongTextField
              {...bound}
              areaRef={ref}
              label={words.fields[name]}
              hint={words.fields[`${name}Hint`]}
              isOptional={name === 'done'}
            />
          )}
        </BoundField>
      ))}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(failure, ...shownFields)} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={() => void stop(false)} />
    </InsetForm>
  );
}
