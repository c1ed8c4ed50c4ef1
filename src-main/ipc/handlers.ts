import { createBackupHandlers } from './backupHandlers.ts';
import { createBriefHandlers } from './briefHandlers.ts';
import { createCaseFileHandlers } from './caseFileHandlers.ts';
import { createCaseHandlers } from './caseHandlers.ts';
import { createDocumentHandlers } from './documentHandlers.ts';
import { createExportHandlers } from './exportHandlers.ts';
import { createFindHandlers } from './findHandlers.ts';
import { createFormDraftHandlers } from './formDraftHandlers.ts';
import { createPeopleHandlers } from './peopleHandlers.ts';
import { createReferralHandlers } from './referralHandlers.ts';
import type { Handlers } from './register.ts';
import { createReminderHandlers } from './reminderHandlers.ts';
import { createReportHandlers } from './reportHandlers.ts';
import { createRestoreHandlers } from './restoreHandlers.ts';
import { createSecrecyHandlers } from './secrecyHandlers.ts';
import type { Services } from './services.ts';
import { createSettingsHandlers } from './settingsHandlers.ts';
import { createThemeHandlers } from './themeHandlers.ts';
import { createTransferHandlers } from './transferHandlers.ts';
import { createVaultHandlers } from './vaultHandlers.ts';

/** A handler for every channel of the contract; the compiler misses none. */
export function createHandlers(services: Services): Handlers {
  return {
    ...createVaultHandlers(services),
    ...createCaseHandlers(services),
    ...createFindHandlers(services),
    ...createReportHandlers(services),
    ...createBackupHandlers(services),
    ...createRestoreHandlers(services),
    ...createSettingsHandlers(services),
    ...createPeopleHandlers(services),
    ...createThemeHandlers(services),
    ...createDocumentHandlers(services),
    ...createExportHandlers(services),
    ...createCaseFileHandlers(services),
    ...createBriefHandlers(services),
    ...createReferralHandlers(services),
    ...createReminderHandlers(services),
    ...createSecrecyHandlers(services),
    ...createTransferHandlers(services),
    ...createFormDraftHandlers(services),
  };
}
