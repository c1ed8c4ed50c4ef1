import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import styles from './Today.module.css';

interface Props {
  caseId: string;
  code: string;
  /** Null while names are hidden. */
  alias: string | null;
  onOpen(id: string): void;
}

/** The number of a case, which opens it. */
export function CaseLink({ caseId, code, alias, onOpen }: Props) {
  return (
    <span className={styles.link}>
      <Button look="quiet" aria-label={nl.today.openCase(code)} onPress={() => onOpen(caseId)}>
        {code}
      </Button>
      {alias && <span>{alias}</span>}
    </span>
  );
}
