import type { ReactNode, Ref } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { SoftText } from '../../components/layout/Rows.tsx';
import { useRowMode } from '../../hooks/useRowMode.ts';
import { useVault } from '../frame/VaultContext.ts';
import { AppointmentActions, type Mode } from './AppointmentActions.tsx';
import { AppointmentMarks } from './AppointmentMarks.tsx';
import styles from './Appointments.module.css';
import { ChangeAppointment } from './ChangeAppointment.tsx';
import { movedFrom } from './describeAppointment.ts';
import { MoveForm } from './MoveForm.tsx';

interface Props {
  appointment: Appointment;
  /** The day by which it is past or not. */
  today: string;
  /** What stands before it, such as the number of its case. */
  lead?: ReactNode;
  /** What it is about; left out where a glance at the screen may tell nothing. */
  children?: ReactNode;
  isDouble?: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
  /** What was done in words, for a line that outlives this row. */
  onSaid(said: string): void;
  onRemoved(appointment: Appointment): void;
}

/** One appointment with what can be done about it; the focus comes back to the button that was pressed. */
export function AppointmentRow(props: Props) {
  const { appointment, today, isDouble = false } = props;
  const { isReadOnly } = useVault();
  const { row, mode, ...form } = useRowMode<Mode, HTMLDivElement>();
  const words = nl.appointments;
  const moved = movedFrom(appointment);

  function close(said: string | null): void {
    form.close();
    if (said !== null) props.onSaid(said);
  }

  return (
    <div ref={row}>
      <div className={styles.head}>
        {props.lead}
        <h3 ref={props.headingRef} tabIndex={-1} className={styles.when}>
          {words.onFromUntil(appointment)}
        </h3>
        <AppointmentMarks appointment={appointment} isDouble={isDouble} />
      </div>
      {appointment.place !== '' && <p>{appointment.place}</p>}
      {props.children}
      {moved !== null && <SoftText>{moved}</SoftText>}
      {!isReadOnly && !mode && (
        <AppointmentActions
          appointment={appointment}
          today={today}
          onOpen={form.open}
          onSaid={props.onSaid}
          onRemoved={props.onRemoved}
        />
      )}
      {mode === 'move' && <MoveForm appointment={appointment} onDone={close} />}
      {mode === 'change' && (
        <ChangeAppointment id={appointment.id} onDone={(isSaved) => close(isSaved ? words.saved : null)} />
      )}
    </div>
  );
}
