import type { Database } from 'better-sqlite3-multiple-ciphers';
import { defaultSettings, type Settings, settings } from '../../src-shared/domain/settings.ts';

/** What only main needs to remember, beside the counsellor's own settings. */
export interface Remembered {
  isRecoveryConfirmed: boolean;
  backupFolder: string | null;
  lastBackupAt: string | null;
  /** Codes of the national bodies that were put in the directory once; one that was removed stays away. */
  deliveredBodies: readonly string[];
  /** The archive may still hold traces of what was destroyed, until it has been written anew. */
  needsRewrite: boolean;
}

const nothingYet: Remembered = {
  isRecoveryConfirmed: false,
  backupFolder: null,
  lastBackupAt: null,
  deliveredBodies: [],
  needsRewrite: false,
};

export function createSettingsRepository(db: Database) {
  const read = db.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck();
  const write = db.prepare<[string, string]>(`
    INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
  `);

  function remembered(): Remembered {
    return { ...nothingYet, ...(JSON.parse(read.get('remembered') ?? '{}') as Partial<Remembered>) };
  }

  return {
    get: (): Settings => settings.parse({ ...defaultSettings, ...JSON.parse(read.get('settings') ?? '{}') }),
    save: (next: Settings): void => void write.run('settings', JSON.stringify(next)),
    remembered,
    remember: (part: Partial<Remembered>): void =>
      void write.run('remembered', JSON.stringify({ ...remembered(), ...part })),
  };
}
