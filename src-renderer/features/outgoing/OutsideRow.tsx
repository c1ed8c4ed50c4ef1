import { CircleCheck, CircleHelp, FileWarning, Unplug } from 'lucide-react';
import { useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OutgoingRow } from '../../../src-shared/ipc/outgoingChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, RowActions, SoftText } from '../../components/layout/Rows.tsx';
import { formatMoment } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './OutsidePart.module.css';

const marks = {
  there: { icon: FileWarning, tone: 'warn' },
  absent: { icon: CircleHelp, tone: 'warn' },
  unreachable: { icon: Unplug, tone: 'warn' },
  removed: { icon: CircleCheck, tone: 'good' },
} as const;

interface Props {
  row: OutgoingRow;
  showsName: boolean;
  /** What came of it, for the list's own line: the button that did it is gone. */
  onSaid(text: string | undefined): void;
}

/** One copy outside the vault, whether it is still there, and how to be rid of it. */
export function OutsideRow({ row, showsName, onSaid }: Props) {
  const { isReadOnly } = useVault();
  const removal = useAction('outgoing:removeCopy');
  const settling = useAction('outgoing:settle');
  const [isAsking, setAsking] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const words = nl.outgoing.outside;
  const moment = formatMoment(row.at);
  const kind = words.kinds[row.kind];
  const what = row.caseCode === null ? kind : words.ofCase(kind, row.caseCode);
  const failure = removal.failure ?? settling.failure;
  // A folder with everything in it is more than the app removes by itself.
  const canRemove = row.state === 'there' && row.kind !== 'everything';
  const canSettle = row.state === 'absent' || row.state === 'unreachable' || failure?.code === 'copy_changed';

  async function remove(): Promise<void> {
    onSaid(undefined);
    if ((await removal.run({ id: row.id })).ok) finish(words.removed);
  }

  async function settle(): Promise<void> {
    onSaid(undefined);
    const reply = await settling.run({ id: row.id });
    setAsking(false);
    if (reply.ok) finish(words.settled);
  }

  function finish(text: string): void {
    onSaid(text);
    place.current?.focus();
  }

  return (
    <Row ref={place} tabIndex={-1}>
      <div className={styles.head}>
        <h3>{what}</h3>
        <Mark {...marks[row.state]}>{words.states[row.state]}</Mark>
      </div>
      <SoftText>{row.folderName === '' ? moment : words.when(moment, row.folderName)}</SoftText>
      {showsName && row.fileName !== '' && <p>{row.fileName}</p>}
      {row.cleansUp && row.state === 'there' && <SoftText>{words.cleansUp}</SoftText>}
      <FailureLine text={failure && sentenceOf(failure)} />
      {!isReadOnly && (canRemove || canSettle || row.kind === 'everything') && row.state !== 'removed' && (
        <RowActions>
          {canRemove && (
            <Button
              look="quiet"
              aria-label={words.removeOf(what, moment)}
              onPress={remove}
              isBusy={removal.isRunning}
            >
              {words.remove}
            </Button>
          )}
          {(canSettle || row.kind === 'everything') && (
            <Button look="quiet" aria-label={words.settleOf(what, moment)} onPress={() => setAsking(true)}>
              {words.settle}
            </Button>
          )}
        </RowActions>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={words.settleTitle}
        action={words.settleAction}
        look="main"
        isRunning={settling.isRunning}
        onConfirm={settle}
        onCancel={() => setAsking(false)}
      >
        <p>{words.settleText}</p>
      </ConfirmDialog>
    </Row>
  );
}
