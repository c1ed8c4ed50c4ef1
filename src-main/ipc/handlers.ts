import { createAppointmentsHandlers } from './appointmentsHandlers.ts';
import { createBackupHandlers } from './backupHandlers.ts';
import { createBriefHandlers } from './briefHandlers.ts';
import { createCaseFileHandlers } from './caseFileHandlers.ts';
import { createCaseRecordsHandlers } from './caseRecordsHandlers.ts';
import { createCasesHandlers } from './casesHandlers.ts';
import { createChecklistHandlers } from './checklistHandlers.ts';
import { createDirectoryHandlers } from './directoryHandlers.ts';
import { createDocumentsHandlers } from './documentsHandlers.ts';
import { createEntriesHandlers } from './entriesHandlers.ts';
import { createFormDraftsHandlers } from './formDraftsHandlers.ts';
import { createImportHandlers } from './importHandlers.ts';
import { createInquiriesHandlers } from './inquiriesHandlers.ts';
import { createOrganisationsHandlers } from './organisationsHandlers.ts';
import { createOutgoingHandlers } from './outgoingHandlers.ts';
import { createPeopleHandlers } from './peopleHandlers.ts';
import { createPlacesHandlers } from './placesHandlers.ts';
import { createReferralsHandlers } from './referralsHandlers.ts';
import type { Handlers } from './register.ts';
import { createRemindersHandlers } from './remindersHandlers.ts';
import { createReportHandlers } from './reportHandlers.ts';
import { createRestoreHandlers } from './restoreHandlers.ts';
import { createSearchHandlers } from './searchHandlers.ts';
import { createSecrecyHandlers } from './secrecyHandlers.ts';
import type { Services } from './services.ts';
import { createSettingsHandlers } from './settingsHandlers.ts';
import { createSignalsHandlers } from './signalsHandlers.ts';
import { createThemesHandlers } from './themesHandlers.ts';
import { createTodayHandlers } from './todayHandlers.ts';
import { createVaultHandlers } from './vaultHandlers.ts';
import { createWeekHandlers } from './weekHandlers.ts';
import { createWhistleblowerHandlers } from './whistleblowerHandlers.ts';

/** A handler for every channel of the contract; the compiler misses none. */
export function createHandlers(services: Services): Handlers {
  return {
    ...createAppointmentsHandlers(services),
    ...createBackupHandlers(services),
    ...createBriefHandlers(services),
    ...createCaseFileHandlers(services),
    ...createCaseRecordsHandlers(services),
    ...createCasesHandlers(services),
    ...createChecklistHandlers(services),
    ...createDirectoryHandlers(services),
    ...createDocumentsHandlers(services),
    ...createEntriesHandlers(services),
    ...createFormDraftsHandlers(services),
    ...createImportHandlers(services),
    ...createInquiriesHandlers(services),
    ...createOrganisationsHandlers(services),
    ...createOutgoingHandlers(services),
    ...createPeopleHandlers(services),
    ...createPlacesHandlers(services),
    ...createReferralsHandlers(services),
    ...createRemindersHandlers(services),
    ...createReportHandlers(services),
    ...createRestoreHandlers(services),
    ...createSearchHandlers(services),
    ...createSecrecyHandlers(services),
    ...createSettingsHandlers(services),
    ...createSignalsHandlers(services),
    ...createThemesHandlers(services),
    ...createTodayHandlers(services),
    ...createVaultHandlers(services),
    ...createWeekHandlers(services),
    ...createWhistleblowerHandlers(services),
  };
}
