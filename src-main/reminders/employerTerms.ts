import { plusDays, plusMonths } from '../../src-shared/domain/day.ts';
import type { EmployerClock } from '../store/whistleblowerRepository.ts';

const DAYS_TO_CONFIRM = 7;
const MONTHS_TO_INFORM = 3;

/**
 * By when the employer must confirm a report and tell what was done with it: seven days after the report, and three
 * months after the confirmation or, without one, after those seven days (Wbk article 2, Directive 2019/1937 article 9).
 */
export function employerTerms(clock: EmployerClock): {
  confirmBy: string;
  informBy: string;
} {
  const confirmBy = plusDays(clock.reportedOn, DAYS_TO_CONFIRM);
  return { confirmBy, informBy: plusMonths(clock.confirmedOn ?? confirmBy, MONTHS_TO_INFORM) };
}
