import { UserCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { KnownPerson, Person } from '../../../src-shared/ipc/peopleChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CasePeople.module.css';
import { PersonForm } from './PersonForm.tsx';
import { SafeContact } from './SafeContact.tsx';
import { SamePersonForm } from './SamePersonForm.tsx';

interface Props {
  caseId: string;
  person: Person;
  /** Melder 1: what the person is called while the name is hidden. */
  label: string;
  /** Undefined while names are hidden, or when nothing is noted. */
  identity: KnownPerson | undefined;
  canRemove: boolean;
  onRemoved(): void;
}

/** One person of the case; what can be done stands there once the name does, or when there is none. */
export function PersonRow({ caseId, person, label, identity, canRemove, onRemoved }: Props) {
  const { isReadOnly } = useVault();
  const [open, setOpen] = useState<'form' | 'same' | 'removal' | null>(null);
  const [opener, setOpener] = useState<'form' | 'same'>();
  const removing = useAction('people:remove');
  const parting = useAction('people:part');
  const row = useRef<HTMLLIElement>(null);
  const words = nl.people;
  const place = { caseId, personId: person.personId, role: person.role };
  const canChange = !isReadOnly && (identity !== undefined || !person.isNoted);
  const failure = removing.failure ?? parting.failure;

  useEffect(() => {
    if (opener) row.current?.querySelector<HTMLElement>(`[data-opens="${opener}"]`)?.focus();
  }, [opener]);

  // A name that was just filled in is hidden at once, and the button that opened the form with it; the first button
  // of the part then shows the names.
  useEffect(() => {
    if (!opener || canChange || document.activeElement !== document.body) return;
    row.current?.closest('section')?.querySelector('button')?.focus();
  }, [opener, canChange]);

  function show(what: 'form' | 'same'): void {
    setOpener(undefined);
    setOpen(what);
  }

  function close(what: 'form' | 'same'): void {
    setOpen(null);
    setOpener(what);
  }

  async function remove(): Promise<void> {
    const reply = await removing.run(place);
    setOpen(null);
    if (reply.ok) onRemoved();
  }

  if (open === 'form') {
    return (
      <li>
        <PersonForm
          caseId={caseId}
          title={person.isNoted ? words.changeOf(label) : words.fillOf(label)}
          place={place}
          identity={identity}
          onDone={() => close('form')}
        />
      </li>
    );
  }
  return (
    <li ref={row} className={styles.person}>
      <p className={styles.role}>{label}</p>
      {identity ? (
        <Known identity={identity} />
      ) : (
        <p className={styles.soft}>{person.isNoted ? words.hidden : words.unnamed}</p>
      )}
      {person.otherCases.length > 0 && <p className={styles.soft}>{words.sameAs(person.otherCases)}</p>}
      <FailureLine text={failure && sentenceOf(failure)} />
      {open === 'same' && <SamePersonForm place={place} onDone={() => close('same')} />}
      {canChange && open !== 'same' && (
        <div className={styles.actions}>
          <Button
            data-opens="form"
            look="quiet"
            aria-label={person.isNoted ? words.changeOf(label) : words.fillOf(label)}
            onPress={() => show('form')}
          >
            {person.isNoted ? nl.common.change : words.fill}
          </Button>
          {person.otherCases.length === 0 ? (
            <Button
              data-opens="same"
              look="quiet"
              aria-label={words.sameOf(label)}
              onPress={() => show('same')}
            >
              {words.same}
            </Button>
          ) : (
            <Button
              look="quiet"
              aria-label={words.partOf(label)}
              isBusy={parting.isRunning}
              onPress={() => void parting.run(place).then((reply) => reply.ok && setOpener('form'))}
            >
              {words.part}
            </Button>
          )}
          {canRemove && (
            <Button look="quiet" aria-label={words.removeOf(label)} onPress={() => setOpen('removal')}>
              {nl.common.remove}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        isOpen={open === 'removal'}
        title={words.removeTitle(label)}
        action={nl.common.remove}
        isRunning={removing.isRunning}
        onConfirm={remove}
        onCancel={() => setOpen(null)}
      >
        <p>{words.removeText}</p>
      </ConfirmDialog>
    </li>
  );
}

function Known({ identity }: { identity: KnownPerson }) {
  return (
    <>
      {identity.name !== '' && (
        <p>
          <strong>{identity.name}</strong>
        </p>
      )}
      {identity.function !== '' && <p>{identity.function}</p>}
      {identity.role === 'reporter' && <SafeContact identity={identity} />}
      {identity.contact !== '' && <p>{identity.contact}</p>}
      {identity.note !== '' && <p className={styles.note}>{identity.note}</p>}
      {identity.isKnown && (
        <p className={styles.safe}>
          <Mark tone="warn" icon={UserCheck}>
            {capitalise(nl.people.knownMark)}
          </Mark>
          <span>{identity.knownNote}</span>
        </p>
      )}
    </>
  );
}
