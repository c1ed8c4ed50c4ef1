import { CircleSlash } from 'lucide-react';
import type { OwnList } from '../../../src-shared/domain/ownCode.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { today } from '../../format/dates.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { OwnCodeForm } from './OwnCodeForm.tsx';
import styles from './OwnCodes.module.css';
import { type AnyOwnCode, ownCodeChannels } from './ownCodeChannels.ts';

interface Props {
  list: OwnList;
  code: AnyOwnCode;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
  onRemoved(): void;
}

/** An own theme or place: renamed, taken out of use and back, or removed while no case has it. */
export function OwnCodeRow({ list, code, isOpen, onOpen, onRemoved }: Props) {
  const channels = ownCodeChannels[list];
  const saving = useAction(channels.save);
  const removing = useAction(channels.remove);
  const change = useFocusBack<HTMLButtonElement>(isOpen);
  const words = nl.settings[list];
  const { label, retiredOn } = code;
  const failure = saving.failure ?? removing.failure;

  function turn(): void {
    removing.forget();
    void saving.run({ ...code, retiredOn: retiredOn === null ? today() : null });
  }

  async function remove(): Promise<void> {
    saving.forget();
    const reply = await removing.run({ id: code.id });
    if (reply.ok) onRemoved();
  }

  return (
    <li className={styles.row}>
      {isOpen ? (
        <OwnCodeForm list={list} code={code} onDone={() => onOpen(false)} />
      ) : (
        <>
          <div className={styles.name}>
            <span>{label}</span>
            {code.set && <span className={styles.soft}>{nl.settings.themes.sets[code.set]}</span>}
            {retiredOn !== null && (
              <span className={styles.retired}>
                <CircleSlash size={14} aria-hidden />
                {words.retired}
              </span>
            )}
          </div>
          <div className={styles.actions}>
            <Button
              ref={change}
              look="quiet"
              aria-label={words.changeOf(label)}
              onPress={() => {
                saving.forget();
                removing.forget();
                onOpen(true);
              }}
            >
              {nl.common.change}
            </Button>
            <Button
              look="quiet"
              aria-label={retiredOn === null ? words.retireOf(label) : words.takeBackOf(label)}
              isBusy={saving.isRunning}
              onPress={turn}
            >
              {retiredOn === null ? words.retire : words.takeBack}
            </Button>
            <Button
              look="quiet"
              aria-label={words.removeOf(label)}
              isBusy={removing.isRunning}
              onPress={remove}
            >
              {nl.common.remove}
            </Button>
          </div>
          <FailureLine text={failure && sentenceOf(failure)} />
        </>
      )}
    </li>
  );
}
