import type { Page } from 'playwright-core';
import { browserContext } from './app.ts';
import { recorded } from './recorded.ts';
import { StrictEmitter, strict } from './strict.ts';
import { hasWindow } from './windowMode.ts';

class StandinPowerMonitor extends StrictEmitter {
  idleSeconds = 0;
  idleState: 'active' | 'idle' | 'locked' | 'unknown' = 'active';
  getSystemIdleTime = (): number => this.idleSeconds;
  getSystemIdleState = (_threshold: number): string => this.idleState;
}

export const powerMonitor = strict(
  'powerMonitor',
  new StandinPowerMonitor('powerMonitor', [
    'suspend',
    'resume',
    'lock-screen',
    'unlock-screen',
    'user-did-resign-active',
    'shutdown',
  ]),
);

export const nativeTheme = strict('nativeTheme', { shouldUseDarkColors: false });

const CLIPBOARD_URL = 'https://clipboard.standin.invalid/';
let clipboardPage: Promise<Page> | undefined;

/** The browser's clipboard is reached through a page that may read it; the app's own pages may not. */
function openClipboardPage(): Promise<Page> {
  clipboardPage ??= (async () => {
    const context = await browserContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: CLIPBOARD_URL });
    const page = await context.newPage();
    await page.route(CLIPBOARD_URL, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    );
    await page.goto(CLIPBOARD_URL);
    return page;
  })();
  return clipboardPage;
}

/** In a window of its own that page would jump up at every copy, so the trial version leaves the clipboard alone. */
async function readText(): Promise<string> {
  if (hasWindow) return '';
  return (await openClipboardPage()).evaluate(() => navigator.clipboard.readText());
}

async function writeText(text: string): Promise<void> {
  if (hasWindow) return;
  await (await openClipboardPage()).evaluate((value) => navigator.clipboard.writeText(value), text);
}

export const clipboard = strict('clipboard', {
  readText,
  writeText,
  clear(): void {
    recorded.clearedClipboards.push('clipboard');
    void writeText('');
  },
  selection: strict('clipboard.selection', {
    clear: (): void => void recorded.clearedClipboards.push('selection'),
  }),
});
