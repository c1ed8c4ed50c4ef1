import type { Database } from 'better-sqlite3-multiple-ciphers';
import { createAppointmentRepository } from './appointmentRepository.ts';
import { createBriefRepository } from './briefRepository.ts';
import { createCaseFileRepository } from './caseFileRepository.ts';
import { createCaseListRepository } from './caseListRepository.ts';
import { createCaseRecordRepository } from './caseRecordRepository.ts';
import { createCaseRepository } from './caseRepository.ts';
import { createChecklistRepository } from './checklistRepository.ts';
import { createClosingRepository } from './closingRepository.ts';
import { createDirectoryRepository } from './directoryRepository.ts';
import { createDocumentRepository } from './documentRepository.ts';
import { createEntryRepository } from './entryRepository.ts';
import { createEverythingRepository } from './everythingRepository.ts';
import { createFormDraftRepository } from './formDraftRepository.ts';
import { createIdentityDestroyer } from './identityDestroyer.ts';
import { createImportRepository } from './importRepository.ts';
import { createIndependenceRepository } from './independenceRepository.ts';
import { createInquiryRepository } from './inquiryRepository.ts';
import { createInquiryToCase } from './inquiryToCase.ts';
import { createMappingRepository } from './mappingRepository.ts';
import { createNameRepository } from './nameRepository.ts';
import { createOrganisationRepository } from './organisationRepository.ts';
import { createOutgoingLogRepository } from './outgoingLogRepository.ts';
import { createOwnPlaceRepository, createOwnThemeRepository } from './ownCodeRepository.ts';
import { createPersonRepository } from './personRepository.ts';
import { createQuotableRepository } from './quotableRepository.ts';
import { createReferralRepository } from './referralRepository.ts';
import { createReminderRepository } from './reminderRepository.ts';
import { createRemovalRepository } from './removalRepository.ts';
import { createReportDraftRepository } from './reportDraftRepository.ts';
import { createReportRepository } from './reportRepository.ts';
import { createSearchRepository } from './searchRepository.ts';
import { createSecrecyRepository } from './secrecyRepository.ts';
import { createSecurityLogRepository } from './securityLogRepository.ts';
import { createSettingsRepository } from './settingsRepository.ts';
import { createSignalRepository } from './signalRepository.ts';
import { createStatisticsRepository } from './statisticsRepository.ts';
import { createTodayRepository } from './todayRepository.ts';
import { createWhistleblowerRepository } from './whistleblowerRepository.ts';

export type Store = ReturnType<typeof createStore>;

/** The repositories over one open archive. Their statements die with it, so a lock leaves nothing to read. */
export function createStore(db: Database) {
  const cases = createCaseRepository(db);
  const reminders = createReminderRepository(db);
  const themes = createOwnThemeRepository(db);
  const places = createOwnPlaceRepository(db);
  const persons = createPersonRepository(db);
  const entries = createEntryRepository(db);
  const appointments = createAppointmentRepository(db);
  const inquiries = createInquiryRepository(db, appointments);
  return {
    organisations: createOrganisationRepository(db),
    cases,
    reminders,
    closing: createClosingRepository(db, cases, reminders),
    whistleblower: createWhistleblowerRepository(db),
    today: createTodayRepository(db),
    themes,
    places,
    /** All codes that the counsellor added. */
    ownCodes: () => ({ themes: themes.list(), places: places.list() }),
    persons,
    checklist: createChecklistRepository(db),
    identity: createIdentityDestroyer(db),
    independence: createIndependenceRepository(db),
    caseList: createCaseListRepository(db),
    search: createSearchRepository(db),
    entries,
    appointments,
    inquiries,
    inquiryToCase: createInquiryToCase(db, { cases, persons, entries, appointments, inquiries }),
    signals: createSignalRepository(db),
    caseRecords: createCaseRecordRepository(db),
    quotables: createQuotableRepository(db),
    removals: createRemovalRepository(db),
    everything: createEverythingRepository(db),
    directory: createDirectoryRepository(db),
    referrals: createReferralRepository(db),
    secrecy: createSecrecyRepository(db),
    documents: createDocumentRepository(db),
    names: createNameRepository(db),
    caseFiles: createCaseFileRepository(db),
    briefs: createBriefRepository(db),
    outgoingLog: createOutgoingLogRepository(db),
    formDrafts: createFormDraftRepository(db),
    imports: createImportRepository(db),
    mappings: createMappingRepository(db),
    statistics: createStatisticsRepository(db),
    reports: createReportRepository(db),
    reportDrafts: createReportDraftRepository(db),
    settings: createSettingsRepository(db),
    securityLog: createSecurityLogRepository(db),
  };
}
