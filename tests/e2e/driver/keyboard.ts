import type { RunningApp } from '../launchApp.ts';

/** Further than any control of a screen is away. */
const MOST_TABS = 250;

/** What has the focus, as a screen reader would say it. */
export interface Focus {
  role: string;
  name: string;
}

/** Works the app as somebody without a mouse: Tab, arrows, Space, Enter and typing, and nothing else. */
export function keyboardAt(app: RunningApp) {
  const press = (key: string): Promise<void> => app.page.keyboard.press(key);

  async function focus(): Promise<Focus> {
    const focused = app.page.locator(':focus');
    if ((await focused.count()) === 0) return { role: 'page', name: '' };
    const snapshot = await focused.first().ariaSnapshot();
    const [, role = 'unknown', name = ''] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot) ?? [];
    return { role, name: name.replaceAll('\\"', '"') };
  }

  /** Presses Tab, or Shift+Tab, until a control of this name has the focus. */
  async function go(name: string | RegExp, options: { role?: string; back?: boolean } = {}): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step < MOST_TABS; step++) {
      const now = await focus();
      const isNamed = typeof name === 'string' ? now.name === name : name.test(now.name);
      if (step > 0 && isNamed && (options.role === undefined || now.role === options.role)) return;
      passed.push(`${now.role} ${now.name}`);
      await press(options.back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never came to ${String(name)}; it passed: ${[...new Set(passed)].join(' | ')}`);
  }

  return {
    press,
    focus,
    go,
    type: (text: string): Promise<void> => app.page.keyboard.type(text),
    /** Goes to a text field and types. */
    async fill(name: string | RegExp, text: string): Promise<void> {
      await go(name);
      await press('Control+a');
      await app.page.keyboard.type(text);
    },
    /** Goes to a button and presses it. */
    async push(name: string | RegExp, options: { back?: boolean } = {}): Promise<void> {
      await go(name, { ...options, role: 'button' });
      await press('Enter');
    },
    /** Goes to a list that drops down, whose name begins with what is chosen now, and types the choice. */
    async choose(label: string, choice: string): Promise<void> {
      await go(new RegExp(` ${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`), { role: 'button' });
      await app.page.keyboard.type(choice);
    },
    /** Goes to a box and ticks it. */
    async tick(name: string | RegExp): Promise<void> {
      await go(name, { role: 'checkbox' });
      await press('Space');
    },
    /** Goes to a date, whose first part has the focus, and types it: day, month, year. */
    async date(name: RegExp, day: string): Promise<void> {
      const [year = '', month = '', date = ''] = day.split('-');
      await go(name);
      await app.page.keyboard.type(`${date}${month}${year}`);
    },
  };
}

/** Counts the events that only a mouse or a finger makes, on the page that is open now. */
export async function countPointerEvents(app: RunningApp): Promise<() => Promise<number>> {
  await app.page.evaluate(() => {
    const counted = window as unknown as { pointerEvents: number };
    counted.pointerEvents = 0;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'mousemove']) {
      document.addEventListener(kind, (event) => event.isTrusted && counted.pointerEvents++, true);
    }
  });
  return () => app.page.evaluate(() => (window as unknown as { pointerEvents: number }).pointerEvents);
}
