import { Radio } from 'lucide-react';
import { useState } from 'react';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedSignal } from '../../../src-shared/ipc/signalsChannels.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ListPage } from '../../components/layout/ListPage.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { RemovedSignal } from './RemovedSignal.tsx';
import { SignalForm, signalFormOf } from './SignalForm.tsx';
import { SignalRow } from './SignalRow.tsx';
import styles from './Signals.module.css';

/** What was heard without anybody reporting it, last heard first. */
export function Signals() {
  const { isReadOnly } = useVault();
  const signals = useCall('signals:list', undefined, { cacheTime: 0 });
  const organisations = useCall('organisations:list', undefined);
  const shown = useShownForAMinute();
  const texts = useCall('signals:texts', undefined, { isEnabled: shown.isShown, cacheTime: 0 });
  const hasDraft = useHasDraft(signalFormOf(null), !isReadOnly);
  const [asked, setAsked] = useState<boolean>();
  const [filter, setFilter] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<ListedSignal[]>([]);
  const isOpen = asked ?? hasDraft;
  const add = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.signals;
  const all = signals.value ?? [];
  const here = all.filter(({ organisationId }) => filter === '' || organisationId === filter);
  const names = organisations.value ?? [];

  function begin(): void {
    setSaid('');
    setAsked(true);
  }

  if (organisations.value?.length === 0) return <NoOrganisation />;
  const form = isOpen ? (
    <SignalForm
      id={null}
      organisationId={filter || (names.length === 1 ? names[0]?.id : undefined)}
      takesFocus={asked === true}
      onDone={(isSaved) => {
        setAsked(false);
        setSaid(isSaved ? words.saved : '');
      }}
    />
  ) : null;

  return (
    <ListPage
      title={words.title}
      lead={words.lead}
      add={
        isReadOnly || isOpen
          ? null
          : { label: words.add, icon: <Radio size={18} aria-hidden />, ref: add, onPress: begin }
      }
      actions={all.length > 0 && <ShowButton shown={shown} show={words.show} hide={words.hide} />}
      list={signals}
      form={form}
    >
      {all.length > 0 && names.length > 1 && (
        <OrganisationFilter organisations={names} value={filter} onChange={setFilter} />
      )}
      <SoftText role="status">{said || (here.length > 0 && words.found(here.length))}</SoftText>
      {removed.map((one) => (
        <RemovedSignal
          key={one.id}
          signal={one}
          onRestored={(sentence) => {
            setRemoved(removed.filter(({ id }) => id !== one.id));
            setSaid(sentence);
            add.current?.focus();
          }}
        />
      ))}
      {signals.value && here.length + removed.length === 0 && !isOpen && (
        <p>{all.length === 0 ? words.empty : words.emptyHere}</p>
      )}
      {here.length > 0 && (
        <Rows>
          {here.map((one) => (
            <SignalRow
              key={one.id}
              signal={one}
              organisations={names}
              texts={shown.isShown ? texts.value?.find(({ id }) => id === one.id) : undefined}
              onSaid={setSaid}
              onRemoved={() => {
                setSaid('');
                setRemoved([...removed, one]);
              }}
            />
          ))}
        </Rows>
      )}
    </ListPage>
  );
}

interface FilterProps {
  organisations: readonly Organisation[];
  /** Empty for all of them. */
  value: string;
  onChange(value: string): void;
}

function OrganisationFilter({ organisations, value, onChange }: FilterProps) {
  const words = nl.signals;
  return (
    <div className={styles.filter}>
      <SelectField
        label={words.filter}
        emptyLabel={words.everyOrganisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}

/** Before there is any organisation, a signal has nowhere to belong. */
function NoOrganisation() {
  const { go } = useVault();
  const words = nl.signals;
  return (
    <Notice
      tone="information"
      actions={
        <Button look="quiet" onPress={() => go({ screen: 'management', part: 'organisations' })}>
          {words.toOrganisations}
        </Button>
      }
    >
      {words.noOrganisation}
    </Notice>
  );
}
