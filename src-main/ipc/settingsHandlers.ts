import type { settingsChannels } from '../../src-shared/ipc/settingsChannels.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createSettingsHandlers({ store }: Services): HandlersOf<keyof typeof settingsChannels> {
  return {
    'settings:get': () => store().settings.get(),
    'settings:save': (settings) => store().settings.save(settings),
  };
}
