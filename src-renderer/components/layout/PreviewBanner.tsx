import { FlaskConical } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from './PreviewBanner.module.css';

/** The app runs for a trial; nobody may take it for the vault of real people. */
export function PreviewBanner() {
  return (
    <aside className={styles.banner} aria-label={nl.common.banner.preview}>
      <FlaskConical size={18} aria-hidden />
      <span>
        <strong>{nl.common.banner.preview}.</strong> {nl.common.banner.previewDetail}
      </span>
    </aside>
  );
}
