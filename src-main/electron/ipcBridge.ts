import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import type { Reply } from '../../src-shared/ipc/reply.ts';
import { isAppUrl } from './appProtocol.ts';

/** The two messages that the preload sends; every call of the app travels in the first. */
export const CALL = 'kluis:call';
export const COPIED = 'kluis:copied';

type Dispatch = (sender: { isTrusted: boolean }, channel: unknown, input: unknown) => Promise<Reply<unknown>>;

/** Passes the page's messages on, with the answer to one question: does this come from the app's own page? */
export function bridgeIpc(options: {
  ipc: IpcMain;
  dispatch: Dispatch;
  /** The contents of the one window that is open now. */
  current(): WebContents | undefined;
  onCopied(): void;
}): void {
  const { ipc, dispatch, current, onCopied } = options;
  ipc.handle(CALL, (event, channel: unknown, input: unknown) =>
    dispatch({ isTrusted: isTrusted(event, current()) }, channel, input),
  );
  ipc.on(COPIED, (event) => {
    if (isTrusted(event, current())) onCopied();
  });
}

/** The main frame of our own window, on our own scheme; a frame inside it or a window that was replaced is neither. */
export function isTrusted(
  event: Pick<IpcMainInvokeEvent | IpcMainEvent, 'sender' | 'senderFrame'>,
  own: WebContents | undefined,
): boolean {
  const frame = event.senderFrame;
  if (!own || !frame || event.sender !== own || own.isDestroyed()) return false;
  return frame.parent === null && frame === own.mainFrame && isAppUrl(frame.url);
}
