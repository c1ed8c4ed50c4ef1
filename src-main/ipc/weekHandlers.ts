import { join } from 'node:path';
import { dayOf } from '../../src-shared/domain/day.ts';
import { mondayOf } from '../../src-shared/domain/week.ts';
import { week as words } from '../../src-shared/i18n/nl/week.ts';
import type { PrintedWeekForm, weekChannels } from '../../src-shared/ipc/weekChannels.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { buildWeek } from '../outgoing/buildWeek.ts';
import { renderWeekPdf } from '../outgoing/weekPdf.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { weekTexts, weekView } from '../reminders/weekView.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createWeekHandlers(services: Services): HandlersOf<keyof typeof weekChannels> {
  const { store, now, assets } = services;
  const today = (): string => dayOf(now());
  const build = (day: string, form: PrintedWeekForm) => buildWeek(store(), mondayOf(day), form);

  return {
    'week:get': ({ monday }) => ({
      today: today(),
      days: weekView(store(), mondayOf(monday), today()),
    }),
    'week:texts': ({ monday }) => weekTexts(store(), mondayOf(monday), today()),
    'week:printed': ({ monday, form }) => build(monday, form),
    'week:print': async ({ monday, form, cleansUp }) => {
      const proposed = safeFileName(words.print.fileName(mondayOf(monday)));
      const path = await chooseTarget(services, proposed, 'pdf');
      if (path === null) return false;
      // Built and asked again: the archive may have been locked while the dialog was open, and while the PDF was made.
      const pdf = await renderWeekPdf(build(monday, form), today(), join(assets, 'fonts'));
      writeCopy(store(), pdf, { at: now().toISOString(), kind: 'week', caseId: null, path, cleansUp });
      return true;
    },
  };
}
