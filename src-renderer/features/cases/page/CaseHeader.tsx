import { caseStateOf } from '../../../../src-shared/domain/caseRecord.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { ShowButton } from '../../../components/layout/ShowButton.tsx';
import { Title } from '../../../components/layout/Title.tsx';
import { formatDay } from '../../../format/dates.ts';
import { useShownForAMinute } from '../../../hooks/useShownForAMinute.ts';
import { StateMark } from '../list/StateMark.tsx';
import styles from './CaseHeader.module.css';

/** The number of the case; its alias only when asked for, and for a minute. */
export function CaseHeader({ detail, takesFocus }: { detail: CaseDetail; takesFocus: boolean }) {
  const alias = useShownForAMinute();
  const words = nl.journal.page;
  return (
    <header className={styles.header}>
      <Title takesFocus={takesFocus}>{detail.code}</Title>
      <StateMark state={caseStateOf(detail.fields)} />
      <span className={styles.facts}>{factsOf(detail)}</span>
      {detail.fields.alias !== '' && (
        <span className={styles.alias}>
          <span role="status">{alias.isShown && <strong>{detail.fields.alias}</strong>}</span>
          <ShowButton shown={alias} show={words.showAlias} hide={words.hideAlias} />
        </span>
      )}
    </header>
  );
}

/** What places the case in time. */
function factsOf({ fields, entries }: CaseDetail): string {
  const words = nl.journal;
  const last = entries.findLast((entry) => !entry.isRemoved);
  return [
    words.openedOn(formatDay(fields.openedOn)),
    ...(caseStateOf(fields) === 'aftercare' && fields.aftercareFrom !== null
      ? [words.page.aftercareFrom(formatDay(fields.aftercareFrom))]
      : []),
    ...(fields.closedOn === null ? [] : [words.page.closedOn(formatDay(fields.closedOn))]),
    last ? words.lastEntry(formatDay(last.occurredOn)) : words.noEntries,
  ].join(' · ');
}
