import { CameraOff, KeyRound, PenLine } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Title } from '../../components/layout/Title.tsx';
import form from './Form.module.css';
import styles from './RecoveryCodeSheet.module.css';

/** The code large and in numbered groups, as it should stand on paper. */
export function RecoveryCodeSheet({ groups, onWritten }: { groups: string[]; onWritten(): void }) {
  const words = nl.vault.recovery;
  const numbered = groups.map((group, index) => ({ number: index + 1, group }));
  return (
    <>
      <div className={form.opening}>
        <Title>{words.title}</Title>
        <p className={form.lead}>{words.lead}</p>
      </div>
      <ol className={styles.code} aria-label={words.codeLabel}>
        {numbered.map(({ number, group }) => (
          <li key={number} className={styles.group}>
            <span className={styles.number}>{number}</span>
            <span className={styles.text}>{group}</span>
          </li>
        ))}
      </ol>
      <ul className={styles.advice}>
        <li>
          <PenLine size={20} aria-hidden />
          <span>{words.onPaper}</span>
        </li>
        <li>
          <CameraOff size={20} aria-hidden />
          <span>{words.noPhoto}</span>
        </li>
        <li>
          <KeyRound size={20} aria-hidden />
          <span>{words.loss}</span>
        </li>
      </ul>
      <div className={form.actions}>
        <Button look="main" onPress={onWritten}>
          {words.written}
        </Button>
      </div>
    </>
  );
}
