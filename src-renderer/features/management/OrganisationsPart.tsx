import { Building2, Plus } from 'lucide-react';
import { useState } from 'react';
import { ownLists } from '../../../src-shared/domain/ownCode.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part } from '../../components/layout/Part.tsx';
import { formatCount } from '../../format/numbers.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { OrganisationForm } from './OrganisationForm.tsx';
import styles from './OrganisationsPart.module.css';
import { OwnCodes } from './OwnCodes.tsx';

/** The organisations that the counsellor works for; one is open for change at a time. */
export function OrganisationsPart() {
  const { isReadOnly } = useVault();
  const organisations = useCall('organisations:list', undefined);
  const [openId, setOpenId] = useState<string | 'new'>();
  const [isSaved, setSaved] = useState(false);
  const words = nl.settings.organisations;
  const rows = organisations.value ?? [];
  const open = rows.find((row) => row.id === openId);

  function close(wasSaved: boolean): void {
    setOpenId(undefined);
    setSaved(wasSaved);
  }

  if (openId === 'new' || open) {
    return (
      <>
        <OrganisationForm key={openId} organisation={open} onClose={close} />
        {open && ownLists.map((list) => <OwnCodes key={list} list={list} organisationId={open.id} />)}
      </>
    );
  }
  return (
    <Part title={words.title}>
      <Lead>{organisations.value && rows.length === 0 ? words.none : words.lead}</Lead>
      <FailureLine text={organisations.failure && sentenceOf(organisations.failure)} />
      <SuccessLine text={isSaved ? words.saved : undefined} />
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} className={styles.row}>
            <Building2 size={20} aria-hidden className={styles.icon} />
            <div className={styles.text}>
              <h3>{row.name}</h3>
              <p className={styles.facts}>
                {row.headcount !== null && <span>{words.staff(formatCount(row.headcount))}</span>}
                {row.departments.length > 0 && <span>{words.departmentCount(row.departments.length)}</span>}
                <span>{words.thresholdOf(row.threshold)}</span>
              </p>
            </div>
            <Button
              look="quiet"
              aria-label={words.change(row.name)}
              isDisabled={isReadOnly}
              onPress={() => {
                setSaved(false);
                setOpenId(row.id);
              }}
            >
              {nl.common.change}
            </Button>
          </li>
        ))}
      </ul>
      <Actions>
        <Button
          look={rows.length === 0 ? 'main' : 'plain'}
          icon={<Plus size={18} aria-hidden />}
          isDisabled={isReadOnly}
          onPress={() => {
            setSaved(false);
            setOpenId('new');
          }}
        >
          {words.add}
        </Button>
      </Actions>
    </Part>
  );
}
