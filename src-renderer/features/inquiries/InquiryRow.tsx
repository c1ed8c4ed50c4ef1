import { channels } from '../../../src-shared/domain/channel.ts';
import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { Row, SoftText } from '../../components/layout/Rows.tsx';
import { today } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useRowMode } from '../../hooks/useRowMode.ts';
import { AppointmentForm } from '../appointments/AppointmentForm.tsx';
import { useVault } from '../frame/VaultContext.ts';
import { DueMark } from '../reminders/DueMark.tsx';
import { ChangeInquiry } from './ChangeInquiry.tsx';
import styles from './Inquiries.module.css';
import { InquiryActions, type Mode } from './InquiryActions.tsx';
import { InquiryAppointments } from './InquiryAppointments.tsx';
import { InquiryDetails } from './InquiryDetails.tsx';

interface Props {
  inquiry: ListedInquiry;
  /** Undefined while names are hidden. */
  details: Inquiry | undefined;
  onSaid(said: string): void;
  onRemoved(): void;
}

/** One request with what can be done about it; the focus comes back to the button that was pressed. */
export function InquiryRow({ inquiry, details, onSaid, onRemoved }: Props) {
  const { isReadOnly } = useVault();
  const { row, mode, ...form } = useRowMode<Mode, HTMLLIElement>();
  const words = nl.inquiries;
  const { id, receivedOn, receivedAt, channel, organisation, answerBy, answeredOn } = inquiry;

  function close(said: string): void {
    form.close();
    onSaid(said);
  }

  return (
    <Row ref={row}>
      <div className={styles.head}>
        <h3>{words.nameOf(receivedOn, receivedAt)}</h3>
        {answeredOn === null ? (
          <>
            <span>{words.answerBy(answerBy)}</span>
            <DueMark dueOn={answerBy} today={today()} />
          </>
        ) : (
          <span>{words.answeredOn(answeredOn)}</span>
        )}
      </div>
      <SoftText>{[capitalise(channels.labels[channel]), organisation].filter(Boolean).join(', ')}</SoftText>
      {details && <InquiryDetails details={details} />}
      <InquiryAppointments appointments={inquiry.appointments} onSaid={onSaid} />
      {!isReadOnly && !mode && (
        <InquiryActions inquiry={inquiry} onOpen={form.open} onSaid={onSaid} onRemoved={onRemoved} />
      )}
      {mode === 'change' && <ChangeInquiry id={id} onDone={(isSaved) => close(isSaved ? words.saved : '')} />}
      {mode === 'appointment' && (
        <AppointmentForm
          subject={{ caseId: null, inquiryId: id }}
          onDone={(isSaved) => close(isSaved ? nl.appointments.saved : '')}
        />
      )}
    </Row>
  );
}
