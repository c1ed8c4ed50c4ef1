import { nl } from '../../../src-shared/i18n/nl.ts';
import type { EmployerTerm } from '../../../src-shared/ipc/todayChannels.ts';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { TermMark } from '../reminders/TermMark.tsx';
import { CaseLink } from './CaseLink.tsx';
import styles from './Today.module.css';

interface Props {
  terms: readonly EmployerTerm[];
  day: string;
  showsNames: boolean;
}

/** What employers have to do under the Wbk, running or passed. */
export function EmployerTerms({ terms, day, showsNames }: Props) {
  const words = nl.today;
  if (terms.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="today-terms">
      <h2 id="today-terms">{words.terms}</h2>
      <p className={styles.soft}>{words.termsLead}</p>
      <ul className={styles.rows}>
        {terms.map((term) => (
          <li key={term.caseId + term.duty} className={styles.row}>
            <CaseLink caseId={term.caseId} code={term.code} alias={showsNames ? term.alias : null} />
            <span>
              {capitalise(nl.reminders.employer.duties[term.duty])},{' '}
              {nl.reminders.employer.by(formatDay(term.dueOn)).toLowerCase()}
            </span>
            <TermMark dueOn={term.dueOn} today={day} />
          </li>
        ))}
      </ul>
    </section>
  );
}
