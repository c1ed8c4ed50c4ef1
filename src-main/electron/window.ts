import { BrowserWindow, nativeTheme, type WebContents } from 'electron';
import { APP_URL } from './appProtocol.ts';
import { type WindowParts, windowOptions } from './windowOptions.ts';

const MOST_CRASHES = 3;

/**
 * The one window of the app, whose page a lock or a crash replaces.
 * @param options.onFreshPage hears of each page before it has loaded.
 * @param options.giveUp called when the page keeps crashing; locks the archive and ends the app.
 */
export function createWindowKeeper({
  parts,
  onFreshPage,
  giveUp,
}: {
  parts: WindowParts;
  onFreshPage(page: WebContents): void;
  giveUp(): void;
}) {
  let window: BrowserWindow | undefined;
  let crashes = 0;
  const current = (): BrowserWindow | undefined => (window?.isDestroyed() ? undefined : window);

  function adopt(fresh: BrowserWindow): void {
    window = fresh;
    onFreshPage(fresh.webContents);
    fresh.webContents.on('render-process-gone', () => {
      if (fresh === current()) renewAfterCrash();
    });
  }

  function renewPage(): void {
    const old = current();
    if (old) adopt(replaceWindow(old, parts));
  }

  function renewAfterCrash(): void {
    crashes += 1;
    setImmediate(() => (crashes > MOST_CRASHES ? giveUp() : renewPage()));
  }

  return {
    current,
    contents: (): WebContents | undefined => current()?.webContents,
    open: (): void => adopt(openWindow(parts)),
    renewPage,
  };
}

/** Opens a window on the app's page; it shows itself once there is something to see. */
function openWindow(
  parts: WindowParts,
  show: (window: BrowserWindow) => void = (window) => window.show(),
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(parts, nativeTheme.shouldUseDarkColors));
  window.setContentProtection(true);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => show(window));
  window.webContents.loadURL(APP_URL).catch(() => {
    // A window that is replaced while it loads; the new one loads for itself.
  });
  return window;
}

/**
 * Puts a fresh window with a fresh page process in the place of `old` and destroys `old` at once, whatever its page
 * is doing. Destroying ends the page's process without a crash, so no dump with case text can be written.
 */
function replaceWindow(old: BrowserWindow, parts: WindowParts): BrowserWindow {
  const wasMinimized = old.isMinimized();
  const wasFocused = old.isFocused();
  const wasMaximized = old.isMaximized();
  const wasFullScreen = old.isFullScreen();
  const bounds = old.getNormalBounds();
  const fresh = openWindow(parts, (window) => {
    if (wasMinimized) return window.minimize();
    // A lock in the background must not take the keyboard away from what the user is doing.
    if (wasFocused) window.show();
    else window.showInactive();
    if (wasFullScreen) window.setFullScreen(true);
    else if (wasMaximized) window.maximize();
  });
  fresh.setBounds(bounds);
  old.destroy();
  return fresh;
}
