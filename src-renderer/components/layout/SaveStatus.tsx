import { Check, CircleAlert, CircleDashed, PenLine } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import { useDebounced } from '../../hooks/useDebounced.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { type Shown, useSnapshot } from '../../ipc/useAutosave.ts';
import { Button } from './Button.tsx';
import styles from './SaveStatus.module.css';

/** Milliseconds without a key before the line says that all is kept; during typing it would change all the time. */
const CALM = 400;

const icons = { unsaved: CircleDashed, kept: PenLine, committing: CircleDashed, committed: Check } as const;

interface Props {
  store: Shown<unknown>;
  /** The draft is from an earlier time, and nothing was typed since. */
  isReturned?: boolean;
}

/** Where text is that is kept while it is typed; the words for kept appear only after main has said so. */
export function SaveStatus({ store, isReturned = false }: Props) {
  const { state } = useSnapshot(store);
  const settled = useDebounced(state, CALM);
  const at = state.at === 'kept' && settled !== state ? 'unsaved' : state.at;
  const words = { ...nl.common.draft, ...(isReturned && { kept: nl.common.draft.returned }) };
  const Icon = at === 'clean' || at === 'failed' ? undefined : icons[at];
  return (
    <>
      <div role="status" className={styles.status}>
        {at !== 'clean' && at !== 'failed' && Icon && (
          <span className={classes(styles.line, at === 'committed' && styles.good)}>
            <Icon size={16} aria-hidden />
            {words[at]}
          </span>
        )}
      </div>
      <SaveFailure store={store} />
    </>
  );
}

/** Says why text could not be kept, and tries again; nothing as long as it could. */
export function SaveFailure({ store }: Pick<Props, 'store'>) {
  const { state } = useSnapshot(store);
  // What one of the fields shows is not said twice; the draft is kept all the same.
  const failed = state.at === 'failed' && !(state.wasCommit && state.failure.field) ? state : undefined;
  return (
    <div role="alert" className={classes(styles.status, styles.failed)}>
      {failed && (
        <>
          <CircleAlert size={16} aria-hidden />
          <span>{sentenceOf(failed.failure)}</span>
          {!failed.wasCommit && (
            <Button look="quiet" onPress={store.flush}>
              {nl.common.retry}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
