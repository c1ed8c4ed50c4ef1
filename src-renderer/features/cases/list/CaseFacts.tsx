import { caseStateOf } from '../../../../src-shared/domain/caseRecord.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { themeLabel } from '../../../../src-shared/domain/theme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseRow } from '../../../../src-shared/ipc/casesChannels.ts';
import { formatDay } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import styles from './CaseList.module.css';
import { StateMark } from './StateMark.tsx';

export interface ShownWith {
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  showsNames: boolean;
}

/** One case in a row: its number and dates; alias and themes only when asked for. */
export function CaseFacts({ row, organisations, ownThemes, showsNames }: ShownWith & { row: CaseRow }) {
  const words = nl.journal;
  // Only where the counsellor works for more than one.
  const organisation = organisations.length > 1 && organisations.find((one) => one.id === row.organisationId);
  const entries = row.entryCount === 0 ? words.noEntries : words.entries(row.entryCount);
  const state = caseStateOf(row);
  const themes = row.themes.map((theme) => themeLabel(theme, ownThemes)).join(', ');
  return (
    <>
      <span className={styles.code}>{row.code}</span>
      <span className={styles.main}>
        <span className={styles.line}>
          {showsNames && row.alias !== '' && <strong>{row.alias}</strong>}
          <span className={styles.day}>{capitalise(words.openedOn(formatDay(row.openedOn)))}</span>
          {organisation && <span>{organisation.name}</span>}
        </span>
        <span className={styles.soft}>
          {showsNames && themes !== '' && <span>{capitalise(themes)}</span>}
          <span className={styles.day}>
            {entries}
            {row.lastEntryOn && `, ${words.lastEntry(formatDay(row.lastEntryOn))}`}
          </span>
        </span>
      </span>
      <span className={styles.marks}>
        {row.hasDraft && <StateMark state="draft" />}
        {state !== 'open' && <StateMark state={state} />}
      </span>
    </>
  );
}
