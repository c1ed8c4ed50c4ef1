import { Plus } from 'lucide-react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './EmptyJournal.module.css';

/** An archive without a case teaches what belongs here and how to begin. */
export function EmptyJournal() {
  const { isReadOnly, go } = useVault();
  const words = nl.journal.empty;
  return (
    <div className={styles.lesson}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className={styles.points}>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {!isReadOnly && (
        <>
          <div>
            <Button look="main" icon={<Plus size={18} aria-hidden />} onPress={() => go({ screen: 'new' })}>
              {words.start}
            </Button>
          </div>
          <p>{words.moveIn}</p>
        </>
      )}
    </div>
  );
}
