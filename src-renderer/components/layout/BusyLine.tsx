import { ProgressBar } from 'react-aria-components';
import styles from './BusyLine.module.css';

/** What takes longer than a second says so; the status is spoken, the moving line is for the eye. */
export function BusyLine({ text }: { text: string | undefined }) {
  return (
    <div role="status">
      {text && (
        <ProgressBar isIndeterminate aria-label={text} className={styles.busy ?? ''}>
          <span className={styles.text}>{text}</span>
          <span className={styles.track}>
            <span className={styles.runner} />
          </span>
        </ProgressBar>
      )}
    </div>
  );
}
