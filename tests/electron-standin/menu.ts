import { app } from './app.ts';
import { strict } from './strict.ts';

interface Item {
  id?: string;
  label?: string;
  role?: string;
  type?: string;
  accelerator?: string;
  visible?: boolean;
  acceleratorWorksWhenHidden?: boolean;
  click?(): void;
  submenu?: Item[];
}

const knownFields = new Set([
  'id',
  'label',
  'role',
  'type',
  'accelerator',
  'visible',
  'acceleratorWorksWhenHidden',
  'click',
  'submenu',
]);

/** What the stand-in can carry out; the others are done by Chromium itself on their usual keys. */
const roles: Readonly<Record<string, () => void>> = { quit: () => app.quit() };
const leftToChromium = new Set([
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'selectAll',
  'togglefullscreen',
  'hide',
  'hideOthers',
]);

let applicationMenu: Item[] = [];

export const Menu = strict('Menu', {
  buildFromTemplate(template: Item[]): Item[] {
    for (const item of flatten(template)) check(item);
    return template;
  },
  setApplicationMenu: (menu: Item[] | null): void => void (applicationMenu = menu ?? []),
});

function check(item: Item): void {
  const unknown = Object.keys(item).find((field) => !knownFields.has(field));
  if (unknown) throw new Error(`The stand-in's menu knows no '${unknown}'.`);
  if (item.role && !roles[item.role] && !leftToChromium.has(item.role))
    throw new Error(`The stand-in's menu knows no role '${item.role}'.`);
}

function flatten(items: Item[]): Item[] {
  return items.flatMap((item) => [item, ...flatten(item.submenu ?? [])]);
}

/** The menu as plain values, for a test to read. */
export function menuItems(): Array<Pick<Item, 'id' | 'label' | 'role' | 'accelerator'>> {
  return flatten(applicationMenu).map(({ id, label, role, accelerator }) =>
    JSON.parse(JSON.stringify({ id, label, role, accelerator })),
  );
}

export function clickMenuItem(id: string): void {
  const item = flatten(applicationMenu).find((one) => one.id === id);
  if (!item) throw new Error(`The menu has no item '${id}'.`);
  run(item);
}

function run(item: Item): void {
  if (item.click) item.click();
  else roles[item.role ?? '']?.();
}

/** The keys of the menu, as `mod+l`; they work in the page as in a real window. */
export function acceleratorKeys(): string[] {
  return flatten(applicationMenu).flatMap((item) => (item.accelerator ? [normalise(item.accelerator)] : []));
}

export function pressAccelerator(key: string): void {
  const item = flatten(applicationMenu).find((one) => one.accelerator && normalise(one.accelerator) === key);
  if (item) run(item);
}

function normalise(accelerator: string): string {
  return accelerator.toLowerCase().replace('commandorcontrol', 'mod').replace('plus', '+');
}
