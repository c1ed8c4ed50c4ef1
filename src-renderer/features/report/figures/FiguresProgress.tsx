import { useEffect, useRef } from 'react';
import { ProgressBar } from 'react-aria-components';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { StopButton } from '../../../components/layout/StopButton.tsx';
import { useCall } from '../../../ipc/useCall.ts';
import styles from './FiguresProgress.module.css';

/** Milliseconds between two looks at how far it is. */
const LOOK_EVERY = 250;

/** How far the making of the numbers is, and the way to stop it. */
export function FiguresProgress({ onStop }: { onStop(): void }) {
  const progress = useCall('report:progress', undefined, { repeatEvery: LOOK_EVERY, cacheTime: 0 });
  const place = useRef<HTMLDivElement>(null);
  const words = nl.report.figures;
  const done = Math.round(100 * (progress.value ?? 0));

  // The button that began it has gone.
  useEffect(() => place.current?.querySelector('button')?.focus(), []);

  return (
    <div className={styles.progress} ref={place}>
      <p role="status">{words.working}</p>
      <ProgressBar
        aria-label={words.working}
        value={done}
        valueLabel={words.percent(done)}
        className={styles.bar ?? ''}
      >
        {({ valueText }) => (
          <>
            <span className={styles.track}>
              <svg className={styles.done} aria-hidden="true" preserveAspectRatio="none">
                <rect width={`${done}%`} height="100%" />
              </svg>
            </span>
            <span className={styles.text}>{valueText}</span>
          </>
        )}
      </ProgressBar>
      <StopButton isDirty={false} onStop={onStop} />
    </div>
  );
}
