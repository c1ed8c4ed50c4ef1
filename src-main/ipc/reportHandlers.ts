import { join } from 'node:path';
import type { reportChannels } from '../../src-shared/ipc/reportChannels.ts';
import {
  exportAgain,
  exportReport,
  keptReport,
  previewReport,
  refuseOverlap,
  reportFileName,
} from '../report/reportService.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createReportHandlers({
  store,
  shell,
  now,
  assets,
}: Services): HandlersOf<keyof typeof reportChannels> {
  return {
    'report:preview': (request) => previewReport(store(), request),
    'report:export': async (request) => {
      refuseOverlap(store(), request);
      const path = await shell.choosePdfTarget(reportFileName(request));
      if (path === null) return false;
      // Asked again: the archive may have been locked while the dialog was open.
      await exportReport(store(), request, { path, fontFolder: join(assets, 'fonts'), now: now() });
      return true;
    },
    'report:exportAgain': async ({ id }) => {
      const path = await shell.choosePdfTarget(reportFileName(keptReport(store(), id)));
      if (path === null) return false;
      await exportAgain(store(), id, { path, fontFolder: join(assets, 'fonts') });
      return true;
    },
    'report:list': () => store().reports.list(),
  };
}
