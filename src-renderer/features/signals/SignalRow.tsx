import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { signalSources } from '../../../src-shared/domain/signal.ts';
import { themeLabel } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedSignal, SignalTexts } from '../../../src-shared/ipc/signalsChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, RowActions, RowText, SoftText } from '../../components/layout/Rows.tsx';
import { capitalise } from '../../format/text.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { ChangeSignal } from './ChangeSignal.tsx';
import styles from './Signals.module.css';

interface Props {
  signal: ListedSignal;
  organisations: readonly Organisation[];
  /** Undefined while it is hidden. */
  texts: SignalTexts | undefined;
  onSaid(said: string): void;
  onRemoved(): void;
}

/** One signal: where and from whom it came; what was heard only when asked for. */
export function SignalRow({ signal, organisations, texts, onSaid, onRemoved }: Props) {
  const { isReadOnly } = useVault();
  const ownThemes = useCall('themes:list', undefined);
  const [isChanging, setChanging] = useState(false);
  const change = useFocusBack<HTMLButtonElement>(isChanging);
  const removing = useAction('signals:remove');
  const words = nl.signals;
  const { id, heardOn, organisationId, departmentId, source, themes, isDone } = signal;
  const name = words.nameOf(heardOn);
  const organisation = organisations.find((one) => one.id === organisationId);
  const department = organisation?.departments.find((one) => one.id === departmentId);
  const labels = themes.map((theme) => themeLabel(theme, ownThemes.value ?? []));

  async function remove(): Promise<void> {
    if ((await removing.run({ id })).ok) onRemoved();
  }

  return (
    <Row>
      <div className={styles.head}>
        <h3>{name}</h3>
        <span>{capitalise(signalSources.labels[source])}</span>
        <Mark tone={isDone ? 'good' : 'soft'} icon={isDone ? CircleCheck : CircleDashed}>
          {isDone ? words.isDone : words.isOpen}
        </Mark>
      </div>
      <SoftText>{[organisation?.name, department?.name].filter(Boolean).join(', ')}</SoftText>
      {labels.length > 0 && <SoftText>{capitalise(labels.join(', '))}</SoftText>}
      {texts && <RowText>{texts.heard}</RowText>}
      {texts && texts.done !== '' && <RowText>{words.did(texts.done)}</RowText>}
      {!isReadOnly && !isChanging && (
        <RowActions>
          <Button
            ref={change}
            look="quiet"
            aria-label={nl.common.about(nl.common.change, name)}
            onPress={() => setChanging(true)}
          >
            {nl.common.change}
          </Button>
          <Button
            look="quiet"
            aria-label={nl.common.about(nl.common.remove, name)}
            isBusy={removing.isRunning}
            onPress={() => void remove()}
          >
            {nl.common.remove}
          </Button>
          <FailureLine text={removing.failure && sentenceOf(removing.failure)} />
        </RowActions>
      )}
      {isChanging && (
        <ChangeSignal
          id={id}
          onDone={(isSaved) => {
            setChanging(false);
            onSaid(isSaved ? words.saved : '');
          }}
        />
      )}
    </Row>
  );
}
