import type { Database } from 'better-sqlite3-multiple-ciphers';
import { createCaseListRepository } from './caseListRepository.ts';
import { createCaseRepository } from './caseRepository.ts';
import { createEntryRepository } from './entryRepository.ts';
import { createFormDraftRepository } from './formDraftRepository.ts';
import { createImportRepository } from './importRepository.ts';
import { createOrganisationRepository } from './organisationRepository.ts';
import { createReportRepository } from './reportRepository.ts';
import { createSearchRepository } from './searchRepository.ts';
import { createSecurityLogRepository } from './securityLogRepository.ts';
import { createSettingsRepository } from './settingsRepository.ts';
import { createStatisticsRepository } from './statisticsRepository.ts';

export type Store = ReturnType<typeof createStore>;

/** The repositories over one open archive. Their statements die with it, so a lock leaves nothing to read. */
export function createStore(db: Database) {
  return {
    organisations: createOrganisationRepository(db),
    cases: createCaseRepository(db),
    caseList: createCaseListRepository(db),
    search: createSearchRepository(db),
    entries: createEntryRepository(db),
    formDrafts: createFormDraftRepository(db),
    imports: createImportRepository(db),
    statistics: createStatisticsRepository(db),
    reports: createReportRepository(db),
    settings: createSettingsRepository(db),
    securityLog: createSecurityLogRepository(db),
  };
}
