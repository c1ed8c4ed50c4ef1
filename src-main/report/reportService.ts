import { createHash } from 'node:crypto';
import { differenceInCalendarDays } from 'date-fns';
import { FailedCheck } from '../../src-shared/disclosure/failedCheck.ts';
import type { PublishedReport } from '../../src-shared/disclosure/publishedReport.ts';
import { dayOf } from '../../src-shared/domain/day.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ExportedReport, ReportPreview, ReportRequest } from '../../src-shared/ipc/reportChannels.ts';
import { writeFileSafely } from '../files/writeFileSafely.ts';
import type { Store } from '../store/store.ts';
import { makeReport } from './makeReport.ts';
import { checkReportPdf, renderPdf } from './pdf/renderPdf.ts';

/** A mistyped year must not cover, and so close, every other period of the organisation. */
const LONGEST_PERIOD_DAYS = 2 * 366;

export interface ReportTarget {
  /** Where the PDF goes; an existing file there is replaced as a whole or stays. */
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
 * @throws Refusal `not_found`, `period_reversed`, `period_too_long` or `report_self_check_failed`.
 */
export function previewReport(store: Store, request: ReportRequest): ReportPreview {
  const organisation = organisationOf(store, request.organisationId);
  if (request.from > request.to) throw new Refusal('period_reversed', 'to');
  if (differenceInCalendarDays(request.to, request.from) > LONGEST_PERIOD_DAYS) {
    throw new Refusal('period_too_long', 'to');
  }
  const earlier = store.reports.list().filter((report) => report.organisationId === organisation.id);
  return refuseOnFailure(() =>
    makeReport({
      organisation,
      period: { from: request.from, to: request.to },
      threshold: organisation.threshold,
      cases: store.statistics.casesOf(request),
      ownThemes: store.themes.list().filter((theme) => theme.organisationId === organisation.id),
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
 * Makes the PDF, reads it back against what it must say, keeps in the archive what it publishes, and then writes it,
 * so that there is never a report outside that the archive does not know. Where it cannot be written, nothing is kept.
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
  const pdf = await makePdf(published, dayOf(target.now), target.fontFolder);

  // From here on nothing waits, so that no second export can slip in between the question and the answer.
  refuseOverlap(store, request);
  const id = store.reports.add({
    organisationId: organisation.id,
    organisationName: organisation.name,
    from: request.from,
    to: request.to,
    threshold: published.threshold,
    exportedAt: target.now.toISOString(),
    published,
    pdfSha256: createHash('sha256').update(pdf).digest('hex'),
  });
  try {
    writeFileSafely(target.path, pdf);
  } catch (error) {
    store.reports.remove(id);
    throw error;
  }
  return published;
}

/**
 * Writes an earlier report once more, from the tables that the archive kept of it and with the day it had.
 * @throws Refusal `not_found`, `report_self_check_failed`, or what the disk refuses.
 */
export async function exportAgain(
  store: Store,
  id: string,
  target: Omit<ReportTarget, 'now'>,
): Promise<void> {
  const kept = keptReport(store, id);
  const published = store.reports.publishedOf(id);
  if (published === undefined) throw new Refusal('not_found');
  writeFileSafely(target.path, await makePdf(published, dayOf(new Date(kept.exportedAt)), target.fontFolder));
}

/** An earlier report. @throws Refusal `not_found`. */
export function keptReport(store: Store, id: string): ExportedReport {
  const kept = store.reports.list().find((report) => report.id === id);
  if (kept === undefined) throw new Refusal('not_found');
  return kept;
}

async function makePdf(published: PublishedReport, madeOn: string, fontFolder: string): Promise<Buffer> {
  const pdf = await renderPdf(published, { madeOn, fontFolder });
  refuseOnFailure(() => checkReportPdf(pdf, published, { madeOn }));
  return pdf;
}

function organisationOf(store: Store, id: string): Organisation {
  const organisation = store.organisations.list().find((one) => one.id === id);
  if (organisation === undefined) throw new Refusal('not_found', 'organisationId');
  return organisation;
}
