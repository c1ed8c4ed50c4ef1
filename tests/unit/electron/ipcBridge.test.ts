import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { expect, test } from 'vitest';
import { APP_URL } from '../../../src-main/electron/appProtocol.ts';
import { isTrusted } from '../../../src-main/electron/ipcBridge.ts';

function contentsAt(url: string, isDestroyed = false) {
  const mainFrame = { url, parent: null };
  return { mainFrame, isDestroyed: () => isDestroyed } as unknown as WebContents;
}

const from = (sender: WebContents, senderFrame: unknown) =>
  ({ sender, senderFrame }) as unknown as IpcMainInvokeEvent;

test('the main frame of the open window, on the app its own address, is trusted', () => {
  const own = contentsAt(APP_URL);

  expect(isTrusted(from(own, own.mainFrame), own)).toBe(true);
});

test('a frame inside the page, even on our own address, is not', () => {
  const own = contentsAt(APP_URL);

  expect(isTrusted(from(own, { url: APP_URL, parent: own.mainFrame }), own)).toBe(false);
});

test('a frame that is gone, or that took the place of the main frame, is not', () => {
  const own = contentsAt(APP_URL);

  expect(isTrusted(from(own, null), own)).toBe(false);
  expect(isTrusted(from(own, { url: APP_URL, parent: null }), own)).toBe(false);
});

test('another window, or the one that a lock replaced, is not', () => {
  const own = contentsAt(APP_URL);
  const other = contentsAt(APP_URL);
  const replaced = contentsAt(APP_URL, true);

  expect(isTrusted(from(other, other.mainFrame), own)).toBe(false);
  expect(isTrusted(from(replaced, replaced.mainFrame), own)).toBe(false);
  expect(isTrusted(from(replaced, replaced.mainFrame), replaced)).toBe(false);
  expect(isTrusted(from(own, own.mainFrame), undefined)).toBe(false);
});

test('our window on another address is not', () => {
  for (const url of [
    'https://evil/?kluis://app/',
    'kluis://app.evil/',
    'file:///index.html',
    'about:blank',
    '',
  ]) {
    const own = contentsAt(url);
    expect(isTrusted(from(own, own.mainFrame), own)).toBe(false);
  }
});
