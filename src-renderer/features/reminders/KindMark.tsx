import { Bell, HeartHandshake } from 'lucide-react';
import { type ReminderKind, reminderKinds } from '../../../src-shared/domain/reminder.ts';
import { capitalise } from '../../format/text.ts';
import styles from './Reminders.module.css';

const icons = { aftercare: HeartHandshake, reminder: Bell } as const;

/** Nazorg or reminder, as icon and word. */
export function KindMark({ kind }: { kind: ReminderKind }) {
  const Icon = icons[kind];
  return (
    <span className={styles.kind}>
      <Icon size={16} aria-hidden />
      {capitalise(reminderKinds.labels[kind])}
    </span>
  );
}
