import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from './SaveStatus.module.css';

export type SaveState = 'clean' | 'waiting' | 'saved' | 'failed';

const icons = { waiting: LoaderCircle, saved: Check, failed: TriangleAlert } as const;

/** Where text is that is kept while it is typed; the word for kept appears only after main has said so. */
export function SaveStatus({ state }: { state: SaveState }) {
  const Icon = state === 'clean' ? undefined : icons[state];
  return (
    <p role="status" className={styles.state}>
      {state !== 'clean' && Icon && (
        <>
          <Icon size={16} aria-hidden />
          {nl.common.draft[state]}
        </>
      )}
    </p>
  );
}
