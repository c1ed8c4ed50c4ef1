import { dayOf } from '../../src-shared/domain/day.ts';
import type { todayChannels } from '../../src-shared/ipc/todayChannels.ts';
import { todayView } from '../reminders/todayView.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createTodayHandlers({ store, now }: Services): HandlersOf<keyof typeof todayChannels> {
  return {
    'today:get': () => todayView(store(), dayOf(now())),
  };
}
