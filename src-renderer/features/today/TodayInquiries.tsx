import { nl } from '../../../src-shared/i18n/nl.ts';
import type { TodayView } from '../../../src-shared/ipc/todayChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { useVault } from '../frame/VaultContext.ts';
import { DueMark } from '../reminders/DueMark.tsx';
import styles from './Today.module.css';

interface Props extends Pick<TodayView, 'inquiries' | 'oldInquiries'> {
  day: string;
}

/** Requests that wait for an answer, late ones first, and those that were answered long ago and are still there. */
export function TodayInquiries({ inquiries, oldInquiries, day }: Props) {
  const { go } = useVault();
  const words = nl.inquiries;
  const open = () => go({ screen: 'week', part: 'inquiries' });
  return (
    <>
      {inquiries.length > 0 && (
        <section className={styles.part} aria-labelledby="today-inquiries">
          <h2 id="today-inquiries">{words.onToday}</h2>
          <ul className={styles.rows}>
            {inquiries.map((one) => (
              <li key={one.id} className={styles.row}>
                <Button look="quiet" onPress={open}>
                  {words.nameOf(one.receivedOn, one.receivedAt)}
                </Button>
                <span>{words.answerBy(one.answerBy)}</span>
                <DueMark dueOn={one.answerBy} today={day} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {oldInquiries.map((one) => (
        <Notice
          key={one.id}
          tone="information"
          title={words.old(words.nameOf(one.receivedOn, one.receivedAt))}
          actions={
            <Button look="quiet" onPress={open}>
              {words.toInquiry}
            </Button>
          }
        >
          {words.oldLead}
        </Notice>
      ))}
    </>
  );
}
