import type { Database } from 'better-sqlite3-multiple-ciphers';
import { z } from 'zod';
import { defaultSettings, type Settings, settings } from '../../src-shared/domain/settings.ts';
import { jsonColumn, stored } from './column.ts';

/** What only main needs to remember, beside the counsellor's own settings. */
const rememberedThings = z.object({
  isRecoveryConfirmed: z.boolean().default(false),
  backupFolder: z.string().nullable().default(null),
  lastBackupAt: z.string().nullable().default(null),
  /** Codes of the national bodies that were put in the directory once; one that was removed stays away. */
  deliveredBodies: z.array(z.string()).readonly().default([]),
  /** The archive may still hold traces of what was destroyed, until it has been written anew. */
  needsRewrite: z.boolean().default(false),
});

export type Remembered = z.infer<typeof rememberedThings>;

const rememberedIn = jsonColumn(rememberedThings);
const anyIn = jsonColumn(z.record(z.string(), z.unknown()));

export function createSettingsRepository(db: Database) {
  const read = db.prepare<[string], string>('SELECT value FROM settings WHERE name = ?').pluck();
  const write = db.prepare<[string, string]>(`
    INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
  `);

  function remembered(): Remembered {
    return rememberedIn(read.get('remembered') ?? '{}');
  }

  return {
    get: (): Settings => stored(settings, { ...defaultSettings, ...anyIn(read.get('settings') ?? '{}') }),
    save: (next: Settings): void => void write.run('settings', JSON.stringify(next)),
    remembered,
    remember: (part: Partial<Remembered>): void =>
      void write.run('remembered', JSON.stringify({ ...remembered(), ...part })),
  };
}
