import { Check, CircleAlert, CircleDashed, PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useDebounced } from '../cases/list/useDebounced.ts';
import styles from './DraftStatus.module.css';
import type { DraftState } from './draftKeeper.ts';

/** Milliseconds without a key before the line says that all is kept; during typing it would change all the time. */
const CALM = 400;

interface Props {
  state: DraftState;
  wasStored: boolean;
  onRetry(): void;
}

/** Where the text is; the words for saved appear only after main has said so. */
export function DraftStatus({ state, wasStored, onRetry }: Props) {
  // What one of the fields shows is not said twice; the draft is kept all the same.
  const isSaidAtField = state.at === 'failed' && state.wasCommit && state.failure.field !== undefined;
  const isFailed = state.at === 'failed' && !isSaidAtField;
  const settled = useDebounced(state, CALM);
  const shown: DraftState = state.at === 'kept' && settled !== state ? { at: 'unsaved' } : state;
  return (
    <>
      <div role="status" className={styles.status}>
        {!isFailed && <Words state={shown} wasStored={wasStored} />}
      </div>
      <div role="alert" className={classes(styles.status, styles.failed)}>
        {isFailed && (
          <>
            <CircleAlert size={16} aria-hidden />
            <span>{sentenceOf(state.failure)}</span>
            {!state.wasCommit && (
              <Button look="quiet" onPress={onRetry}>
                {nl.common.retry}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}

function Words({ state, wasStored }: { state: DraftState; wasStored: boolean }): ReactNode {
  const words = nl.journal.editor;
  switch (state.at) {
    case 'unsaved':
      return <Line icon={<CircleDashed size={16} aria-hidden />} text={words.draftSaving} />;
    case 'kept':
      return (
        <Line
          icon={<PenLine size={16} aria-hidden />}
          text={wasStored ? words.draftReturned : words.draftSaved}
        />
      );
    case 'committing':
      return <Line icon={<CircleDashed size={16} aria-hidden />} text={words.saving} />;
    case 'committed':
      return <Line icon={<Check size={16} aria-hidden />} text={words.saved} isGood />;
    default:
      return null;
  }
}

function Line({ icon, text, isGood = false }: { icon: ReactNode; text: string; isGood?: boolean }) {
  return (
    <span className={classes(styles.line, isGood && styles.good)}>
      {icon}
      {text}
    </span>
  );
}
