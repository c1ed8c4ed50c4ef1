import { nl } from '../../../src-shared/i18n/nl.ts';
import { Notice } from '../../components/layout/Notice.tsx';
import styles from './Import.module.css';

/** Why a list cannot be read at all, in sentences about that list; nothing where there are none. */
export function RefusedList({ sentences }: { sentences: readonly string[] }) {
  return (
    <div role="alert">
      {sentences.length > 0 && (
        <Notice tone="failure" title={nl.importSteps.start.refusedTitle}>
          <span className={styles.sentences}>
            {sentences.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </span>
        </Notice>
      )}
    </div>
  );
}
