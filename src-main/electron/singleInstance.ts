import type { App, BrowserWindow } from 'electron';
import { bringForward } from './bringForward.ts';

/** Two processes on one archive could overwrite each other: the second start only brings the first window forward. */
export function claimSingleInstance(app: App, current: () => BrowserWindow | undefined): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => bringForward(current()));
  return true;
}
