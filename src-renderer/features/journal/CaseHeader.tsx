import { Eye, EyeOff } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';
import { Button } from '../../components/Button.tsx';
import { Title } from '../../components/Title.tsx';
import styles from './CaseHeader.module.css';
import { StateMark } from './StateMark.tsx';
import { useShownForAMinute } from './useShownForAMinute.ts';

/** The number of the case; its alias only when asked for, and for a minute. */
export function CaseHeader({ detail, takesFocus }: { detail: CaseDetail; takesFocus: boolean }) {
  const alias = useShownForAMinute();
  const words = nl.journal.page;
  return (
    <header className={styles.header}>
      <Title takesFocus={takesFocus}>{detail.code}</Title>
      <StateMark state={detail.fields.closedOn === null ? 'open' : 'closed'} />
      {detail.fields.alias !== '' && (
        <span className={styles.alias}>
          <span role="status">{alias.isShown && <strong>{detail.fields.alias}</strong>}</span>
          <Button
            look="quiet"
            icon={alias.isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
            onPress={alias.toggle}
          >
            {alias.isShown ? words.hideAlias : words.showAlias}
          </Button>
        </span>
      )}
    </header>
  );
}
