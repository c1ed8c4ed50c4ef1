import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Output } from '../../../src-shared/ipc/contract.ts';
import { type PersonInCase, peopleChannels } from '../../../src-shared/ipc/peopleChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { Inset, InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside, sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './CasePeople.module.css';

const schema = peopleChannels['people:join'].input.pick({ sameAs: true });

interface Props {
  place: PersonInCase;
  onDone(): void;
}

/** Which named person of the organisation's other cases this is, so that the report counts persons and not cases. */
export function SamePersonForm({ place, onDone }: Props) {
  const candidates = useCall('people:candidates', { caseId: place.caseId }, { cacheTime: 0 });
  if (candidates.failure) return <FailureLine text={sentenceOf(candidates.failure)} />;
  if (!candidates.value) return null;
  return candidates.value.length === 0 ? (
    <Nobody onDone={onDone} />
  ) : (
    <ChoosePerson place={place} rows={candidates.value} onDone={onDone} />
  );
}

function Nobody({ onDone }: { onDone(): void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <Inset>
      <p className={styles.soft}>{nl.people.sameNone}</p>
      <div className={styles.actions}>
        <Button ref={close} look="quiet" onPress={onDone}>
          {nl.common.close}
        </Button>
      </div>
    </Inset>
  );
}

function ChoosePerson({ place, rows, onDone }: Props & { rows: Output<'people:candidates'> }) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { sameAs: '' } });
  const joining = useAction('people:join');
  const words = nl.people;
  const { setFocus } = form;

  useEffect(() => setFocus('sameAs'), [setFocus]);

  async function join(values: z.infer<typeof schema>): Promise<void> {
    const reply = await joining.run({ ...place, ...values });
    if (reply.ok) onDone();
  }

  return (
    <InsetForm onSubmit={form.handleSubmit(join)} noValidate>
      <BoundField form={form} name="sameAs" failure={joining.failure}>
        {(bound, ref) => (
          <SelectField
            {...bound}
            selectRef={ref}
            label={words.sameChoice}
            hint={words.sameHint}
            emptyLabel={nl.common.choose}
            choices={rows.map(({ personId, name, cases }) => ({
              value: personId,
              label: words.candidate(name, cases),
            }))}
          />
        )}
      </BoundField>
      <FailureLine text={sentenceBeside(joining.failure, 'sameAs')} />
      <div className={styles.actions}>
        <Button type="submit" isBusy={joining.isRunning}>
          {words.sameSave}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {nl.common.cancel}
        </Button>
      </div>
    </InsetForm>
  );
}
