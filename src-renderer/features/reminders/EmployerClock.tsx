import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SoftText } from '../../components/layout/Rows.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { EmployerClockForm } from './EmployerClockForm.tsx';
import styles from './Reminders.module.css';
import { TermMark } from './TermMark.tsx';

/** What the employer must do under the Wbk, and by when; the counsellor only keeps an eye on it. */
export function EmployerClock({ caseId }: { caseId: string }) {
  const { isReadOnly } = useVault();
  const clock = useCall('whistleblower:ofCase', { caseId }, { cacheTime: 0 });
  const [isChanging, setChanging] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(isChanging);
  const words = nl.reminders.employer;

  const term = (doneOn: string | null, by: string) =>
    doneOn === null ? (
      <span className={styles.head}>
        {words.by(formatDay(by))} <TermMark dueOn={by} today={today()} />
      </span>
    ) : (
      formatDay(doneOn)
    );

  return (
    <section className={styles.employer} aria-label={words.title}>
      <h3>{words.title}</h3>
      <SoftText>{words.lead}</SoftText>
      <FailureLine text={clock.failure && sentenceOf(clock.failure)} />
      {clock.value && !isChanging && (
        <Facts
          layout="stack"
          facts={[
            [words.reportedOn, formatDay(clock.value.reportedOn)],
            [words.confirmedOn, term(clock.value.confirmedOn, clock.value.confirmBy)],
            [words.informedOn, term(clock.value.informedOn, clock.value.informBy)],
          ]}
        />
      )}
      {clock.value === null && !isChanging && <p>{words.none}</p>}
      {isChanging && clock.value !== undefined && (
        <EmployerClockForm caseId={caseId} clock={clock.value} onDone={() => setChanging(false)} />
      )}
      {!isReadOnly && !isChanging && (
        <div>
          <Button ref={button} onPress={() => setChanging(true)}>
            {clock.value ? words.change : words.fill}
          </Button>
        </div>
      )}
      <SoftText>{words.source}</SoftText>
    </section>
  );
}
