import { app, chromiumEndpoint } from './app.ts';
import { type StandinWindow, windowLog } from './browserWindow.ts';
import { moveClock } from './clock.ts';
import { askedDialogs, queueAnswer } from './dialog.ts';
import { clickMenuItem, menuItems } from './menu.ts';
import { clickNotification } from './notification.ts';
import { recorded } from './recorded.ts';
import { allSessions } from './session.ts';
import { preventable } from './strict.ts';
import { clipboard, powerMonitor } from './system.ts';

function currentWindow(): StandinWindow {
  const window = windowLog.findLast((one) => !one.isDestroyed());
  if (!window) throw new Error('No window is open.');
  return window;
}

/** A session's settings, with functions replaced by what they answer to any question. */
function describeSession(partition: string): object {
  const session = allSessions.get(partition);
  if (!session) throw new Error(`There is no session '${partition}'.`);
  const {
    permissionRequestHandler,
    permissionCheckHandler,
    devicePermissionHandler,
    displayMediaRequestHandler,
    ...plain
  } = session.settings as Record<string, (...values: unknown[]) => unknown>;
  const asked = (handler: ((...values: unknown[]) => unknown) | undefined, ...values: unknown[]): unknown => {
    let answer: unknown = 'no answer';
    handler?.(...values, (given: unknown) => void (answer = given));
    return answer;
  };
  return {
    ...plain,
    isPersistent: session.isPersistent(),
    permissionRequest: asked(permissionRequestHandler, null, 'media'),
    permissionCheck: permissionCheckHandler?.(null, 'media', '', {}),
    devicePermission: devicePermissionHandler?.({}),
    displayMedia: asked(displayMediaRequestHandler, {}),
  };
}

/** What a test may ask of the running app. */
const commands = {
  recorded: () => recorded,
  session: describeSession,
  sessions: () => [...allSessions.keys()],
  windows: () =>
    windowLog.map((window) => {
      const { session, ...webPreferences } = window.options.webPreferences ?? {};
      return {
        options: { ...window.options, webPreferences: { ...webPreferences, partition: session?.partition } },
        title: window.title,
        isContentProtected: window.isContentProtected,
        isDestroyed: window.isDestroyed(),
        isVisible: window.isVisible(),
        isFocused: window.isFocused(),
        isMinimized: window.isMinimized(),
        openAttempts: window.webContents.openAttempts,
        navigations: window.webContents.navigations,
        zoomLevel: window.webContents.getZoomLevel(),
      };
    }),
  /** Emits an event of the current page's contents; answers whether the app prevented it. */
  contentsEvent(name: string): boolean {
    const event = preventable();
    currentWindow().webContents.emit(name, event);
    return event.defaultPrevented;
  },
  load: (url: string) => currentWindow().webContents.loadURL(url),
  answerDialog: queueAnswer,
  askedDialogs: () => askedDialogs,
  menuItems,
  clickMenuItem,
  clickNotification,
  moveClock,
  power: (event: string) => void powerMonitor.emit(event),
  idle(seconds: number, state: 'active' | 'idle' | 'locked' = 'active'): void {
    powerMonitor.idleSeconds = seconds;
    powerMonitor.idleState = state;
  },
  readClipboard: clipboard.readText,
  writeClipboard: clipboard.writeText,
  minimize: () => currentWindow().minimize(),
  quit: () => app.quit(),
} as const;

export type Commands = typeof commands;

/** Takes commands from the test that started this process. */
export function listenToTest(): void {
  if (!process.send) return;
  process.on(
    'message',
    async ({ id, command, values }: { id: number; command: keyof Commands; values: unknown[] }) => {
      try {
        const run = commands[command] as (...values: unknown[]) => unknown;
        process.send?.({ id, value: await run(...values) });
      } catch (error) {
        process.send?.({ id, error: String(error) });
      }
    },
  );
}

export async function tellReady(): Promise<void> {
  process.send?.({ ready: await chromiumEndpoint(), processId: process.pid });
}
