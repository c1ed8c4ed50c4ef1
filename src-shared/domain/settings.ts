import { z } from 'zod';

export const settings = z.object({
  /** Minutes without any input on the whole system before the archive locks. */
  idleMinutes: z.number().int().min(1).max(60),
  /** How many backups stay in the folder; the oldest go first. */
  backupsKept: z.number().int().min(1).max(50),
  /** After how many days without a backup the app reminds. */
  backupReminderDays: z.number().int().min(1).max(90),
  /** Days after closing on which nazorg is proposed, in order. */
  aftercareDays: z.array(z.number().int().min(1).max(730)).max(6),
  /** After how many days without an entry an open case counts as quiet. */
  quietDays: z.number().int().min(1).max(365),
  /** Whether the system shows how many reminders are due; never what they are about. */
  showsNotifications: z.boolean(),
});

export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  idleMinutes: 5,
  backupsKept: 5,
  backupReminderDays: 7,
  aftercareDays: [14, 42, 91],
  quietDays: 21,
  showsNotifications: true,
};
