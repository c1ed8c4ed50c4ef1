import { Check, TriangleAlert } from 'lucide-react';
import { type DirectoryEntry, isUncheckedForAYear } from '../../../src-shared/domain/directoryEntry.ts';
import { referralTargets } from '../../../src-shared/domain/referralTarget.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { capitalise, classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './Directory.module.css';

interface Props {
  entry: DirectoryEntry;
  /** The one organisation that it is for. */
  organisation: string | undefined;
  isReadOnly: boolean;
  takesFocus: boolean;
  onChange(): void;
  /** With a sentence that says what was done. */
  onDone(sentence: string): void;
}

export function DirectoryRow({ entry, organisation, isReadOnly, takesFocus, onChange, onDone }: Props) {
  const checking = useAction('directory:check', ['directory:list']);
  const words = nl.referrals;
  const contacts = [entry.person, entry.telephone, entry.email, entry.website].filter((one) => one !== '');

  async function check(): Promise<void> {
    const reply = await checking.run({ id: entry.id });
    if (reply.ok) onDone(words.checked(entry.name));
  }

  return (
    <li className={styles.row}>
      <article className={styles.entry}>
        <h2 className={styles.name}>{entry.name}</h2>
        <p className={styles.facts}>
          <span>{capitalise(referralTargets.labels[entry.kind])}</span>
          {organisation && <span>{words.forOrganisation(organisation)}</span>}
        </p>
        {contacts.length > 0 && (
          <p className={styles.contacts}>
            {contacts.map((one) => (
              <span key={one}>{one}</span>
            ))}
          </p>
        )}
        {entry.note !== '' && <p className={styles.note}>{entry.note}</p>}
        <CheckedMark checkedOn={entry.checkedOn} />
        <FailureLine text={checking.failure && sentenceOf(checking.failure)} />
      </article>
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button
            look="quiet"
            aria-label={words.change(entry.name)}
            autoFocus={takesFocus}
            onPress={onChange}
          >
            {nl.common.change}
          </Button>
          {entry.checkedOn !== today() && (
            <Button
              look="quiet"
              aria-label={words.checkOf(entry.name)}
              isBusy={checking.isRunning}
              onPress={check}
            >
              {words.check}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function CheckedMark({ checkedOn }: { checkedOn: string | null }) {
  const words = nl.referrals;
  const isOld = isUncheckedForAYear(checkedOn, today());
  const Icon = isOld ? TriangleAlert : Check;
  const sentence =
    checkedOn === null
      ? words.neverChecked
      : isOld
        ? words.longAgo(formatDay(checkedOn))
        : words.checkedOn(formatDay(checkedOn));
  return (
    <p className={classes(styles.checked, isOld && styles.old)}>
      <Icon size={14} aria-hidden />
      {capitalise(sentence)}
    </p>
  );
}
