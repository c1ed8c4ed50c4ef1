import { start } from './app.ts';
import { listenToTest, tellReady } from './control.ts';
import { session } from './session.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browserWindow.ts';
export { dialog } from './dialog.ts';
export { contextBridge, ipcMain, ipcRenderer } from './ipc.ts';
export { Menu } from './menu.ts';
export { Notification } from './notification.ts';
export { protocol } from './protocol.ts';
export { session } from './session.ts';
export { clipboard, nativeTheme, powerMonitor } from './system.ts';

// The app hides what its own failures say; here a person is looking for the cause.
process.prependListener('uncaughtException', (error) => process.stderr.write(`${error.stack}\n`));

listenToTest();
start(() => {
  // Electron makes its default session before the app is ready, whether it is used or not.
  void session.defaultSession;
  void tellReady();
});
