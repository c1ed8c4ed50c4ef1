import { Plus } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment, WholeAppointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, Rows, RowText, SoftText } from '../../components/layout/Rows.tsx';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { today } from '../../format/dates.ts';
import { useGrowingList } from '../../hooks/useGrowingList.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { AppointmentForm, appointmentFormOf } from './AppointmentForm.tsx';
import { AppointmentRow } from './AppointmentRow.tsx';
import styles from './Appointments.module.css';
import { nameOf } from './describeAppointment.ts';

/** The appointments of a case; open when there is one today. */
export function CaseAppointments({ caseId }: { caseId: string }) {
  const { isReadOnly } = useVault();
  const appointments = useCall('appointments:ofCase', { caseId }, { cacheTime: 0 });
  const subject = { caseId, inquiryId: null };
  const hasDraft = useHasDraft(appointmentFormOf(subject), !isReadOnly);
  const state = useGrowingList<Appointment>(hasDraft);
  const { isOpen, removed } = state;
  const words = nl.appointments;
  const all = appointments.value ?? [];
  const isPast = ({ on }: Appointment) => on < today();
  const ahead = all.filter((one) => !isPast(one));
  const planned = ahead.filter(({ state }) => state === 'planned').length;

  const rows = (some: readonly WholeAppointment[]) => (
    <AppointmentRows appointments={some} onSaid={state.say} onRemoved={state.remove} />
  );

  return (
    <FoldingPart
      title={words.title}
      summary={planned > 0 ? words.count(planned) : undefined}
      isOpenAtFirst={hasDraft || ahead.some(({ on }) => on === today())}
    >
      <FailureLine text={appointments.failure && sentenceOf(appointments.failure)} />
      {appointments.value && all.length + removed.length === 0 && !isOpen && (
        <SoftText>{words.none}</SoftText>
      )}
      <SoftText role="status">{state.said}</SoftText>
      {removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="appointments:restore"
          id={one.id}
          name={nameOf(one)}
          words={words}
          onRestored={(said) => state.restore(one, said)}
        />
      ))}
      {ahead.length > 0 && rows(ahead)}
      {isOpen ? (
        <AppointmentForm subject={subject} onDone={(isSaved) => state.finish(isSaved ? words.saved : '')} />
      ) : (
        !isReadOnly && (
          <div>
            <Button ref={state.add} icon={<Plus size={18} aria-hidden />} onPress={state.begin}>
              {words.add}
            </Button>
          </div>
        )
      )}
      {all.some(isPast) && (
        <details className={styles.past} open={all.some((one) => isPast(one) && one.state === 'planned')}>
          <summary>{words.past(all.filter(isPast).length)}</summary>
          {rows(all.filter(isPast))}
        </details>
      )}
    </FoldingPart>
  );
}

interface RowsProps {
  appointments: readonly WholeAppointment[];
  onSaid(said: string): void;
  onRemoved(appointment: Appointment): void;
}

function AppointmentRows({ appointments, onSaid, onRemoved }: RowsProps) {
  return (
    <Rows>
      {appointments.map((one) => (
        <Row key={one.id}>
          <AppointmentRow appointment={one} today={today()} onSaid={onSaid} onRemoved={onRemoved}>
            {one.text !== '' && <RowText>{one.text}</RowText>}
          </AppointmentRow>
        </Row>
      ))}
    </Rows>
  );
}
