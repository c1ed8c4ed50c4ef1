import type { ReportBody } from '../../src-shared/domain/publishedReport.ts';
import type { ReportHit } from '../../src-shared/ipc/reportChannels.ts';
import { type ScannedPart, scanReport } from '../../src-shared/textscan/scanReport.ts';
import type { ReportInput } from './reportInput.ts';

/** What in the texts of a draft may tell more than its tables, and what of that was accepted. */
export function hitsInReport({ draft, knowledge }: ReportInput, body: ReportBody): ReportHit[] {
  const accepted = new Set(draft.accepted);
  return scanReport(draft.content, body, knowledge).flatMap((scanned) => {
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

function placeOf({ part, id }: ScannedPart): string {
  return part === 'texts' ? id : `${part}:${id}`;
}
