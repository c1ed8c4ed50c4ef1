import { randomUUID } from 'node:crypto';
import { daysBetween } from '../../src-shared/domain/day.ts';
import { plainChoices, type ReportChoices } from '../../src-shared/domain/reportChoices.ts';
import type { ReportContent } from '../../src-shared/domain/reportContent.ts';
import { defaultReportTexts } from '../../src-shared/i18n/nl/reportTexts.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportRequest } from '../../src-shared/ipc/reportChannels.ts';
import type { KeptReport } from '../store/reportRepository.ts';
import type { Store } from '../store/store.ts';
import { organisationOf } from './reportInput.ts';

/** A mistyped year must not cover, and so tie down, every other period of the organisation. */
const LONGEST_PERIOD_DAYS = 2 * 366;

/**
 * What a new report begins with: the proposed texts, the choices about its tables as the last report had them, and the
 * recommendations of that report, to say how far they are.
 * @throws Refusal `not_found`, `period_reversed`, `period_too_long`.
 */
export function proposeDraft(
  store: Store,
  request: ReportRequest,
): { content: ReportContent; choices: ReportChoices } {
  const { organisationId, from, to } = request;
  const organisation = organisationOf(store, organisationId);
  if (from > to) throw new Refusal('period_reversed', 'to');
  if (daysBetween(from, to) > LONGEST_PERIOD_DAYS) throw new Refusal('period_too_long', 'to');
  const last = store.reports
    .ofOrganisation(organisationId)
    .filter((one) => isBefore(one, request))
    .toSorted((one, other) => (one.to < other.to ? -1 : one.to > other.to ? 1 : 0))
    .at(-1);
  return {
    content: {
      texts: defaultReportTexts({ organisation, period: { from, to } }),
      recommendations: [],
      former: (last?.making.content.recommendations ?? []).map(({ text }) => ({
        id: randomUUID(),
        text,
        status: 'open',
      })),
    },
    choices: last?.making.choices ?? plainChoices,
  };
}

/** Of the same departments, and of other days that end no later: the year before, or the half of this one. */
function isBefore(report: KeptReport, { from, to, departments }: ReportRequest): boolean {
  const inOrder = (some: readonly string[] | null) => JSON.stringify(some?.toSorted() ?? null);
  return (
    report.to <= to &&
    (report.from !== from || report.to !== to) &&
    inOrder(report.departments) === inOrder(departments)
  );
}
