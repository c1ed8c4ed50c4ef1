import type { OwnTheme } from '../../../src-shared/domain/ownTheme.ts';
import { themeLabel } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRow } from '../../../src-shared/ipc/caseChannels.ts';
import { formatDay } from '../../format/dates.ts';
import { capitalise, classes } from '../../format/text.ts';
import styles from './CaseList.module.css';
import { Snippet } from './Snippet.tsx';
import { StateMark } from './StateMark.tsx';

interface Props {
  row: CaseRow;
  /** Only where the counsellor works for more than one. */
  organisation: string | undefined;
  ownThemes: readonly OwnTheme[];
  showsNames: boolean;
  onOpen(): void;
}

/** One case in the list: its number and dates; alias, themes and found text only when asked for. */
export function CaseListRow({ row, organisation, ownThemes, showsNames, onOpen }: Props) {
  const words = nl.journal;
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} data-case={row.id} onClick={onOpen}>
        <span className={styles.code}>{row.code}</span>
        <span className={styles.main}>
          {showsNames && row.alias !== '' && <strong>{row.alias}</strong>}
          <span className={styles.facts}>
            <span>{capitalise(words.openedOn(formatDay(row.openedOn)))}</span>
            {organisation && <span>{organisation}</span>}
          </span>
          {showsNames && row.themes.length > 0 && (
            <span className={styles.soft}>
              {capitalise(row.themes.map((theme) => themeLabel(theme, ownThemes)).join(', '))}
            </span>
          )}
          <span className={styles.soft}>
            {row.entryCount === 0 ? words.noEntries : words.entries(row.entryCount)}
            {row.lastEntryOn && `, ${words.lastEntry(formatDay(row.lastEntryOn))}`}
          </span>
          {row.snippet !== null && (
            <span className={classes(styles.snippet, !showsNames && styles.soft)}>
              {showsNames ? <Snippet text={row.snippet} /> : words.foundInEntry}
            </span>
          )}
        </span>
        <span className={styles.marks}>
          {row.hasDraft && <StateMark state="draft" />}
          {row.closedOn !== null && <StateMark state="closed" />}
        </span>
      </button>
    </li>
  );
}
