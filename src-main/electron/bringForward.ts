import type { BrowserWindow } from 'electron';

/** Puts the window, if there is one, before whatever the user is looking at. */
export function bringForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
