import type { Clipboard } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClipboardGuard } from '../../../src-main/electron/clipboard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function holding(text: string, platform: NodeJS.Platform = 'win32') {
  const held = { text, selection: 'selected in a case' };
  const clipboard = {
    readText: async () => held.text,
    clear: () => void (held.text = ''),
    selection: { clear: () => void (held.selection = '') },
  } as unknown as Clipboard;
  return { held, guard: createClipboardGuard(clipboard, platform) };
}

async function copyIn({ held, guard }: ReturnType<typeof holding>, text: string): Promise<void> {
  guard.noteCopy();
  held.text = text;
  await vi.runAllTimersAsync();
}

test('text that was copied from the app is gone after a lock', async () => {
  const clipboard = holding('');
  await copyIn(clipboard, 'verslag van een gesprek');

  await clipboard.guard.clearOwnText();

  expect(clipboard.held.text).toBe('');
});

test('text that came from elsewhere stays, before and after our own', async () => {
  const never = holding('recept');
  await never.guard.clearOwnText();
  expect(never.held.text).toBe('recept');

  const later = holding('');
  await copyIn(later, 'verslag');
  later.held.text = 'recept';
  await later.guard.clearOwnText();
  expect(later.held.text).toBe('recept');
});

test('a lock right after a copy still clears it', async () => {
  const { held, guard } = holding('');
  guard.noteCopy();
  held.text = 'verslag';

  await guard.clearOwnText();

  expect(held.text).toBe('');
});

test('what is merely selected is cleared too, where the system keeps it', async () => {
  const onLinux = holding('', 'linux');
  const onWindows = holding('', 'win32');

  await onLinux.guard.clearOwnText();
  await onWindows.guard.clearOwnText();

  expect([onLinux.held.selection, onWindows.held.selection]).toEqual(['', 'selected in a case']);
});
