import { Dices } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { useAction } from '../../ipc/useAction.ts';
import styles from './PassphraseSuggestion.module.css';

/** Five words drawn by main; taking them fills the field, and the repeat makes the hand learn them. */
export function PassphraseSuggestion({
  onTaken,
  isDisabled,
}: {
  onTaken(words: string): void;
  isDisabled: boolean;
}) {
  const [suggestion, setSuggestion] = useState<string>();
  const drawing = useAction('vault:suggestPassphrase');
  const words = nl.vault.first;

  async function draw(): Promise<void> {
    const reply = await drawing.run(undefined);
    if (reply.ok) setSuggestion(reply.value);
  }

  return (
    <div className={styles.offer}>
      <div role="status">
        {suggestion && (
          <p className={styles.box}>
            <span className={styles.title}>{words.suggestion}</span>
            <span className={styles.words}>{suggestion}</span>
          </p>
        )}
      </div>
      <div className={styles.actions}>
        {suggestion && (
          <Button onPress={() => onTaken(suggestion)} isDisabled={isDisabled}>
            {words.useSuggestion}
          </Button>
        )}
        <Button look="quiet" onPress={draw} isDisabled={isDisabled} icon={<Dices size={18} aria-hidden />}>
          {suggestion ? words.suggestAgain : words.suggest}
        </Button>
      </div>
    </div>
  );
}
