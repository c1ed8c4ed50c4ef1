import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Today.module.css';

interface Props {
  caseId: string;
  code: string;
  /** Null while names are hidden. */
  alias: string | null;
}

/** The number of a case, which opens it. */
export function CaseLink({ caseId, code, alias }: Props) {
  const { go } = useVault();
  return (
    <span className={styles.link}>
      <Button
        look="quiet"
        aria-label={nl.today.openCase(code)}
        onPress={() => go({ screen: 'case', id: caseId, isNew: false })}
      >
        {code}
      </Button>
      {alias && <span>{alias}</span>}
    </span>
  );
}
