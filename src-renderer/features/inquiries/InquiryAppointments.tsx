import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { today } from '../../format/dates.ts';
import { AppointmentRow } from '../appointments/AppointmentRow.tsx';
import { nameOf } from '../appointments/describeAppointment.ts';
import styles from './Inquiries.module.css';

interface Props {
  appointments: readonly Appointment[];
  onSaid(said: string): void;
}

/** The appointments with who asked. */
export function InquiryAppointments({ appointments, onSaid }: Props) {
  const [removed, setRemoved] = useState<Appointment[]>([]);
  if (appointments.length + removed.length === 0) return null;
  return (
    <div className={styles.appointments}>
      {appointments.map((one) => (
        <AppointmentRow
          key={one.id}
          appointment={one}
          today={today()}
          onSaid={onSaid}
          onRemoved={(gone) => setRemoved([...removed, gone])}
        />
      ))}
      {removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="appointments:restore"
          id={one.id}
          name={nameOf(one)}
          words={nl.appointments}
          onRestored={(said) => {
            setRemoved(removed.filter(({ id }) => id !== one.id));
            onSaid(said);
          }}
        />
      ))}
    </div>
  );
}
