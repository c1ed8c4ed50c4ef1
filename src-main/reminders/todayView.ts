import { plusDays } from '../../src-shared/domain/day.ts';
import { DAYS_KEPT_AFTER_ANSWER } from '../../src-shared/domain/inquiry.ts';
import type { ListedInquiry } from '../../src-shared/ipc/inquiriesChannels.ts';
import type { EmployerTerm, TodayInquiry, TodayView } from '../../src-shared/ipc/todayChannels.ts';
import type { Store } from '../store/store.ts';
import { employerTerms } from './employerTerms.ts';

const DAYS_AHEAD = 7;

/** More rows of one kind than these are no longer a day's work. */
const MOST_ROWS = 20;

/** What the counsellor should know on a day. */
export function todayView(store: Store, day: string): TodayView {
  const { reminders, today, settings, appointments } = store;
  const inquiries = store.inquiries.list();
  const longAgo = plusDays(day, -DAYS_KEPT_AFTER_ANSWER);
  return {
    day,
    hasCases: today.hasCases(),
    appointments: appointments.between(day, day),
    inquiries: inquiries.filter(({ answeredOn }) => answeredOn === null).map(atAGlance),
    oldInquiries: inquiries
      .filter(({ answeredOn }) => answeredOn !== null && answeredOn < longAgo)
      .map(atAGlance),
    due: reminders.dueBetween('', day),
    coming: reminders.dueBetween(day, plusDays(day, DAYS_AHEAD)),
    terms: openTerms(store),
    quiet: some((most) => today.quiet(plusDays(day, -settings.get().quietDays), most)),
    missing: some(today.missingIntake),
    drafts: today.drafts(),
    generalCount: today.generalCount(),
  };
}

function atAGlance({ id, receivedOn, receivedAt, answerBy }: ListedInquiry): TodayInquiry {
  return { id, receivedOn, receivedAt, answerBy };
}

/** What employers have still to do, first what must be done first. */
function openTerms(store: Store): EmployerTerm[] {
  return store.whistleblower
    .running()
    .flatMap(({ caseId, code, alias, ...clock }): EmployerTerm[] => {
      const { confirmBy, informBy } = employerTerms(clock);
      const name = { caseId, code, alias };
      const inform: EmployerTerm = { ...name, duty: 'inform', dueOn: informBy };
      return clock.confirmedOn === null ? [{ ...name, duty: 'confirm', dueOn: confirmBy }, inform] : [inform];
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.code.localeCompare(other.code));
}

function some<T>(ask: (most: number) => T[]): { rows: T[]; hasMore: boolean } {
  const found = ask(MOST_ROWS + 1);
  return { rows: found.slice(0, MOST_ROWS), hasMore: found.length > MOST_ROWS };
}
