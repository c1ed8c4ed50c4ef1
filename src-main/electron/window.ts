import { BrowserWindow, nativeTheme } from 'electron';
import { APP_URL } from './appProtocol.ts';
import { type WindowParts, windowOptions } from './windowOptions.ts';

/** Opens a window on the app's page; it shows itself once there is something to see. */
export function openWindow(
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
export function replaceWindow(old: BrowserWindow, parts: WindowParts): BrowserWindow {
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
