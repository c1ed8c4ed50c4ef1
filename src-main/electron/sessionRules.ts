import type { Session } from 'electron';
import { APP_SCHEME, createAppProtocol, isAppUrl } from './appProtocol.ts';

/** Without `persist:` the session lives in memory; nothing of it reaches the disk. */
export const PARTITION = 'vertrouwenskluis';

/** Tools of the developer, which exist in the unpackaged app only, load themselves under this scheme. */
const DEVTOOLS = 'devtools:';

/**
 * Counts what the page tried to fetch from outside, for the line "0 netwerkverzoeken".
 */
export function createRequestCounter() {
  let cancelled = 0;
  return { add: (): void => void cancelled++, count: (): number => cancelled };
}

/** Closes a session: no request but the app's own files, no permission, no download, no dictionary, no proxy. */
export function applySessionRules(
  session: Session,
  options: { onCancelled(): void; isPackaged: boolean },
): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const isOwn =
      isAppUrl(details.url) || (!options.isPackaged && URL.parse(details.url)?.protocol === DEVTOOLS);
    if (!isOwn) options.onCancelled();
    callback({ cancel: !isOwn });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => callback(null));
  session.on('will-download', (event) => event.preventDefault());
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // Were a dictionary asked for after all, it would be asked from our own scheme, which has none.
  session.setSpellCheckerDictionaryDownloadURL(`${APP_SCHEME}://app/no-dictionaries/`);
  // A proxy script would be fetched from the network before any page asks for anything.
  void session.setProxy({ mode: 'direct' });
}

/** Serves the built renderer to the pages of this session. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle(APP_SCHEME, createAppProtocol(folder));
}

/** Drops what a page may have left in memory; not waited for. */
export function forgetPageData(session: Session): void {
  void session.clearStorageData();
  void session.clearCache();
}
