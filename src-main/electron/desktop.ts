import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
} from 'electron';
import { defaultSettings } from '../../src-shared/domain/settings.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import type { Reply } from '../../src-shared/ipc/reply.ts';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';
import { registerAppScheme } from './appProtocol.ts';
import { createClipboardGuard } from './clipboard.ts';
import { createDialogs, type Dialogs } from './dialogs.ts';
import { chooseFolders, type Folders } from './folders.ts';
import { bridgeIpc } from './ipcBridge.ts';
import { createLockSignals } from './lockSignals.ts';
import { menuTemplate } from './menu.ts';
import { createNotifications } from './notifications.ts';
import {
  applySessionRules,
  createRequestCounter,
  forgetPageData,
  PARTITION,
  serveApp,
} from './sessionRules.ts';
import { closeChromium } from './switches.ts';
import { createWindowKeeper } from './window.ts';
import { claimSingleInstance, createZoom, refuseNavigation } from './windowRules.ts';

/** What the window and the operating system offer to the rest of main. */
export interface DesktopParts extends Dialogs {
  folders: Folders;
  /** Fonts and other files that come with the app. */
  assets: string;
  /** Started to be tried out, with a banner that says so. */
  isPreview: boolean;
  networkRequests(): number;
  secondsUntilLock(): number | null;
  /** Has the system say how many reminders are due. */
  showReminders(count: number): void;
  /** Locks the archive and replaces the page that showed it; never waits for the page. */
  lock(reason: LockReason): void;
}

/** What the desktop needs from the rest of main. */
export interface Backend {
  dispatch(sender: { isTrusted: boolean }, channel: unknown, input: unknown): Promise<Reply<unknown>>;
  isUnlocked(): boolean;
  /** Seconds of an idle system before it locks; asked only while unlocked. */
  idleSeconds(): number;
  /** Closes the archive and zeroes its key. */
  lock(reason: LockReason): void;
  /** Says what has become due; called often, locked or not. */
  checkReminders(): void;
}

/**
 * Runs the app on Electron. Whatever must be decided before Electron is ready is decided in this call; the rest
 * follows when it is.
 * @param built the folder with the built `preload` and `renderer`.
 */
export function startDesktop(options: { built: string; createBackend(parts: DesktopParts): Backend }): void {
  const folders = chooseFolders(app);
  let open: (() => BrowserWindow | undefined) | undefined;
  if (!claimSingleInstance(app, () => open?.())) {
    app.exit(0);
    return;
  }
  let lockArchive = (): void => undefined;
  // What was shown as saved is committed, so stopping loses nothing; the error's text could quote a case.
  function giveUp(error?: unknown): void {
    process.stderr.write(`stopped: ${error instanceof Error ? error.name : 'page'}\n`);
    lockArchive();
    dialog.showErrorBox(nl.app.stopped.title, nl.app.stopped.text);
    app.exit(1);
  }
  process.on('uncaughtException', giveUp);
  closeChromium(app);
  registerAppScheme(protocol);
  const requests = createRequestCounter();
  app.on('session-created', (created) => {
    applySessionRules(created, { onCancelled: requests.add, isPackaged: app.isPackaged });
  });
  app.on('web-contents-created', (_event, contents) => refuseNavigation(contents));
  void app
    .whenReady()
    .then(() => {
      const createBackend = (parts: DesktopParts): Backend => {
        const backend = options.createBackend(parts);
        lockArchive = () => backend.lock('asked');
        return backend;
      };
      open = run({ ...options, createBackend, folders, networkRequests: requests.count, giveUp });
    })
    .catch(giveUp);
}

interface RunOptions {
  built: string;
  createBackend(parts: DesktopParts): Backend;
  folders: Folders;
  networkRequests(): number;
  /** Locks and ends the app, and tells the user so. */
  giveUp(): void;
}

/** Builds the parts of the running app; answers its current window. */
function run({
  built,
  createBackend,
  folders,
  networkRequests,
  giveUp,
}: RunOptions): () => BrowserWindow | undefined {
  const pageSession = session.fromPartition(PARTITION, { cache: false });
  serveApp(pageSession, join(built, 'renderer'));
  const window = createWindowKeeper({
    parts: {
      session: pageSession,
      preload: join(built, 'preload', 'preload.cjs'),
      isPackaged: app.isPackaged,
    },
    onFreshPage(page) {
      page.on('did-finish-load', () => zoom.applyTo(page));
      page.on('input-event', signals.noteInput);
    },
    giveUp,
  });

  const clipboardGuard = createClipboardGuard(clipboard);
  const zoom = createZoom(window.contents);
  const signals = createLockSignals({
    power: powerMonitor,
    idleSeconds: () => (backend.isUnlocked() ? readIdleSeconds(backend) : null),
    lock,
  });
  const notifications = createNotifications({ app, power: powerMonitor, current: window.current });
  const backend = createBackend({
    folders,
    assets: join(app.getAppPath(), 'assets'),
    isPreview: app.commandLine.hasSwitch('proefversie'),
    networkRequests,
    secondsUntilLock: signals.secondsUntilLock,
    ...createDialogs({ dialog, app, current: window.current }),
    showReminders: notifications.showReminders,
    lock,
  });

  function lock(reason: LockReason): void {
    // A restore has closed the archive before, and puts another one behind the page.
    const isPageStale = backend.isUnlocked() || reason === 'restored' || reason === 'restore_failed';
    try {
      backend.lock(reason);
    } finally {
      if (isPageStale) {
        void clipboardGuard.clearOwnText();
        forgetPageData(pageSession);
        window.renewPage();
      }
    }
  }

  bridgeIpc({
    ipc: ipcMain,
    dispatch: backend.dispatch,
    current: window.contents,
    onCopied: clipboardGuard.noteCopy,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...zoom, lock: () => lock('asked') })));
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => backend.lock('asked'));
  clearClipboardAtQuit(clipboardGuard);

  window.open();
  signals.start();
  notifications.start(backend.checkReminders);
  return window.current;
}

/** Quitting waits until no text of ours is left on the clipboard. */
function clearClipboardAtQuit({ clearOwnText }: ReturnType<typeof createClipboardGuard>): void {
  let isCleared = false;
  app.on('will-quit', (event) => {
    if (isCleared) return;
    event.preventDefault();
    isCleared = true;
    void clearOwnText().finally(() => app.quit());
  });
}

/** An archive whose settings cannot be read locks after the usual time all the same. */
function readIdleSeconds(backend: Backend): number {
  try {
    return backend.idleSeconds();
  } catch {
    return defaultSettings.idleMinutes * 60;
  }
}
