import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useAction } from '../../ipc/useAction.ts';
import { nameOf } from './describeAppointment.ts';

interface Props {
  appointment: Appointment;
  onRestored(said: string): void;
}

/** Stands where an appointment was removed, with the way back. */
export function RemovedAppointment({ appointment, onRestored }: Props) {
  const restoring = useAction('appointments:restore');
  const name = nameOf(appointment);

  async function restore(): Promise<void> {
    const reply = await restoring.run({ id: appointment.id });
    if (reply.ok) onRestored(nl.appointments.undone(name));
  }

  return (
    <UndoLine
      said={nl.appointments.removed(name)}
      name={name}
      undoing={restoring}
      onUndo={() => void restore()}
    />
  );
}
