import { CircleCheck, CircleDashed } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { PassphraseRating } from '../../../src-shared/ipc/vaultChannels.ts';
import { classes } from '../../format/text.ts';
import styles from './PassphraseStrength.module.css';

const steps = [1, 2, 3, 4];

/** How strong the passphrase is, as icon, word, bar and reason. */
export function PassphraseStrength({ rating }: { rating: PassphraseRating | undefined }) {
  const words = nl.vault.strength;
  const score = rating?.score ?? 0;
  const isEmpty = rating === undefined || rating.reason === 'empty';
  const isStrong = rating?.isAccepted ?? false;
  const Icon = isStrong ? CircleCheck : CircleDashed;
  return (
    <div className={classes(styles.strength, isStrong && styles.strong)}>
      <div className={styles.steps} aria-hidden>
        {steps.map((step) => (
          <span
            key={step}
            className={classes(styles.step, !isEmpty && step <= Math.max(score, 1) && styles.filled)}
          />
        ))}
      </div>
      <div role="status" className={styles.words}>
        {!isEmpty && (
          <span className={styles.word}>
            <Icon size={16} aria-hidden />
            {words.value(words.words[score] ?? '')}
          </span>
        )}
        <span>{nl.vault.weaknesses[rating?.reason ?? 'empty']}</span>
      </div>
    </div>
  );
}
