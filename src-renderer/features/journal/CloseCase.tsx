import { useState } from 'react';
import { type Outcome, outcomes } from '../../../src-shared/domain/outcome.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';
import { Button } from '../../components/Button.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { choicesOf } from '../../components/choicesOf.ts';
import { DayField } from '../../components/DayField.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { today } from '../../format/dates.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './CaseDetails.module.css';

/** Closing says what came of the case; it can be reopened, so nothing needs confirming. */
export function CloseCase({ detail }: { detail: CaseDetail }) {
  const { fields } = detail;
  const [isOpen, setOpen] = useState(false);
  const [closedOn, setClosedOn] = useState<string | null>(today());
  const [chosen, setChosen] = useState<readonly string[]>(
    fields.outcomes.filter((outcome) => outcome !== 'ongoing'),
  );
  const saving = useAction('cases:update', ['cases:get', 'cases:list']);
  const words = nl.journal.page;

  async function close(): Promise<void> {
    if (closedOn === null) return;
    const reply = await saving.run({
      id: detail.id,
      fields: { ...fields, closedOn, outcomes: chosen as Outcome[] },
    });
    if (reply.ok) setOpen(false);
  }

  if (fields.closedOn !== null) {
    return (
      <>
        <Button
          onPress={() => saving.run({ id: detail.id, fields: { ...fields, closedOn: null } })}
          isBusy={saving.isRunning}
        >
          {words.reopenCase}
        </Button>
        <FailureLine text={sentenceBeside(saving.failure)} />
      </>
    );
  }
  if (!isOpen) return <Button onPress={() => setOpen(true)}>{words.closeCase}</Button>;
  return (
    <form
      className={styles.form}
      aria-label={words.closeCase}
      onSubmit={(event) => {
        event.preventDefault();
        void close();
      }}
    >
      <p className={styles.soft}>{words.closeLead}</p>
      <DayField
        label={nl.journal.form.closedOn}
        value={closedOn}
        onChange={setClosedOn}
        error={closedOn === null ? nl.common.validation.date : sentenceAt(saving.failure, 'closedOn')}
      />
      <CheckList
        label={nl.journal.form.outcomes}
        groups={[{ choices: choicesOf(outcomes).filter((choice) => choice.value !== 'ongoing') }]}
        value={chosen}
        onChange={setChosen}
      />
      <FailureLine text={sentenceBeside(saving.failure, 'closedOn')} />
      <div className={styles.actions}>
        <Button type="submit" look="main" isBusy={saving.isRunning} isDisabled={closedOn === null}>
          {words.closeCase}
        </Button>
        <Button look="quiet" onPress={() => setOpen(false)}>
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
