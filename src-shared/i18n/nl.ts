import { app } from './nl/app.ts';
import { appointments } from './nl/appointments.ts';
import { backup } from './nl/backup.ts';
import { brief } from './nl/brief.ts';
import { caseFile } from './nl/caseFile.ts';
import { caseRecords } from './nl/caseRecords/caseRecordWords.ts';
import { cli } from './nl/cli.ts';
import { common } from './nl/common.ts';
import { documents } from './nl/documents.ts';
import { errors } from './nl/errors.ts';
import { imports } from './nl/import.ts';
import { importSteps } from './nl/importSteps.ts';
import { inquiries } from './nl/inquiries.ts';
import { journal } from './nl/journal.ts';
import { outgoing } from './nl/outgoing.ts';
import { pdf } from './nl/pdf.ts';
import { people } from './nl/people.ts';
import { referrals } from './nl/referrals.ts';
import { reminders } from './nl/reminders.ts';
import { report } from './nl/report.ts';
import { secrecy } from './nl/secrecy.ts';
import { settings } from './nl/settings.ts';
import { signals } from './nl/signals.ts';
import { today } from './nl/today.ts';
import { tools } from './nl/tools.ts';
import { vault } from './nl/vault.ts';
import { week } from './nl/week.ts';

/** Every word that a Dutch reader sees, by area. */
export const nl = {
  common,
  vault,
  journal,
  report,
  backup,
  settings,
  errors,
  pdf,
  import: imports,
  importSteps,
  cli,
  app,
  tools,
  today,
  people,
  documents,
  outgoing,
  caseFile,
  caseRecords,
  brief,
  referrals,
  reminders,
  secrecy,
  week,
  appointments,
  inquiries,
  signals,
} as const;
