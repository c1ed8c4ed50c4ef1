import type { Session } from 'electron';
import { expect, test } from 'vitest';
import { windowOptions } from '../../../src-main/electron/windowOptions.ts';

const parts = { session: {} as Session, preload: '/preload.cjs' };

test('developer tools exist in the unpackaged app only', () => {
  expect(windowOptions({ ...parts, isPackaged: true }, false).webPreferences?.devTools).toBe(false);
  expect(windowOptions({ ...parts, isPackaged: false }, false).webPreferences?.devTools).toBe(true);
});

test('the packaged app is hardened no less than the one under test', () => {
  const of = (isPackaged: boolean) => {
    const { devTools, ...rest } = windowOptions({ ...parts, isPackaged }, false).webPreferences ?? {};
    return rest;
  };

  expect(of(true)).toEqual(of(false));
});
