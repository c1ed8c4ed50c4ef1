import { X } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import type { WeekTexts } from '../../../src-shared/ipc/weekChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { RowText } from '../../components/layout/Rows.tsx';
import { useFocusOnMount } from '../../hooks/useFocusOnMount.ts';
import { AppointmentRow } from '../appointments/AppointmentRow.tsx';
import { nameOf, subjectOf } from '../appointments/describeAppointment.ts';
import { CaseLink } from '../today/CaseLink.tsx';
import styles from './Week.module.css';

interface Props {
  appointment: Appointment;
  today: string;
  texts: WeekTexts | undefined;
  isDouble: boolean;
  onClose(): void;
  onSaid(said: string): void;
  onRemoved(appointment: Appointment): void;
}

/** The appointment that was chosen, with what can be done about it. */
export function OpenAppointment({ appointment, today, texts, isDouble, onClose, onSaid, onRemoved }: Props) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const { caseId, code } = appointment;
  return (
    <section className={styles.open} aria-label={nameOf(appointment)}>
      <AppointmentRow
        appointment={appointment}
        today={today}
        isDouble={isDouble}
        headingRef={heading}
        lead={
          caseId !== null && code !== null ? (
            <CaseLink caseId={caseId} code={code} alias={texts?.who ?? null} />
          ) : (
            <span>{[subjectOf(appointment), texts?.who].filter(Boolean).join(', ')}</span>
          )
        }
        onSaid={onSaid}
        onRemoved={onRemoved}
      >
        {texts && texts.text !== '' && <RowText>{texts.text}</RowText>}
      </AppointmentRow>
      <div className={styles.close}>
        <Button look="quiet" icon={<X size={18} aria-hidden />} onPress={onClose}>
          {nl.week.close}
        </Button>
      </div>
    </section>
  );
}
