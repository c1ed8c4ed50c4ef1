import type { MenuItemConstructorOptions } from 'electron';
import { nl } from '../../src-shared/i18n/nl.ts';

export interface MenuActions {
  lock(): void;
  larger(): void;
  smaller(): void;
  reset(): void;
}

/** The menu bar: only what exists, each with its key. */
export function menuTemplate(
  actions: MenuActions,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const quit: MenuItemConstructorOptions = { id: 'quit', label: nl.app.menu.quit, role: 'quit' };
  const lock: MenuItemConstructorOptions = {
    id: 'lock',
    label: nl.app.menu.lock,
    accelerator: 'CommandOrControl+L',
    click: actions.lock,
  };
  return [
    ...(isMac ? [macMenu(quit)] : []),
    { label: nl.app.menu.archive, submenu: isMac ? [lock] : [lock, { type: 'separator' }, quit] },
    { label: nl.app.menu.edit, submenu: editItems() },
    { label: nl.app.menu.view, submenu: viewItems(actions) },
  ];
}

function macMenu(quit: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: nl.app.menu.product,
    submenu: [
      { label: nl.app.menu.hide, role: 'hide' },
      { label: nl.app.menu.hideOthers, role: 'hideOthers' },
      { type: 'separator' },
      quit,
    ],
  };
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { label: nl.app.menu.undo, role: 'undo' },
    { label: nl.app.menu.redo, role: 'redo' },
    { type: 'separator' },
    { label: nl.app.menu.cut, role: 'cut' },
    { label: nl.app.menu.copy, role: 'copy' },
    { label: nl.app.menu.paste, role: 'paste' },
    { label: nl.app.menu.selectAll, role: 'selectAll' },
  ];
}

function viewItems(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    { id: 'larger', label: nl.app.menu.larger, accelerator: 'CommandOrControl+Plus', click: actions.larger },
    // The plus stands above the equals sign on most keyboards, and nobody holds Shift for it.
    {
      id: 'larger-equals',
      label: nl.app.menu.larger,
      accelerator: 'CommandOrControl+=',
      visible: false,
      acceleratorWorksWhenHidden: true,
      click: actions.larger,
    },
    { id: 'smaller', label: nl.app.menu.smaller, accelerator: 'CommandOrControl+-', click: actions.smaller },
    { id: 'reset', label: nl.app.menu.reset, accelerator: 'CommandOrControl+0', click: actions.reset },
    { type: 'separator' },
    { label: nl.app.menu.fullScreen, role: 'togglefullscreen' },
  ];
}
