import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import {
  emptyIdentity,
  type Identity,
  type PersonRole,
  identity as schema,
} from '../../../src-shared/domain/identity.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import styles from './CasePeople.module.css';
import { SafeContactFields } from './SafeContactFields.tsx';

interface Props {
  caseId: string;
  title: string;
  /** `personId` is null for a new person. */
  place: { role: PersonRole; personId: string | null };
  identity?: Identity | undefined;
  onDone(): void;
}

/** Who a person is; every field may stay empty. */
export function PersonForm({ caseId, title, place, identity = emptyIdentity, onDone }: Props) {
  const { role, personId } = place;
  const form = useForm<Identity>({ resolver: zodResolver(schema), defaultValues: schema.parse(identity) });
  const [draftName] = useState(`person:${caseId}:${role}:${personId ?? 'new'}`);
  const { isReady, wasKept, drop, store } = useFormDraft(draftName, form);
  const adding = useAction('people:add');
  const changing = useAction('people:change');
  const isKnown = useWatch({ control: form.control, name: 'isKnown' });
  const failure = adding.failure ?? changing.failure;
  const words = nl.people;

  useEffect(() => {
    if (isReady) form.setFocus('name');
  }, [isReady, form]);

  async function save(typed: Identity): Promise<void> {
    const values = typed.isKnown ? typed : { ...typed, knownNote: '' };
    const reply =
      personId === null
        ? await adding.run({ caseId, role, identity: values })
        : await changing.run({ caseId, role, personId, identity: values });
    if (!reply.ok) return;
    await drop();
    onDone();
  }

  async function stop(): Promise<void> {
    await drop();
    onDone();
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <InsetForm aria-label={title} noValidate onSubmit={form.handleSubmit(save)}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.soft}>{words.mayStayEmpty}</p>
      </div>
      {wasKept && <Notice tone="information">{words.kept}</Notice>}
      <LineField form={form} name="name" />
      <LineField form={form} name="function" />
      {role === 'reporter' && <SafeContactFields form={form} />}
      <LineField form={form} name="contact" />
      <BoundField form={form} name="note">
        {(bound, ref) => <LongTextField {...bound} areaRef={ref} label={words.note} />}
      </BoundField>
      <BoundField form={form} name="isKnown">
        {(bound) => <CheckBox {...bound} label={words.known} hint={words.knownHint} />}
      </BoundField>
      {isKnown && <LineField form={form} name="knownNote" />}
      <SaveFailure store={store} />
      <FailureLine text={failure && sentenceOf(failure)} />
      <FormButtons
        action={nl.common.save}
        look="plain"
        isBusy={adding.isRunning || changing.isRunning}
        onStop={stop}
      />
    </InsetForm>
  );
}

interface LineProps {
  form: UseFormReturn<Identity>;
  name: 'name' | 'function' | 'contact' | 'knownNote';
}

function LineField({ form, name }: LineProps) {
  return (
    <BoundField form={form} name={name}>
      {(bound, ref) => (
        <TextField {...bound} inputRef={ref} label={nl.people[name]} autoComplete="off" spellCheck="false" />
      )}
    </BoundField>
  );
}
