import { Bell, HeartHandshake, Inbox } from 'lucide-react';
import { reminderKinds } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { WeekDay, WeekTexts } from '../../../src-shared/ipc/weekChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { capitalise } from '../../format/text.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Week.module.css';

const icons = { aftercare: HeartHandshake, reminder: Bell } as const;

interface Props extends Pick<WeekDay, 'reminders' | 'inquiries'> {
  today: string;
  texts: readonly WeekTexts[];
}

/** What waits for this day without a time: nazorg, reminders and answers. Each leads to where it can be done. */
export function WaitingLines({ reminders, inquiries, today, texts }: Props) {
  const { go } = useVault();
  const words = nl.week;
  const told = (id: string): string => {
    const found = texts.find((one) => one.id === id);
    return [found?.who, found?.text].filter(Boolean).join(': ');
  };
  if (reminders.length + inquiries.length === 0) return null;
  return (
    <ul className={styles.waiting}>
      {inquiries.map(({ id, answerBy }) => (
        <li key={id}>
          <Button
            look="quiet"
            icon={<Inbox size={16} aria-hidden />}
            onPress={() => go({ screen: 'week', part: 'inquiries' })}
          >
            {answerBy < today ? `${words.answer}, ${words.late}` : words.answer}
          </Button>
          {told(id) !== '' && <p>{told(id)}</p>}
        </li>
      ))}
      {reminders.map(({ id, caseId, code, kind, dueOn }) => {
        const Icon = icons[kind];
        const name = capitalise(reminderKinds.labels[kind]);
        return (
          <li key={id}>
            <Button
              look="quiet"
              icon={<Icon size={16} aria-hidden />}
              onPress={() =>
                go(caseId === null ? { screen: 'today' } : { screen: 'case', id: caseId, isNew: false })
              }
            >
              {code === null ? words.general : name}{' '}
              {code !== null && <span className={styles.code}>{code}</span>}
              {dueOn < today && `, ${words.late}`}
            </Button>
            {told(id) !== '' && <p>{told(id)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
