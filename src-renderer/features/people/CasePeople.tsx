import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PersonRole } from '../../../src-shared/domain/identity.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CasePeople.module.css';
import { DestroyIdentity } from './DestroyIdentity.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonRow } from './PersonRow.tsx';

const roles: readonly PersonRole[] = ['reporter', 'accused'];

/** Who the persons of a case are: hidden until asked for, and asked from main only then. */
export function CasePeople({ detail }: { detail: CaseDetail }) {
  const { isReadOnly } = useVault();
  const caseId = detail.id;
  const persons = useCall('people:ofCase', { caseId });
  const names = useShownForAMinute();
  const identities = useCall('people:identities', { caseId }, { isEnabled: names.isShown, cacheTime: 0 });
  const [adding, setAdding] = useState<PersonRole | null>(null);
  const [left, setLeft] = useState<PersonRole>();
  const place = useRef<HTMLDivElement>(null);
  const words = nl.people;
  const isDestroyed = detail.identityDestroyedOn !== null;
  const all = persons.value ?? [];
  const rows = isDestroyed ? [] : all;
  const failure = persons.failure ?? identities.failure;
  const count = (role: PersonRole) => all.filter((row) => row.role === role).length;

  useEffect(() => {
    if (left) place.current?.querySelector<HTMLElement>(`[data-add="${left}"]`)?.focus();
  }, [left]);

  return (
    <FoldingPart
      title={words.title}
      summary={persons.value && words.summary(count('reporter'), count('accused'))}
    >
      <p className={styles.soft}>{isDestroyed ? words.destroy.persons : words.lead}</p>
      <FailureLine text={failure && sentenceOf(failure)} />
      {rows.some((row) => row.isNoted) && (
        <div>
          <ShowButton shown={names} show={words.show} hide={words.hide} />
        </div>
      )}
      <ul className={styles.persons}>
        {rows.map((person) => (
          <PersonRow
            key={`${person.role} ${person.personId}`}
            caseId={caseId}
            person={person}
            label={words.person(
              words.roles[person.role],
              1 + rows.filter((row) => row.role === person.role).indexOf(person),
            )}
            identity={
              names.isShown
                ? identities.value?.find(
                    (one) => one.personId === person.personId && one.role === person.role,
                  )
                : undefined
            }
            canRemove={person.role === 'accused' || count('reporter') > 1}
            onRemoved={() => setLeft(person.role)}
          />
        ))}
      </ul>
      {!isReadOnly && !isDestroyed && (
        <div ref={place}>
          {adding === null ? (
            <div className={styles.actions}>
              {roles.map((role) => (
                <Button
                  key={role}
                  data-add={role}
                  look="quiet"
                  icon={<Plus size={18} aria-hidden />}
                  onPress={() => {
                    setLeft(undefined);
                    setAdding(role);
                  }}
                >
                  {words.add[role]}
                </Button>
              ))}
            </div>
          ) : (
            <PersonForm
              caseId={caseId}
              title={words.add[adding]}
              place={{ role: adding, personId: null }}
              onDone={() => {
                setAdding(null);
                setLeft(adding);
              }}
            />
          )}
        </div>
      )}
      <DestroyIdentity detail={detail} />
    </FoldingPart>
  );
}
