import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { describeFilters } from './describeFilters.ts';
import styles from './EmptyJournal.module.css';
import { type Finding, filterCount, isSearching, withoutFilters } from './finding.ts';

interface Props {
  finding: Finding;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  onWiden(finding: Finding): void;
}

/** Why nothing is here, and what to widen. */
export function NothingFound({ finding, organisations, ownThemes, onWiden }: Props) {
  const words = nl.journal.empty;
  const searches = isSearching(finding.text);
  const narrowed = describeFilters(finding, organisations, ownThemes);
  if (!searches && filterCount(finding) === 0 && finding.status !== 'all')
    return <p className={styles.plain}>{words.none[finding.status]}</p>;
  return (
    <div className={styles.plain}>
      <p>{searches ? words.noneFound : words.noneFiltered}</p>
      {narrowed.length > 0 && <p className={styles.soft}>{words.narrowedTo(narrowed)}</p>}
      {searches && <p className={styles.soft}>{words.noneFoundHint}</p>}
      {narrowed.length > 0 && (
        <Button look="quiet" onPress={() => onWiden({ ...withoutFilters(finding), status: 'all' })}>
          {words.widen}
        </Button>
      )}
    </div>
  );
}
