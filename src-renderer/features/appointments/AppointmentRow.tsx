import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { SoftText } from '../../components/layout/Rows.tsx';
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
  const [mode, setMode] = useState<Mode>();
  const [lastMode, setLastMode] = useState<Mode>();
  const row = useRef<HTMLDivElement>(null);
  const words = nl.appointments;
  const moved = movedFrom(appointment);

  useEffect(() => {
    if (mode || !lastMode) return;
    const buttons = row.current;
    (
      buttons?.querySelector<HTMLElement>(`[data-act="${lastMode}"]`) ?? buttons?.querySelector('button')
    )?.focus();
  }, [mode, lastMode]);

  function open(next: Mode): void {
    setMode(next);
    setLastMode(next);
  }

  function close(said: string | null): void {
    setMode(undefined);
    if (said !== null) props.onSaid(said);
  }

  return (
    <div ref={row}>
      <div className={styles.head}>
        {props.lead}
        <h3 ref={props.headingRef} tabIndex={-1} className={styles.when}>
          {words.onAt(appointment.on, appointment.at)}
        </h3>
        <span>{words.fromUntil(appointment)}</span>
        <AppointmentMarks appointment={appointment} isDouble={isDouble} />
      </div>
      {appointment.place !== '' && <p>{appointment.place}</p>}
      {props.children}
      {moved !== null && <SoftText>{moved}</SoftText>}
      {!isReadOnly && !mode && (
        <AppointmentActions
          appointment={appointment}
          today={today}
          onOpen={open}
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
