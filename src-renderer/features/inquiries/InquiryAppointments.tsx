import { useState } from 'react';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { today } from '../../format/dates.ts';
import { AppointmentRow } from '../appointments/AppointmentRow.tsx';
import { RemovedAppointment } from '../appointments/RemovedAppointment.tsx';
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
        <RemovedAppointment
          key={one.id}
          appointment={one}
          onRestored={(said) => {
            setRemoved(removed.filter(({ id }) => id !== one.id));
            onSaid(said);
          }}
        />
      ))}
    </div>
  );
}
