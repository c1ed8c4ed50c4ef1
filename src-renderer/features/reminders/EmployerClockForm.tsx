import { useEffect, useRef, useState } from 'react';
import type { WhistleblowerClock } from '../../../src-shared/domain/whistleblowerClock.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { DayField, type DayFieldHandle } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import inset from '../../components/layout/InsetForm.module.css';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const names = ['reportedOn', 'confirmedOn', 'informedOn'] as const;

type Days = Record<(typeof names)[number], string | null>;

interface Props {
  caseId: string;
  clock: WhistleblowerClock | null;
  onDone(): void;
}

/** The three days of a report under the Wbk; all empty means that none is known. */
export function EmployerClockForm({ caseId, clock, onDone }: Props) {
  const [days, setDays] = useState<Days>({
    reportedOn: clock?.reportedOn ?? null,
    confirmedOn: clock?.confirmedOn ?? null,
    informedOn: clock?.informedOn ?? null,
  });
  const [isIncomplete, setIncomplete] = useState(false);
  const saving = useAction('whistleblower:save');
  const fields = useRef<Partial<Record<string, DayFieldHandle | null>>>({});
  const words = nl.reminders.employer;

  useEffect(() => fields.current['reportedOn']?.focus(), []);

  function clockOf({ reportedOn, ...rest }: Days): WhistleblowerClock | null | undefined {
    if (reportedOn !== null) return { reportedOn, ...rest };
    return rest.confirmedOn === null && rest.informedOn === null ? null : undefined;
  }

  async function save(): Promise<void> {
    const next = clockOf(days);
    setIncomplete(next === undefined);
    if (next === undefined) return fields.current['reportedOn']?.focus();
    const reply = await saving.run({ caseId, clock: next });
    if (reply.ok) onDone();
    else fields.current[reply.error.field ?? '']?.focus();
  }

  return (
    <form
      className={inset.form}
      aria-label={words.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {names.map((name) => (
        <DayField
          key={name}
          ref={(field) => {
            fields.current[name] = field;
          }}
          label={words[name]}
          isOptional={name !== 'reportedOn'}
          value={days[name]}
          onChange={(value) => {
            saving.forget();
            setIncomplete(false);
            setDays({ ...days, [name]: value });
          }}
          error={
            isIncomplete && name === 'reportedOn'
              ? nl.common.validation.date
              : sentenceAt(saving.failure, name, `clock.${name}`)
          }
        />
      ))}
      <FailureLine text={sentenceBeside(saving.failure, ...names, ...names.map((name) => `clock.${name}`))} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={onDone} />
    </form>
  );
}
