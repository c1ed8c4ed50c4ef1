import { type App, type BrowserWindow, Notification, type PowerMonitor } from 'electron';
import { nl } from '../../src-shared/i18n/nl.ts';
import { APP_USER_MODEL_ID } from './windowOptions.ts';
import { bringForward } from './windowRules.ts';

/** Milliseconds between two looks at the calendar. */
const LOOK_EVERY = 60_000;

/** What the system shows of the reminders: how many, on a screen that anyone may see. */
export function createNotifications(options: {
  app: App;
  power: PowerMonitor;
  current(): BrowserWindow | undefined;
}) {
  const { app, power, current } = options;
  // The system's object dies with ours, and a click on it with that.
  let shown: Notification | undefined;
  app.setAppUserModelId(APP_USER_MODEL_ID);

  return {
    showReminders(count: number): void {
      if (!Notification.isSupported()) return;
      shown?.close();
      shown = new Notification({ title: nl.common.appName, body: nl.app.remindersDue(count) });
      shown.on('click', () => bringForward(current()));
      shown.show();
    },

    /** Looks every minute and after a sleep, since a new day can begin in either. */
    start(check: () => void): void {
      setInterval(check, LOOK_EVERY).unref();
      power.on('resume', check);
    },
  };
}
