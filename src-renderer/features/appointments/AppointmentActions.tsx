import type { AppointmentState } from '../../../src-shared/domain/appointment.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { RowButton } from '../../components/layout/RowButton.tsx';
import { RowActions } from '../../components/layout/Rows.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { nameOf } from './describeAppointment.ts';

/** A form that opens in the place of the buttons. */
export type Mode = 'move' | 'change';

interface Props {
  appointment: Appointment;
  today: string;
  onOpen(mode: Mode): void;
  onSaid(said: string): void;
  onRemoved(appointment: Appointment): void;
}

/** The states that can follow: whether it took place is known from its day on. */
function statesAfter({ state, on }: Appointment, today: string): AppointmentState[] {
  if (state !== 'planned') return ['planned'];
  return on <= today ? ['kept', 'no_show', 'cancelled'] : ['cancelled'];
}

/** The buttons of an appointment. */
export function AppointmentActions({ appointment, today, onOpen, onSaid, onRemoved }: Props) {
  const { go } = useVault();
  const settling = useAction('appointments:settle');
  const beginning = useAction('appointments:beginEntry');
  const removing = useAction('appointments:remove');
  const words = nl.appointments;
  const { id, caseId, state } = appointment;
  const name = nameOf(appointment);
  const failure = settling.failure ?? beginning.failure ?? removing.failure;

  async function settle(next: AppointmentState): Promise<void> {
    if ((await settling.run({ id, state: next })).ok) onSaid(words.settled(next));
  }

  async function begin(of: string): Promise<void> {
    const reply = await beginning.run({ id });
    // The editor of the page may be open already: a page of its own takes up what was just begun.
    if (reply.ok) go({ screen: 'case', id: of, isNew: true, begunAt: Date.now() });
  }

  async function remove(): Promise<void> {
    if ((await removing.run({ id })).ok) onRemoved(appointment);
  }

  const button = (verb: string, onPress: () => void, act?: Mode) => (
    <RowButton key={verb} verb={verb} name={name} {...(act && { opens: act })} onPress={onPress} />
  );

  return (
    <RowActions>
      {state === 'kept' && caseId !== null && button(words.beginEntry, () => void begin(caseId))}
      {statesAfter(appointment, today).map((next) => button(words.settle[next], () => void settle(next)))}
      {state !== 'kept' && button(words.move, () => onOpen('move'), 'move')}
      {button(nl.common.change, () => onOpen('change'), 'change')}
      {button(nl.common.remove, () => void remove())}
      <FailureLine text={failure && sentenceOf(failure)} />
    </RowActions>
  );
}
