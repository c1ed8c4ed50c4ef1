import { Radio } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedSignal } from '../../../src-shared/ipc/signalsChannels.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { RemovedSignal } from './RemovedSignal.tsx';
import { SignalForm, signalFormOf } from './SignalForm.tsx';
import { SignalRow } from './SignalRow.tsx';
import styles from './Signals.module.css';

/** What was heard without anybody reporting it, last heard first. */
export function Signals() {
  const { isReadOnly, go } = useVault();
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
  const isWithoutOrganisation = organisations.value?.length === 0;

  return (
    <section className={styles.page} aria-labelledby="signals-title">
      <div>
        <h2 id="signals-title">{words.title}</h2>
        <p className={styles.soft}>{words.lead}</p>
      </div>
      {isWithoutOrganisation && (
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
      )}
      <div className={styles.bar}>
        {!isReadOnly && !isOpen && !isWithoutOrganisation && (
          <Button
            ref={add}
            look="main"
            icon={<Radio size={18} aria-hidden />}
            onPress={() => {
              setSaid('');
              setAsked(true);
            }}
          >
            {words.add}
          </Button>
        )}
        {all.length > 0 && <ShowButton shown={shown} show={words.show} hide={words.hide} />}
        {all.length > 0 && names.length > 1 && (
          <div className={styles.filter}>
            <SelectField
              label={words.filter}
              emptyLabel={words.everyOrganisation}
              choices={names.map(({ id, name }) => ({ value: id, label: name }))}
              value={filter}
              onChange={setFilter}
            />
          </div>
        )}
      </div>
      <BusyLine text={signals.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={signals.failure && sentenceOf(signals.failure)} />
      {isOpen && (
        <SignalForm
          id={null}
          organisationId={filter || (names.length === 1 ? names[0]?.id : undefined)}
          takesFocus={asked === true}
          onDone={(isSaved) => {
            setAsked(false);
            setSaid(isSaved ? words.saved : '');
          }}
        />
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
      {signals.value && here.length + removed.length === 0 && !isOpen && !isWithoutOrganisation && (
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
    </section>
  );
}
