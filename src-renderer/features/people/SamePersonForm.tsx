import { type FormEvent, useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { PersonInCase } from '../../../src-shared/ipc/peopleChannels.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import inset from '../../components/layout/InsetForm.module.css';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './CasePeople.module.css';

/** Which named person of the organisation's other cases this is, so that the report counts persons and not cases. */
export function SamePersonForm({ place, onDone }: { place: PersonInCase; onDone(): void }) {
  const candidates = useCall('people:candidates', { caseId: place.caseId }, { cacheTime: 0 });
  const joining = useAction('people:join');
  const [chosen, setChosen] = useState('');
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const words = nl.people;
  const rows = candidates.value;

  useEffect(() => {
    if (rows) form.current?.querySelector<HTMLElement>('select, button')?.focus();
  }, [rows]);

  async function join(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(chosen === '');
    if (chosen === '') return form.current?.querySelector('select')?.focus();
    const reply = await joining.run({ ...place, sameAs: chosen });
    if (reply.ok) onDone();
  }

  const isEmpty = rows?.length === 0;
  return (
    <form ref={form} className={inset.form} onSubmit={join} noValidate>
      {isEmpty ? (
        <p className={styles.soft}>{words.sameNone}</p>
      ) : (
        <SelectField
          label={words.sameChoice}
          hint={words.sameHint}
          emptyLabel={nl.common.choose}
          value={chosen}
          onChange={(value) => {
            setChosen(value);
            setMissing(false);
            joining.forget();
          }}
          choices={(rows ?? []).map(({ personId, name, cases }) => ({
            value: personId,
            label: words.candidate(name, cases),
          }))}
          error={isMissing ? nl.common.validation.choice : joining.failure && sentenceOf(joining.failure)}
        />
      )}
      <FailureLine text={candidates.failure && sentenceOf(candidates.failure)} />
      <div className={styles.actions}>
        {!isEmpty && (
          <Button type="submit" isBusy={joining.isRunning}>
            {words.sameSave}
          </Button>
        )}
        <Button look="quiet" onPress={onDone}>
          {isEmpty ? nl.common.close : nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
