import { createHash } from 'node:crypto';
import { FailedCheck } from '../../src-shared/disclosure/failedCheck.ts';
import type { PublishedReport } from '../../src-shared/disclosure/publishedReport.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportPreview, ReportRequest } from '../../src-shared/ipc/reportChannels.ts';
import type { Store } from '../store/store.ts';
import { checkPdf } from './check/checkPdf.ts';
import { makeReport } from './makeReport.ts';
import { renderPdf } from './pdf/renderPdf.ts';
import { placeFile } from './placeFile.ts';

export interface ReportTarget {
  /** Where the PDF goes; an existing file there is replaced, or comes back when something fails. */
  path: string;
  fontFolder: string;
  /** The moment of export; the PDF bears the day of it in the counsellor's own time zone. */
  now: Date;
}

/** Neither counts nor names: only the period. */
export function reportFileName({ from, to }: Pick<ReportRequest, 'from' | 'to'>): string {
  return words.fileName(from, to);
}

/**
 * The report as it would leave, from the cases of this moment.
 * @throws Refusal `not_found`, `period_reversed` or `report_self_check_failed`.
 */
export function previewReport(store: Store, request: ReportRequest): ReportPreview {
  const organisation = organisationOf(store, request.organisationId);
  if (request.from > request.to) throw new Refusal('period_reversed', 'to');
  const earlier = store.reports.list().filter((report) => report.organisationId === organisation.id);
  return refuseOnFailure(() =>
    makeReport({
      organisation,
      period: { from: request.from, to: request.to },
      threshold: organisation.threshold,
      cases: store.statistics.casesOf(request),
      earlierReports: earlier.map((report) => report.id),
    }),
  );
}

/** A table without its witnesses, or a PDF that says something else than its tables: nothing may leave. */
function refuseOnFailure<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw error instanceof FailedCheck ? new Refusal('report_self_check_failed') : error;
  }
}

/** @throws Refusal `period_overlaps_report` when a report of this organisation already covers a day of the period. */
export function refuseOverlap(store: Store, request: ReportRequest): void {
  if (store.reports.overlapping(request).length > 0) throw new Refusal('period_overlaps_report');
}

/**
 * Makes the PDF, reads it back against what it must say, writes it, and then keeps in the archive what it published,
 * so that there is never a report outside that the archive does not know: when keeping fails, the file is taken back.
 * The text of the PDF touches no other file.
 * @throws Refusal as `previewReport` and `refuseOverlap`, or `disk_full`, `folder_gone`, `folder_not_writable`.
 */
export async function exportReport(
  store: Store,
  request: ReportRequest,
  target: ReportTarget,
): Promise<PublishedReport> {
  const organisation = organisationOf(store, request.organisationId);
  refuseOverlap(store, request);
  const { published } = previewReport(store, request);
  const madeOn = dayOf(target.now);
  const pdf = await renderPdf(published, { madeOn, fontFolder: target.fontFolder });
  refuseOnFailure(() => checkPdf(pdf, published, madeOn));

  // From here on nothing waits, so that no second export can slip in between the question and the answer.
  refuseOverlap(store, request);
  const placed = placeFile(target.path, pdf);
  try {
    store.reports.add({
      organisationId: organisation.id,
      organisationName: organisation.name,
      from: request.from,
      to: request.to,
      threshold: published.threshold,
      exportedAt: target.now.toISOString(),
      published,
      pdfSha256: createHash('sha256').update(pdf).digest('hex'),
    });
  } catch (error) {
    placed.takeBack();
    throw error;
  }
  placed.keep();
  return published;
}

function organisationOf(store: Store, id: string): Organisation {
  const organisation = store.organisations.list().find((one) => one.id === id);
  if (organisation === undefined) throw new Refusal('not_found', 'organisationId');
  return organisation;
}

function dayOf(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}
