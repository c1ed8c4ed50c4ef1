import { useState } from 'react';
import { reportedTos } from '../../../src-shared/domain/whistleblowerClock.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Output } from '../../../src-shared/ipc/contract.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SoftText } from '../../components/layout/Rows.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { EmployerClockForm } from './EmployerClockForm.tsx';
import styles from './Reminders.module.css';
import { TermMark } from './TermMark.tsx';

type Clock = NonNullable<Output<'whistleblower:ofCase'>>;

/** Where a suspicion was reported, and what the employer must do by when; the counsellor only keeps an eye on it. */
export function EmployerClock({ caseId }: { caseId: string }) {
  const { isReadOnly } = useVault();
  const clock = useCall('whistleblower:ofCase', { caseId }, { cacheTime: 0 });
  const [isChanging, setChanging] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(isChanging);
  const words = nl.reminders.employer;

  return (
    <section className={styles.employer} aria-label={words.reportTitle}>
      <h3>{words.reportTitle}</h3>
      <FailureLine text={clock.failure && sentenceOf(clock.failure)} />
      {clock.value && !isChanging && <Reported clock={clock.value} />}
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
      {clock.value && <SoftText>{words.directly}</SoftText>}
      <SoftText>{words.source}</SoftText>
    </section>
  );
}

/** Where it was reported; the terms stand only where the employer got it. */
function Reported({ clock }: { clock: Clock }) {
  const words = nl.reminders.employer;
  const { reportedOn, confirmedOn, informedOn, confirmBy, informBy } = clock;
  const hasTerms = reportedOn !== null && confirmBy !== null && informBy !== null;
  return (
    <>
      <Facts
        layout="stack"
        facts={[
          [words.reportedTo, capitalise(reportedTos.labels[clock.reportedTo])],
          ...(clock.authority === '' ? [] : [[words.authority, clock.authority] as const]),
          ...(clock.authorityOn === null ? [] : [[words.authorityOn, formatDay(clock.authorityOn)] as const]),
        ]}
      />
      {hasTerms && (
        <>
          <h4>{words.title}</h4>
          <SoftText>{words.lead}</SoftText>
          <Facts
            layout="stack"
            facts={[
              [words.reportedOn, formatDay(reportedOn)],
              [words.confirmedOn, <Term key="confirm" doneOn={confirmedOn} by={confirmBy} />],
              [words.informedOn, <Term key="inform" doneOn={informedOn} by={informBy} />],
            ]}
          />
        </>
      )}
    </>
  );
}

function Term({ doneOn, by }: { doneOn: string | null; by: string }) {
  if (doneOn !== null) return formatDay(doneOn);
  return (
    <span className={styles.head}>
      {nl.reminders.employer.by(formatDay(by))} <TermMark dueOn={by} today={today()} />
    </span>
  );
}
