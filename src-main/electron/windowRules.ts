import type { App, BrowserWindow, WebContents } from 'electron';

/** Two processes on one archive could overwrite each other: the second start only brings the first window forward. */
export function claimSingleInstance(app: App, current: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => bringForward(current()));
  return true;
}

/** Puts the window, if there is one, before whatever the user is looking at. */
export function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** A page stays where it is: no navigation, no redirect, no new window, no webview, and no say in closing. */
export function refuseNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-prevent-unload', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

const SMALLEST_ZOOM = -3;
const LARGEST_ZOOM = 6;

/** The text size of the window, kept when a lock replaces the page. */
export function createZoom(current: () => WebContents | undefined) {
  let level = 0;
  const set = (next: number): void => {
    level = Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, next));
    current()?.setZoomLevel(level);
  };
  return {
    larger: () => set(level + 1),
    smaller: () => set(level - 1),
    reset: () => set(0),
    applyTo: (contents: WebContents) => contents.setZoomLevel(level),
  };
}
