import { z } from 'zod';

export const settings = z.object({
  /** Minutes without any input on the whole system before the archive locks. */
  idleMinutes: z.number().int().min(1).max(60),
  /** How many backups stay in the folder; the oldest go first. */
  backupsKept: z.number().int().min(1).max(50),
  /** After how many days without a backup the app reminds. */
  backupReminderDays: z.number().int().min(1).max(90),
});

export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = { idleMinutes: 5, backupsKept: 5, backupReminderDays: 7 };
