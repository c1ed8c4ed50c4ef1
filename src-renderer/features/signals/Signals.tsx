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
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { useGrowingList } from '../../hooks/useGrowingList.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
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
  const state = useGrowingList<ListedSignal>(hasDraft);
  const { isOpen, removed } = state;
  const [filter, setFilter] = useState('');
  const words = nl.signals;
  const all = signals.value ?? [];
  const here = all.filter(({ organisationId }) => filter === '' || organisationId === filter);
  const names = organisations.value ?? [];

  if (organisations.value?.length === 0) return <NoOrganisation />;
  return (
    <ListPage
      words={words}
      icon={<Radio size={18} aria-hidden />}
      state={state}
      canAdd={!isReadOnly}
      shown={all.length > 0 ? shown : null}
      list={signals}
      form={
        <SignalForm
          id={null}
          organisationId={filter || (names.length === 1 ? names[0]?.id : undefined)}
          takesFocus={state.wasAsked}
          onDone={(isSaved) => state.finish(isSaved ? words.saved : '')}
        />
      }
    >
      {all.length > 0 && names.length > 1 && (
        <OrganisationFilter organisations={names} value={filter} onChange={setFilter} />
      )}
      <SoftText role="status">{state.said || (here.length > 0 && words.found(here.length))}</SoftText>
      {removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="signals:restore"
          id={one.id}
          name={words.nameOf(one.heardOn)}
          words={words}
          onRestored={(said) => state.restore(one, said)}
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
              onSaid={state.say}
              onRemoved={() => state.remove(one)}
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
