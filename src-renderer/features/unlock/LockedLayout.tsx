import { BookLock } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { PreviewBanner } from '../../components/layout/PreviewBanner.tsx';
import styles from './LockedLayout.module.css';

/** The layout of every page before the open vault: one sheet in the middle. */
export function LockedLayout({
  children,
  isPreview = false,
  step,
}: {
  children: ReactNode;
  isPreview?: boolean;
  step?: string;
}) {
  return (
    <div className={styles.page}>
      {isPreview && <PreviewBanner />}
      <main className={styles.place}>
        <div className={styles.sheet}>
          <header className={styles.brand}>
            <BookLock size={22} aria-hidden />
            <span>{nl.common.appName}</span>
            {step && <span className={styles.step}>{step}</span>}
          </header>
          {children}
        </div>
      </main>
    </div>
  );
}
