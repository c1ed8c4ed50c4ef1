import { Plus } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { type CaseFilter, isSearching } from './caseFilter.ts';
import styles from './EmptyJournal.module.css';

interface Props {
  filter: CaseFilter;
  isArchiveEmpty: boolean;
  isReadOnly: boolean;
  onNew(): void;
}

/** No case to show: in an empty archive it teaches, otherwise it says why nothing is here. */
export function EmptyJournal({ filter, isArchiveEmpty, isReadOnly, onNew }: Props) {
  const words = nl.journal.empty;
  if (!isArchiveEmpty && isSearching(filter.text)) {
    return (
      <div className={styles.plain}>
        <p>{words.noneFound}</p>
        <p className={styles.soft}>{words.noneFoundHint}</p>
      </div>
    );
  }
  if (!isArchiveEmpty) {
    return <p className={styles.plain}>{filter.status === 'closed' ? words.noneClosed : words.noneOpen}</p>;
  }
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
        <div>
          <Button look="main" icon={<Plus size={18} aria-hidden />} onPress={onNew}>
            {words.start}
          </Button>
        </div>
      )}
    </div>
  );
}
