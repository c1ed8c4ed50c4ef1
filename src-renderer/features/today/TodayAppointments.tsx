import { nl } from '../../../src-shared/i18n/nl.ts';
import type { TodayView } from '../../../src-shared/ipc/todayChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { AppointmentMarks } from '../appointments/AppointmentMarks.tsx';
import { subjectOf } from '../appointments/describeAppointment.ts';
import { useVault } from '../frame/VaultContext.ts';
import { CaseLink } from './CaseLink.tsx';
import styles from './Today.module.css';

/** The appointments of this day, by time; what they are about stands in the week. */
export function TodayAppointments({ appointments }: Pick<TodayView, 'appointments'>) {
  const { go } = useVault();
  const words = nl.today;
  if (appointments.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="today-appointments">
      <div className={styles.bar}>
        <h2 id="today-appointments">{words.appointments}</h2>
        <Button look="quiet" onPress={() => go({ screen: 'week', part: 'week' })}>
          {words.toWeek}
        </Button>
      </div>
      <ul className={styles.rows}>
        {appointments.map((one) => (
          <li key={one.id} className={styles.row}>
            <span className={styles.time}>{nl.appointments.fromUntil(one)}</span>
            {one.caseId !== null && one.code !== null ? (
              <CaseLink caseId={one.caseId} code={one.code} alias={null} />
            ) : (
              <span>{subjectOf(one)}</span>
            )}
            {one.place !== '' && <span>{one.place}</span>}
            <AppointmentMarks appointment={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
