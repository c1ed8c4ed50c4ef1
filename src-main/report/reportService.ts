import { dayOf } from '../../src-shared/domain/day.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../src-shared/i18n/nl/reportPdf.ts';
import type { ReportForm } from '../../src-shared/ipc/reportChannels.ts';
import type { KeptReport, ReportMaking } from '../store/reportRepository.ts';
import type { Store } from '../store/store.ts';
import { controlMethods } from './controlMethods.ts';
import { describeReport } from './pdf/document.ts';
import {
  renderDeclaration,
  renderDocument,
  renderPdf,
  renderSlides,
  renderSummary,
} from './pdf/renderPdf.ts';
import type { ReportOptions } from './pdf/reportOptions.ts';
import { refuseOnFailure } from './refuseOnFailure.ts';
import { printOptions } from './reportBody.ts';
import { type ReportSnapshot, refuseOpenHits, refuseStale } from './reportSnapshot.ts';
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
 * Makes the PDF, reads it back against what it must say, keeps in the archive what it publishes, and then writes it,
 * so that there is never a report outside that the archive does not know. Where it cannot be written, nothing is kept.
 * The draft has become the report, and goes.
 * @throws Refusal `report_number_hidden`, `report_not_solved`, `report_changed`, `report_self_check_failed`, or what the
 * disk refuses.
 */
export async function exportReport(
  store: Store,
  snapshot: ReportSnapshot,
  target: ReportTarget,
): Promise<PublishedReport> {
  refuseOpenHits(snapshot);
  const { body, input } = snapshot;
  const options = { madeOn: dayOf(target.now), ...printOptions(body, input.draft.content) };
  const document = describeReport(body, options);
  const published = { ...body, statements: [...document.statements] };
  const pdf = await refuseOnFailure(() => renderDocument(published, document, target.fontFolder));

  // Nothing waits from here on. While the pages were drawn another report may have left, beside which this one is unsafe.
  refuseStale(store, snapshot);
  const id = store.reports.add({
    ...input.draft.request,
    organisationName: published.organisation,
    threshold: published.threshold,
    exportedAt: target.now.toISOString(),
    published,
    pdfSha256: sha256(pdf),
    making: makingOf(snapshot),
  });
  try {
    target.write(pdf);
  } catch (error) {
    store.reports.remove(id);
    throw error;
  }
  store.reportDrafts.drop(input.draft.id);
  return published;
}

function makingOf({ input: { draft, job }, outcome }: ReportSnapshot): ReportMaking {
  return {
    content: draft.content,
    choices: draft.choices,
    counted: { cases: [...outcome.cases], specs: job.specs },
    control: outcome.kind === 'tables' ? outcome.control : { quantities: 0, witnesses: 0, hash: '' },
    accepted: draft.accepted,
    seed: job.seed,
  };
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
      return refuseOnFailure(() => renderPdf(published, { ...options, fontFolder }));
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
