import type { BrowserWindowConstructorOptions, Session } from 'electron';

/** The only words that title bar, taskbar and task switcher ever show. */
export const WINDOW_TITLE = 'Vertrouwenskluis';

/** The name under which Windows shows what the app says outside its window; the installer registers the same. */
export const APP_USER_MODEL_ID = 'nl.vertrouwenskluis.app';

export interface WindowParts {
  session: Session;
  preload: string;
  isPackaged: boolean;
}

/** Every option of the window; what is Electron's default today is set all the same, so that it stays. */
export function windowOptions(
  { session, preload, isPackaged }: WindowParts,
  isDark: boolean,
): BrowserWindowConstructorOptions {
  return {
    title: WINDOW_TITLE,
    width: 1180,
    height: 820,
    minWidth: 720,
    minHeight: 540,
    show: false,
    backgroundColor: isDark ? '#1b1a18' : '#f7f5f1',
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      enableWebSQL: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}
