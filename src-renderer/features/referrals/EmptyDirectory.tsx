import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from './Directory.module.css';

/** Nobody to show: an empty directory teaches, otherwise it says what to widen. */
export function EmptyDirectory({ isEmpty }: { isEmpty: boolean }) {
  const words = nl.referrals.empty;
  if (!isEmpty) {
    return (
      <div>
        <p>{words.noneFound}</p>
        <p className={styles.lead}>{words.noneFoundHint}</p>
      </div>
    );
  }
  return (
    <div className={styles.lesson}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
    </div>
  );
}
