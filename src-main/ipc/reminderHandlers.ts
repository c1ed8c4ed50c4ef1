import type { reminderChannels } from '../../src-shared/ipc/reminderChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createReminderHandlers(_services: Services): HandlersOf<keyof typeof reminderChannels> {
  return {};
}
