import type { Database } from 'better-sqlite3-multiple-ciphers';
import { createCaseRepository } from './caseRepository.ts';
import { createEntryRepository } from './entryRepository.ts';
import { createEverythingRepository } from './everythingRepository.ts';
import { createExportLogRepository } from './exportLogRepository.ts';
import { createFormDraftRepository } from './formDraftRepository.ts';
import { createImportRepository } from './importRepository.ts';
import { createMappingRepository } from './mappingRepository.ts';
import { createOrganisationRepository } from './organisationRepository.ts';
import { createRemovalRepository } from './removalRepository.ts';
import { createReportRepository } from './reportRepository.ts';
import { createSecurityLogRepository } from './securityLogRepository.ts';
import { createSettingsRepository } from './settingsRepository.ts';
import { createStatisticsRepository } from './statisticsRepository.ts';

export type Store = ReturnType<typeof createStore>;

/** The repositories over one open archive. Their statements die with it, so a lock leaves nothing to read. */
export function createStore(db: Database) {
  return {
    organisations: createOrganisationRepository(db),
    cases: createCaseRepository(db),
    entries: createEntryRepository(db),
    removals: createRemovalRepository(db),
    everything: createEverythingRepository(db),
    exportLog: createExportLogRepository(db),
    formDrafts: createFormDraftRepository(db),
    imports: createImportRepository(db),
    mappings: createMappingRepository(db),
    statistics: createStatisticsRepository(db),
    reports: createReportRepository(db),
    settings: createSettingsRepository(db),
    securityLog: createSecurityLogRepository(db),
  };
}
