import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ReportForm, reportChannels } from '../../src-shared/ipc/reportChannels.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { proposeDraft } from '../report/proposeDraft.ts';
import { refuseOnFailure } from '../report/refuseOnFailure.ts';
import { readReportInput } from '../report/reportInput.ts';
import { createReportJobs } from '../report/reportJobs.ts';
import { previewOf } from '../report/reportPreview.ts';
import { exportAgain, exportReport, reportFileName } from '../report/reportService.ts';
import { refuseOpenHits, takeSnapshot } from '../report/reportSnapshot.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const SEED_BYTES = 32;

export function createReportHandlers(services: Services): HandlersOf<keyof typeof reportChannels> {
  const { store, now, assets, onLock } = services;
  const jobs = createReportJobs();
  onLock(jobs.forget);
  const fontFolder = join(assets, 'fonts');
  const draftOf = (id: string) => store().reportDrafts.get(id);
  const snapshotOf = (id: string) => {
    const draft = draftOf(id);
    return takeSnapshot(store(), draft, jobs.preparedOf(id));
  };

  function writeForm(kind: ReportForm, pdf: Buffer, path: string, cleansUp: boolean): void {
    writeCopy(store(), pdf, { at: now().toISOString(), kind, caseId: null, path, cleansUp });
  }

  return {
    'report:open': (request) => {
      const { reportDrafts } = store();
      const proposal = proposeDraft(store(), request);
      return (
        reportDrafts.find(request) ??
        reportDrafts.add(
          request,
          { ...proposal, savedAt: now().toISOString() },
          randomBytes(SEED_BYTES).toString('hex'),
        )
      );
    },
    'report:save': (draft) => store().reportDrafts.save({ ...draft, savedAt: now().toISOString() }),
    'report:drafts': () =>
      store()
        .reportDrafts.list()
        .map(({ id, request, savedAt }) => ({ id, request, savedAt })),
    'report:discard': ({ id }) => store().reportDrafts.drop(id),
    'report:prepare': async ({ id }) => {
      const input = readReportInput(store(), draftOf(id));
      const prepared = await refuseOnFailure(() => jobs.run(id, input.job));
      return prepared && previewOf(input, prepared);
    },
    'report:progress': () => jobs.progress(),
    'report:stop': () => jobs.stop(),
    'report:check': ({ id }) => snapshotOf(id).hits,
    'report:export': async ({ id, cleansUp }) => {
      const asked = snapshotOf(id);
      refuseOpenHits(asked);
      const { draft } = asked.input;
      const path = await chooseTarget(services, reportFileName('report', draft.request), 'pdf');
      if (path === null) return false;
      // The archive may have been locked, and the draft changed, while the dialog was open.
      const snapshot = isDeepStrictEqual(draftOf(id), draft) ? asked : snapshotOf(id);
      await exportReport(store(), snapshot, {
        fontFolder,
        now: now(),
        write: (pdf) => writeForm('report', pdf, path, cleansUp),
      });
      return true;
    },
    'report:exportAgain': async ({ id, form, cleansUp }) => {
      const path = await chooseTarget(services, reportFileName(form, store().reports.get(id)), 'pdf');
      if (path === null) return false;
      await exportAgain(store(), id, form, {
        fontFolder,
        write: (pdf) => writeForm(form, pdf, path, cleansUp),
      });
      return true;
    },
    'report:list': () => store().reports.list(),
  };
}
