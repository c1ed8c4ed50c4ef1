import { caseFacts } from '../../../../src-shared/i18n/nl/caseFacts.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { Facts } from '../../../components/layout/Facts.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './CaseDetails.module.css';
import { CloseCase } from './CloseCase.tsx';

interface Props {
  detail: CaseDetail;
  onChange(): void;
}

/** What is coded about the case: this is what a report counts. */
export function CaseDetails({ detail, onChange }: Props) {
  const { isReadOnly } = useVault();
  const organisations = useCall('organisations:list', undefined);
  const ownThemes = useCall('themes:list', undefined);
  const ownPlaces = useCall('places:list', undefined);
  const halfFilled = useCall('formDrafts:get', { form: `case:${detail.id}` }, { cacheTime: 0 });
  const { fields } = detail;
  const named = (organisations.value ?? []).flatMap((one) => [one, ...one.departments]);
  const facts = caseFacts(fields, {
    dayOf: formatDay,
    nameOf: (id) => named.find((one) => one.id === id)?.name,
    ownCodes: [...(ownThemes.value ?? []), ...(ownPlaces.value ?? [])],
  });
  const marks = facts.filter(({ isMark }) => isMark);

  return (
    <aside className={styles.details} aria-labelledby="details-title">
      <h2 id="details-title">{nl.journal.page.details}</h2>
      <Facts
        facts={facts.filter(({ isMark }) => !isMark).map(({ label, value }) => [label, value])}
        layout="stack"
      />
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.map(({ field, label }) => (
            <li key={field}>{label}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{nl.journal.page.countsIn(fields.openedOn.slice(0, 4))}</p>
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button onPress={onChange}>
            {halfFilled.value ? nl.journal.page.continueChange : nl.journal.page.changeDetails}
          </Button>
          {detail.identityDestroyedOn === null && <CloseCase detail={detail} />}
        </div>
      )}
    </aside>
  );
}
