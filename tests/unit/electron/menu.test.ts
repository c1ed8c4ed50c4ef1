import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { menuTemplate } from '../../../src-main/electron/menu.ts';

const actions = {
  lock: () => undefined,
  larger: () => undefined,
  smaller: () => undefined,
  reset: () => undefined,
};
const platforms = ['win32', 'linux', 'darwin'] as const;

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

test('every item has a Dutch label and does something', () => {
  for (const platform of platforms) {
    for (const item of items(menuTemplate(actions, platform))) {
      if (item.type === 'separator') continue;
      expect(item.label).toBeTruthy();
      expect(item.role ?? item.click ?? item.submenu).toBeDefined();
    }
  }
});

test('locking has a key on every system, and zooming in works with and without Shift', () => {
  for (const platform of platforms) {
    const keys = new Map(
      items(menuTemplate(actions, platform)).map((item) => [item.accelerator, item.click]),
    );
    expect(keys.get('CommandOrControl+L')).toBe(actions.lock);
    expect(keys.get('CommandOrControl+Plus')).toBe(actions.larger);
    expect(keys.get('CommandOrControl+=')).toBe(actions.larger);
  }
});

test('nothing in the menu reloads the page, opens developer tools or leaves the app', () => {
  const roles = platforms.flatMap((platform) =>
    items(menuTemplate(actions, platform)).map((item) => item.role?.toLowerCase()),
  );

  for (const role of [
    'reload',
    'forcereload',
    'toggledevtools',
    'help',
    'about',
    'recentdocuments',
    'sharemenu',
  ]) {
    expect(roles).not.toContain(role);
  }
});
