import { createBackupHandlers } from './backupHandlers.ts';
import { createCaseHandlers } from './caseHandlers.ts';
import type { Handlers } from './register.ts';
import { createReportHandlers } from './reportHandlers.ts';
import { createRestoreHandlers } from './restoreHandlers.ts';
import type { Services } from './services.ts';
import { createSettingsHandlers } from './settingsHandlers.ts';
import { createVaultHandlers } from './vaultHandlers.ts';

/** A handler for every channel of the contract; the compiler misses none. */
export function createHandlers(services: Services): Handlers {
  return {
    ...createVaultHandlers(services),
    ...createCaseHandlers(services),
    ...createReportHandlers(services),
    ...createBackupHandlers(services),
    ...createRestoreHandlers(services),
    ...createSettingsHandlers(services),
  };
}
