import { Check, TriangleAlert } from 'lucide-react';
import { type DirectoryEntry, isCheckedLongAgo } from '../../../src-shared/domain/directoryEntry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useFocusOnMount } from '../../hooks/useFocusOnMount.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Directory.module.css';
import { kindBeside } from './kindBeside.ts';

interface Props {
  entry: DirectoryEntry;
  /** The one organisation that it is for. */
  organisation: string | undefined;
  takesFocus: boolean;
  onChange(): void;
  /** With a sentence that says what was done. */
  onDone(sentence: string): void;
}

/** Somebody in the directory, with how to reach them and when that was last looked up. */
export function DirectoryRow({ entry, organisation, takesFocus, onChange, onDone }: Props) {
  const { isReadOnly } = useVault();
  const checking = useAction('directory:check');
  const change = useFocusOnMount<HTMLButtonElement>(takesFocus);
  const words = nl.referrals;
  const kind = kindBeside(entry);
  const contacts = [entry.person, entry.telephone, entry.email, entry.website].filter((one) => one !== '');

  async function check(): Promise<void> {
    const reply = await checking.run({ id: entry.id });
    if (!reply.ok) return;
    // The button that was pressed is gone now.
    change.current?.focus();
    onDone(words.checked(entry.name));
  }

  return (
    <li className={styles.row}>
      <article className={styles.entry}>
        <h2 className={styles.name}>{entry.name}</h2>
        {(kind || organisation) && (
          <p className={styles.facts}>
            {kind && <span>{kind}</span>}
            {organisation && <span>{capitalise(words.forOrganisation(organisation))}</span>}
          </p>
        )}
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
          <Button ref={change} look="quiet" aria-label={words.change(entry.name)} onPress={onChange}>
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

/** Only what was right once and may have gone stale is marked; a body that came with the app is not a warning. */
function CheckedMark({ checkedOn }: { checkedOn: string | null }) {
  const words = nl.referrals;
  if (checkedOn === null) return <p className={styles.unchecked}>{capitalise(words.neverChecked)}</p>;
  const day = formatDay(checkedOn);
  const isOld = isCheckedLongAgo(checkedOn, today());
  return (
    <p className={styles.checked}>
      <Mark tone={isOld ? 'warn' : 'good'} icon={isOld ? TriangleAlert : Check}>
        {capitalise(isOld ? words.longAgo(day) : words.checkedOn(day))}
      </Mark>
    </p>
  );
}
