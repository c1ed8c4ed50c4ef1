import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { overlaps } from '../../../src-shared/domain/timeOfDay.ts';
import { isWeekend } from '../../../src-shared/domain/week.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import type { WeekDay, WeekTexts } from '../../../src-shared/ipc/weekChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { classes } from '../../format/text.ts';
import { useVault } from '../frame/VaultContext.ts';
import { AppointmentCard } from './AppointmentCard.tsx';
import { OpenAppointment } from './OpenAppointment.tsx';
import { WaitingLines } from './WaitingLines.tsx';
import styles from './Week.module.css';

export interface ColumnProps {
  day: WeekDay;
  today: string;
  /** What was asked for; none while it is hidden. */
  texts: readonly WeekTexts[];
  openId: string | undefined;
  onOpen(id: string | undefined): void;
  onAdd(): void;
  onSaid(said: string): void;
  onRemoved(appointment: Appointment): void;
}

/** One day with its appointments and what waits for it; an open appointment stands below. */
export function DayColumn({ day, today, texts, openId, onOpen, onAdd, onSaid, onRemoved }: ColumnProps) {
  const { isReadOnly } = useVault();
  const { day: on, appointments, reminders, inquiries } = day;
  const column = useRef<HTMLElement>(null);
  const lastOpen = useRef<string>(undefined);
  const id = `day-${on}`;
  const open = appointments.find((one) => one.id === openId);
  const isEmpty = appointments.length + reminders.length + inquiries.length === 0;
  const isDouble = (one: Appointment) => takesTime(one) && appointments.some((other) => isBeside(one, other));

  // What is closed gives the focus back to its card, unless the focus has gone elsewhere.
  useEffect(() => {
    const former = lastOpen.current;
    lastOpen.current = open?.id;
    if (!former || open || document.activeElement !== document.body) return;
    column.current?.querySelector<HTMLElement>(`[data-appointment="${former}"]`)?.focus();
  });

  return (
    <>
      <section
        ref={column}
        className={classes(styles.day, on === today && styles.today, isWeekend(on) && styles.weekend)}
        aria-labelledby={id}
      >
        <div className={styles.dayHead}>
          <h3 id={id}>
            <span>{nl.week.weekday(on)} </span>
            <span>{nl.week.date(on)}</span>
            {on === today && <span className={styles.now}> {nl.week.today}</span>}
          </h3>
          {!isReadOnly && (
            <Button
              look="quiet"
              aria-label={nl.appointments.addOn(on)}
              icon={<Plus size={18} aria-hidden />}
              onPress={onAdd}
            >
              {null}
            </Button>
          )}
        </div>
        {isEmpty && <p className={styles.soft}>{nl.week.nothing}</p>}
        {appointments.length > 0 && (
          <ul className={styles.cards}>
            {appointments.map((one) => (
              <li key={one.id}>
                <AppointmentCard
                  appointment={one}
                  texts={texts.find((text) => text.id === one.id)}
                  isDouble={isDouble(one)}
                  isOpen={one.id === openId}
                  onPress={() => onOpen(one.id === openId ? undefined : one.id)}
                />
              </li>
            ))}
          </ul>
        )}
        <WaitingLines reminders={reminders} inquiries={inquiries} today={today} texts={texts} />
      </section>
      {open && (
        <OpenAppointment
          key={open.id}
          appointment={open}
          today={today}
          texts={texts.find((text) => text.id === open.id)}
          isDouble={isDouble(open)}
          onClose={() => onOpen(undefined)}
          onSaid={onSaid}
          onRemoved={onRemoved}
        />
      )}
    </>
  );
}

function takesTime({ state }: Appointment): boolean {
  return state === 'planned' || state === 'kept';
}

function isBeside(one: Appointment, other: Appointment): boolean {
  return one.id !== other.id && takesTime(other) && overlaps(one, other);
}
