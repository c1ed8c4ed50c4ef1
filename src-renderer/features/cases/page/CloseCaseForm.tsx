import { useEffect, useRef, useState } from 'react';
import { type Outcome, outcomes } from '../../../../src-shared/domain/outcome.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField, type DayFieldHandle } from '../../../components/fields/DayField.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { today } from '../../../format/dates.ts';
import { sentenceAt, sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { AftercareMoments } from '../../reminders/AftercareMoments.tsx';
import { useAftercareMoments } from '../../reminders/useAftercareMoments.ts';
import styles from './CaseDetails.module.css';

/** When the case was closed, what came of it, and when the reporter is asked how it goes. */
export function CloseCaseForm({ detail, onDone }: { detail: CaseDetail; onDone(): void }) {
  const { fields } = detail;
  const [closedOn, setClosedOn] = useState<string | null>(today());
  const [chosen, setChosen] = useState<readonly string[]>(
    fields.outcomes.filter((outcome) => outcome !== 'ongoing'),
  );
  const aftercare = useAftercareMoments(detail.id, closedOn);
  const saving = useAction('cases:close');
  const form = useRef<HTMLFormElement>(null);
  const day = useRef<DayFieldHandle>(null);
  const words = nl.journal.page;

  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    day.current?.focus();
  }, []);

  async function close(): Promise<void> {
    if (closedOn === null || aftercare.days === null) return;
    const reply = await saving.run({
      id: detail.id,
      closedOn,
      outcomes: chosen as Outcome[],
      aftercareOn: aftercare.days,
    });
    if (reply.ok) onDone();
    else if (reply.error.field === 'closedOn') day.current?.focus();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.closeCase}
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <p className={styles.soft}>{words.closeLead}</p>
      {aftercare.openCount > 0 && (
        <Notice tone="information">{nl.reminders.closing.stillOpen(aftercare.openCount)}</Notice>
      )}
      <DayField
        ref={day}
        label={nl.journal.form.closedOn}
        value={closedOn}
        onChange={(value) => {
          saving.forget();
          setClosedOn(value);
        }}
        error={closedOn === null ? nl.common.validation.date : sentenceAt(saving.failure, 'closedOn')}
      />
      <CheckList
        label={nl.journal.form.outcomes}
        groups={[{ choices: choicesOf(outcomes).filter((choice) => choice.value !== 'ongoing') }]}
        value={chosen}
        onChange={setChosen}
      />
      <AftercareMoments aftercare={aftercare} />
      <FailureLine text={sentenceBeside(saving.failure, 'closedOn')} />
      <FormButtons
        action={words.closeCase}
        isBusy={saving.isRunning}
        isDisabled={closedOn === null || aftercare.days === null}
        onStop={onDone}
      />
    </form>
  );
}
