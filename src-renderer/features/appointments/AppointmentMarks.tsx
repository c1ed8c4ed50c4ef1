import { CalendarClock, CircleCheck, CircleSlash, Layers2, UserX } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { Mark } from '../../components/layout/Mark.tsx';

const marks = {
  kept: { icon: CircleCheck, tone: 'good' },
  no_show: { icon: UserX, tone: 'warn' },
  cancelled: { icon: CircleSlash, tone: 'soft' },
} as const;

interface Props {
  appointment: Appointment;
  /** Another one is planned at the same time. */
  isDouble?: boolean;
}

/** How it stands with an appointment; one that is simply planned needs no mark. */
export function AppointmentMarks({ appointment, isDouble = false }: Props) {
  const { state, movedFromOn } = appointment;
  const words = nl.appointments;
  return (
    <>
      {state !== 'planned' && <Mark {...marks[state]}>{words.states[state]}</Mark>}
      {state === 'planned' && movedFromOn !== null && (
        <Mark tone="accent" icon={CalendarClock}>
          {words.moved}
        </Mark>
      )}
      {isDouble && (
        <Mark tone="warn" icon={Layers2}>
          {words.sameTime}
        </Mark>
      )}
    </>
  );
}
