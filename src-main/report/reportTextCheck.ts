import { SMALLEST_POPULATION } from '../../src-shared/domain/organisation.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportDraft, ReportHit } from '../../src-shared/ipc/reportChannels.ts';
import { type ScannedPart, scanReport } from '../../src-shared/textscan/scanReport.ts';
import type { ReportKnowledge } from '../../src-shared/textscan/scanReportText.ts';
import type { Store } from '../store/store.ts';
import { organisationOf } from './reportInput.ts';

/** What in the texts of a draft may tell more than its tables, and what of that was accepted. */
export function hitsInReport(store: Store, draft: ReportDraft, published: PublishedReport): ReportHit[] {
  const accepted = new Set(draft.accepted);
  return scanReport(draft.content, published, knowledgeFor(store, draft)).flatMap((scanned) => {
    const where = placeOf(scanned);
    return [
      ...scanned.hits.map((hit) => ({ ...hit, where, isAccepted: accepted.has(hit.key) })),
      ...scanned.problems.map(({ start, end, problem }) => ({
        where,
        start,
        end,
        kind: `number_${problem}` as const,
        key: '',
        isAccepted: false,
      })),
    ];
  });
}

/** @throws Refusal `report_number_hidden`, `report_not_solved`. */
export function refuseOpenHits(store: Store, draft: ReportDraft, published: PublishedReport): void {
  const open = hitsInReport(store, draft, published).filter(({ isAccepted }) => !isAccepted);
  if (open.some(({ key }) => key === '')) throw new Refusal('report_number_hidden');
  if (open.length > 0) throw new Refusal('report_not_solved');
}

function placeOf({ part, id }: ScannedPart): string {
  return part === 'texts' ? id : `${part}:${id}`;
}

function knowledgeFor(
  store: Store,
  { request }: ReportDraft,
): Omit<ReportKnowledge, 'organisation' | 'period'> {
  const organisation = organisationOf(store, request.organisationId);
  const others = store.organisations.list().filter(({ id }) => id !== organisation.id);
  return {
    names: store.names.foreignTo(organisation.id),
    departments: [
      ...organisation.departments.map(({ name, headcount }) => ({
        name,
        isSmall: (headcount ?? 0) < SMALLEST_POPULATION,
      })),
      ...others.flatMap((other) => other.departments.map(({ name }) => ({ name, isSmall: true }))),
    ],
    texts: store.entries.textsOf(request),
  };
}
