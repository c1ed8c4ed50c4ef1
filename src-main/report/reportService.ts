import { dayOf } from '../../src-shared/domain/day.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../src-shared/i18n/nl/reportPdf.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportDraft, ReportForm } from '../../src-shared/ipc/reportChannels.ts';
import type { KeptReport } from '../store/reportRepository.ts';
import type { Store } from '../store/store.ts';
import { controlMethods } from './controlMethods.ts';
import { printOptions } from './makePublished.ts';
import type { ReportOptions } from './pdf/document.ts';
import {
  checkReportPdf,
  renderDeclaration,
  renderPdf,
  renderSlides,
  renderSummary,
} from './pdf/renderPdf.ts';
import { refuseOnFailure } from './refuseOnFailure.ts';
import { type Prepared, refuseChanged } from './reportDesk.ts';
import { organisationOf } from './reportInput.ts';
import { numbersOf, publishedOf } from './reportPreview.ts';
import { refuseOpenHits } from './reportTextCheck.ts';
import { sha256 } from './sha256.ts';

export interface ReportTarget {
  fontFolder: string;
  /** The moment of export; the PDF bears the day of it in the counsellor's own time zone. */
  now: Date;
  /** Writes the file, whole or not at all. @throws Refusal what the disk refuses. */
  write(pdf: Buffer): void;
}

const fileNames: Readonly<Record<ReportForm, (from: string, to: string) => string>> = {
  report: words.fileName,
  summary: reportPdf.summary.fileName,
  slides: reportPdf.slides.fileName,
  control: reportPdf.declaration.fileName,
};

/** Neither counts nor names: only the form and the period. */
export function reportFileName(form: ReportForm, { from, to }: { from: string; to: string }): string {
  return fileNames[form](from, to);
}

/**
 * The report of a draft as it may leave.
 * @throws Refusal `report_refused`, `report_not_solved`, `report_number_hidden`.
 */
export function finishedReport(store: Store, draft: ReportDraft, { outcome }: Prepared): PublishedReport {
  refuseOpenHits(store, draft, numbersOf(store, draft, { outcome }));
  if (outcome.kind === 'refused') throw new Refusal('report_refused');
  return publishedOf(store, draft, outcome);
}

/**
 * Makes the PDF, reads it back against what it must say, keeps in the archive what it publishes, and then writes it,
 * so that there is never a report outside that the archive does not know. Where it cannot be written, nothing is kept.
 * The draft has become the report, and goes.
 * @throws Refusal as `finishedReport`, `report_changed`, `report_self_check_failed`, or what the disk refuses.
 */
export async function exportReport(
  store: Store,
  draft: ReportDraft,
  prepared: Prepared,
  target: ReportTarget,
): Promise<PublishedReport> {
  const published = finishedReport(store, draft, prepared);
  const { outcome, job } = prepared;
  const organisation = organisationOf(store, draft.request.organisationId);
  const options = { madeOn: dayOf(target.now), ...printOptions(published, draft.content) };
  const pdf = await renderReport(published, options, target.fontFolder);

  const report = {
    organisationId: organisation.id,
    organisationName: published.organisation,
    from: draft.request.from,
    to: draft.request.to,
    departments: draft.request.departments,
    threshold: published.threshold,
    exportedAt: target.now.toISOString(),
    published,
    pdfSha256: sha256(pdf),
    making: {
      content: draft.content,
      choices: draft.choices,
      counted: { cases: [...(outcome.kind === 'refused' ? [] : outcome.cases)], specs: job.specs },
      control: outcome.kind === 'tables' ? outcome.control : { quantities: 0, witnesses: 0, hash: '' },
      accepted: draft.accepted,
      seed: job.seed,
    },
  };
  // Nothing waits from here on. While the pages were drawn another report may have left, beside which this one is unsafe.
  refuseChanged(store, draft, prepared);
  const id = store.reports.add(report);
  try {
    target.write(pdf);
  } catch (error) {
    store.reports.remove(id);
    throw error;
  }
  store.reportDrafts.drop(draft.id);
  return published;
}

/**
 * Writes a form of an earlier report, from what the archive kept of it and with the day it had.
 * @throws Refusal `not_found`, `report_self_check_failed`, or what the disk refuses.
 */
export async function exportAgain(
  store: Store,
  id: string,
  form: ReportForm,
  target: Omit<ReportTarget, 'now'>,
): Promise<void> {
  const kept = store.reports.get(id);
  target.write(await renderForm(kept, form, target.fontFolder));
}

/** With what words, and of what day, a report was printed. */
export function optionsOf({ published, making, exportedAt }: KeptReport): ReportOptions {
  return { madeOn: dayOf(new Date(exportedAt)), ...printOptions(published, making.content) };
}

function renderForm(kept: KeptReport, form: ReportForm, fontFolder: string): Promise<Buffer> {
  const { published, making } = kept;
  const options = optionsOf(kept);
  switch (form) {
    case 'report':
      return renderReport(published, options, fontFolder);
    case 'summary':
      return refuseOnFailure(() => renderSummary(published, { ...options, fontFolder }));
    case 'slides':
      return refuseOnFailure(() => renderSlides(published, { ...options, fontFolder }));
    case 'control':
      return renderDeclaration(
        {
          organisation: published.organisation,
          period: published.period,
          threshold: published.threshold,
          madeOn: options.madeOn,
          isPassed: true,
          counted: {
            quantities: making.control.quantities,
            witnesses: making.control.witnesses,
            facts: published.statements.length,
            earlierReports: published.earlierReports.length,
          },
          methods: controlMethods(published, making.accepted.length),
          rootHash: making.control.hash,
          fileHash: kept.pdfSha256,
        },
        fontFolder,
      );
  }
}

async function renderReport(
  published: PublishedReport,
  options: ReportOptions,
  fontFolder: string,
): Promise<Buffer> {
  return refuseOnFailure(async () => {
    const pdf = await renderPdf(published, { ...options, fontFolder });
    checkReportPdf(pdf, published, options);
    return pdf;
  });
}
