import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import type { WeekTexts } from '../../../src-shared/ipc/weekChannels.ts';
import { classes } from '../../format/text.ts';
import { AppointmentMarks } from '../appointments/AppointmentMarks.tsx';
import { subjectOf } from '../appointments/describeAppointment.ts';
import styles from './Week.module.css';

interface Props {
  appointment: Appointment;
  /** Undefined while it is hidden. */
  texts: WeekTexts | undefined;
  isDouble: boolean;
  isOpen: boolean;
  onPress(): void;
}

/** An appointment as it stands in its day; pressed, it opens. */
export function AppointmentCard({ appointment, texts, isDouble, isOpen, onPress }: Props) {
  const { id, state, place } = appointment;
  const isOff = state === 'cancelled' || state === 'no_show';
  return (
    <button
      type="button"
      data-appointment={id}
      aria-expanded={isOpen}
      className={classes(styles.card, isOpen && styles.openCard, isOff && styles.off)}
      onClick={onPress}
    >
      <span className={styles.time}>{nl.appointments.fromUntil(appointment)}</span>
      <span className={styles.subject}>{subjectOf(appointment)}</span>
      {texts && texts.who !== '' && <span>{texts.who}</span>}
      {texts && texts.text !== '' && <span>{texts.text}</span>}
      {place !== '' && <span className={styles.place}>{place}</span>}
      <AppointmentMarks appointment={appointment} isDouble={isDouble} />
    </button>
  );
}
