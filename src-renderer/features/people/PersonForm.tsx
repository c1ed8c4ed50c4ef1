import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { type Identity, type PersonRole, identity as schema } from '../../../src-shared/domain/identity.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
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

interface Props {
  caseId: string;
  title: string;
  /** `personId` is null for a new person. */
  place: { role: PersonRole; personId: string | null };
  identity?: Identity | undefined;
  onDone(): void;
}

const empty: Identity = { name: '', function: '', contact: '', note: '' };
const fields = ['name', 'function', 'contact'] as const;

/** Who a person is; every field may stay empty. */
export function PersonForm({ caseId, title, place, identity = empty, onDone }: Props) {
  const { role, personId } = place;
  const { name, function: work, contact, note } = identity;
  const form = useForm<Identity>({
    resolver: zodResolver(schema),
    defaultValues: { name, function: work, contact, note },
  });
  const [draftName] = useState(`person:${caseId}:${role}:${personId ?? 'new'}`);
  const { isReady, wasKept, drop, store } = useFormDraft(draftName, form);
  const adding = useAction('people:add');
  const changing = useAction('people:change');
  const failure = adding.failure ?? changing.failure;
  const words = nl.people;

  useEffect(() => {
    if (isReady) form.setFocus('name');
  }, [isReady, form]);

  async function save(values: Identity): Promise<void> {
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
      {fields.map((field) => (
        <BoundField key={field} form={form} name={field}>
          {(bound, ref) => (
            <TextField
              {...bound}
              inputRef={ref}
              label={words[field]}
              {...(field === 'contact' ? { hint: words.contactHint } : {})}
              autoComplete="off"
              spellCheck="false"
            />
          )}
        </BoundField>
      ))}
      <BoundField form={form} name="note">
        {(bound, ref) => <LongTextField {...bound} areaRef={ref} label={words.note} />}
      </BoundField>
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
