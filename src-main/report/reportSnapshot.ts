import type { ReportBody } from '../../src-shared/domain/publishedReport.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportDraft, ReportHit } from '../../src-shared/ipc/reportChannels.ts';
import type { Store } from '../store/store.ts';
import { type DecidedOutcome, reportBodyOf } from './reportBody.ts';
import { type ReportInput, readReportInput } from './reportInput.ts';
import { hashOfJob, type Prepared } from './reportJobs.ts';
import { hitsInReport } from './reportTextCheck.ts';
import { sha256 } from './sha256.ts';

/** The report of a draft as the archive gives it at one moment: made once, for its check as for its document. */
export interface ReportSnapshot {
  input: ReportInput;
  outcome: DecidedOutcome;
  /** Its numbers and names. What its words state is known once they are set. */
  body: ReportBody;
  /** What in its words may tell more than its tables. */
  hits: ReportHit[];
  /** Of the input. */
  hash: string;
}

/** @throws Refusal `report_changed`, `report_refused`, and as `readReportInput`. */
export function takeSnapshot(store: Store, draft: ReportDraft, prepared: Prepared): ReportSnapshot {
  const input = readReportInput(store, draft);
  if (hashOfJob(input.job) !== prepared.hash) throw new Refusal('report_changed');
  const { outcome } = prepared;
  if (outcome.kind === 'refused') throw new Refusal('report_refused');
  const body = reportBodyOf(input, outcome);
  return { input, outcome, body, hits: hitsInReport(input, body), hash: hashOfInput(input) };
}

/**
 * Holds a snapshot to the archive of now.
 * @throws Refusal `report_changed` where anything that it was made of has changed since, `not_found` without its draft.
 */
export function refuseStale(store: Store, { input, hash }: ReportSnapshot): void {
  const latest = readReportInput(store, store.reportDrafts.get(input.draft.id));
  if (hashOfInput(latest) !== hash) throw new Refusal('report_changed');
}

/** @throws Refusal `report_number_hidden`, `report_not_solved`. */
export function refuseOpenHits({ hits }: Pick<ReportSnapshot, 'hits'>): void {
  const open = hits.filter(({ isAccepted }) => !isAccepted);
  if (open.some(({ key }) => key === '')) throw new Refusal('report_number_hidden');
  if (open.length > 0) throw new Refusal('report_not_solved');
}

function hashOfInput(input: ReportInput): string {
  return sha256(JSON.stringify(input));
}
