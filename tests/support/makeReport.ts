import { join } from 'node:path';
import { proposeDraft } from '../../src-main/report/proposeDraft.ts';
import { readReportInput } from '../../src-main/report/reportInput.ts';
import { createReportJobs, type Prepared } from '../../src-main/report/reportJobs.ts';
import { exportReport } from '../../src-main/report/reportService.ts';
import { takeSnapshot } from '../../src-main/report/reportSnapshot.ts';
import type { KeptReport } from '../../src-main/store/reportRepository.ts';
import type { Store } from '../../src-main/store/store.ts';
import type { ReportChoices } from '../../src-shared/domain/reportChoices.ts';
import type { ReportContent } from '../../src-shared/domain/reportContent.ts';
import type { ReportDraft, ReportRequest } from '../../src-shared/ipc/reportChannels.ts';

export const fontFolder = join(import.meta.dirname, '../../assets/fonts');

/** A draw that hides no cell without need among the first thousand and more: found by trying, 3258 draws are large enough. */
export const PLAIN_SEED = 'tests 397';

type Wanted = Omit<ReportRequest, 'departments'> & Partial<Pick<ReportRequest, 'departments'>>;

export interface Making {
  seed?: string;
  now?: Date;
  choices?: Partial<ReportChoices>;
  /** Changes the proposed words. */
  write?(content: ReportContent): ReportContent;
  accepted?: string[];
  /** Where the PDF goes; nowhere when left out. */
  to?(pdf: Buffer): void;
}

/** The draft of a request as the app proposes it, with a draw of the test's own. */
export function draftOf({ store }: { store: Store }, wanted: Wanted, making: Making = {}): ReportDraft {
  const request: ReportRequest = { departments: null, ...wanted };
  const now = making.now ?? new Date(2026, 11, 31, 14, 30);
  const { content, choices } = proposeDraft(store, request);
  const draft = store.reportDrafts.add(
    request,
    {
      content: making.write?.(content) ?? content,
      choices: { ...choices, ...making.choices },
      savedAt: now.toISOString(),
    },
    making.seed ?? PLAIN_SEED,
  );
  store.reportDrafts.save({ ...draft, accepted: making.accepted ?? [] });
  return store.reportDrafts.get(draft.id);
}

/** Protects and attacks a draft, as the app does. */
export async function prepare({ store }: { store: Store }, draft: ReportDraft): Promise<Prepared> {
  const prepared = await createReportJobs().run(draft.id, readReportInput(store, draft).job);
  if (prepared === null) throw new Error('nobody stops this');
  return prepared;
}

export interface MadeReport extends Prepared {
  pdf: Buffer;
  kept: KeptReport;
}

/**
 * A report from draft to PDF, kept in the archive as the app keeps it.
 * @throws Refusal as `exportReport`, `report_refused` among them.
 */
export async function makeReport(
  archive: { store: Store },
  wanted: Wanted,
  making: Making = {},
): Promise<MadeReport> {
  const draft = draftOf(archive, wanted, making);
  const prepared = await prepare(archive, draft);
  let written: Buffer | undefined;
  await exportReport(archive.store, takeSnapshot(archive.store, draft, prepared), {
    fontFolder,
    now: making.now ?? new Date(2026, 11, 31, 14, 30),
    write(pdf) {
      making.to?.(pdf);
      written = pdf;
    },
  });
  const kept = archive.store.reports.ofOrganisation(wanted.organisationId).at(-1);
  if (!kept || !written) throw new Error('nothing was written');
  return { ...prepared, pdf: written, kept };
}
