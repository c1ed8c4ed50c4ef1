import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ReportForm, reportChannels } from '../../src-shared/ipc/reportChannels.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { proposeDraft } from '../report/proposeDraft.ts';
import { refuseOnFailure } from '../report/refuseOnFailure.ts';
import { createReportDesk } from '../report/reportDesk.ts';
import { numbersOf, previewOf } from '../report/reportPreview.ts';
import { exportAgain, exportReport, finishedReport, reportFileName } from '../report/reportService.ts';
import { hitsInReport } from '../report/reportTextCheck.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

const SEED_BYTES = 32;

export function createReportHandlers(services: Services): HandlersOf<keyof typeof reportChannels> {
  const { store, now, assets, onLock } = services;
  const desk = createReportDesk();
  onLock(desk.forget);
  const fontFolder = join(assets, 'fonts');
  const draftOf = (id: string) => store().reportDrafts.get(id);

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
      const prepared = await refuseOnFailure(() => desk.work(store(), draftOf(id)));
      return prepared && previewOf(store(), draftOf(id), prepared);
    },
    'report:progress': () => desk.progress(),
    'report:stop': () => desk.stop(),
    'report:check': ({ id }) => {
      const draft = draftOf(id);
      return hitsInReport(store(), draft, numbersOf(store(), draft, desk.preparedOf(store(), draft)));
    },
    'report:export': async ({ id, cleansUp }) => {
      const draft = draftOf(id);
      finishedReport(store(), draft, desk.preparedOf(store(), draft));
      const path = await chooseTarget(services, reportFileName('report', draft.request), 'pdf');
      if (path === null) return false;
      // Asked again: the archive may have been locked, and the draft changed, while the dialog was open.
      const latest = draftOf(id);
      await exportReport(store(), latest, desk.preparedOf(store(), latest), {
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
