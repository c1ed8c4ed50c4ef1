import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildShell } from '../support/buildShell.ts';
import { callShell } from '../support/callShell.ts';
import { openShell } from '../support/openShell.ts';
import { canLaunchOnStandin } from './launchApp.ts';
import { launchOnStandin } from './launchOnStandin.ts';

describe.skipIf(!canLaunchOnStandin())('locking and the end of the window', () => {
  const shell = openShell();

  test('the menu makes the text larger and keeps it so after a lock', async () => {
    await callShell(shell.app.page, 'open');
    await shell.app.menu.click('larger');
    await shell.app.menu.click('larger');
    await shell.app.freshPage(() => shell.app.menu.click('lock'));

    await expect.poll(async () => (await shell.currentWindow()).zoomLevel).toBe(2);
    await shell.app.menu.click('reset');
  });

  test('the key locks: a fresh page in a fresh window, and copied text is gone from the clipboard', async () => {
    await callShell(shell.app.page, 'open');
    await shell.app.page.evaluate(() => void Object.assign(window, { leftBehind: 'tekst' }));
    await shell.app.page.locator('#text').click({ clickCount: 3 });
    await shell.app.page.keyboard.press('Control+c');
    await expect.poll(() => shell.app.clipboard.read()).toContain('Tekst van een zaak');
    const old = shell.app.page;

    const fresh = await shell.app.freshPage(() => shell.app.page.keyboard.press('Control+l'));

    expect(old.isClosed()).toBe(true);
    expect(await fresh.evaluate(() => 'leftBehind' in window)).toBe(false);
    expect(await callShell(fresh, 'count')).toMatchObject({ isUnlocked: false, seconds: null });
    expect((await callShell(fresh, 'count')).reasons.at(-1)).toBe('asked');
    await expect.poll(() => shell.app.clipboard.read()).toBe('');
  });

  test('text from elsewhere stays on the clipboard', async () => {
    await callShell(shell.app.page, 'open');
    await shell.app.clipboard.write('recept');
    await shell.app.freshPage(() => shell.app.menu.click('lock'));

    expect(await shell.app.clipboard.read()).toBe('recept');
  });

  test('a page that hangs is locked all the same', async () => {
    await callShell(shell.app.page, 'open');
    const hung = shell.app.page;
    void hung
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);

    const fresh = await shell.app.freshPage(() => shell.app.power.emit('suspend'));

    expect((await callShell(fresh, 'count')).reasons.at(-1)).toBe('suspend');
    // Chromium takes a while to end what hangs; only then the window is really gone.
    await expect.poll(() => hung.isClosed()).toBe(true);
  });

  test('an idle system and a locked screen lock, each under its own name', async () => {
    await callShell(shell.app.page, 'open');
    expect((await callShell(shell.app.page, 'count')).seconds).toBeGreaterThan(0);
    await shell.app.freshPage(() => shell.app.power.idle(300));
    expect((await callShell(shell.app.page, 'count')).reasons.at(-1)).toBe('idle');
    await shell.app.power.idle(0);

    await callShell(shell.app.page, 'open');
    await shell.app.freshPage(() => shell.app.power.emit('lock-screen'));
    expect((await callShell(shell.app.page, 'count')).reasons.at(-1)).toBe('screen_lock');
  });

  test('a lock in the background does not take the keyboard', async () => {
    await callShell(shell.app.page, 'open');
    await shell.app.ask('minimize');
    await shell.app.freshPage(() => shell.app.power.emit('suspend'));

    await expect.poll(async () => (await shell.currentWindow()).isMinimized).toBe(true);
    expect((await shell.currentWindow()).isFocused).toBe(false);
  });

  test('a page that crashes is replaced and the archive stays open', async () => {
    await callShell(shell.app.page, 'open');
    const cdp = await shell.app.page.context().newCDPSession(shell.app.page);

    const fresh = await shell.app.freshPage(() => cdp.send('Page.crash').catch(() => undefined));

    expect(await callShell(fresh, 'count')).toMatchObject({ isUnlocked: true });
  });

  test('a second start ends at once and brings the first window forward', async () => {
    await shell.app.ask('minimize');
    const second = spawn(process.execPath, [shell.main, `--user-data-dir=${shell.dataFolder}`], {
      stdio: 'ignore',
    });
    const [code] = await once(second, 'exit');

    expect(code).toBe(0);
    if (process.platform !== 'win32')
      await expect.poll(async () => (await shell.currentWindow()).isFocused).toBe(true);
  });
});

describe.skipIf(!canLaunchOnStandin())('the end of the app', () => {
  test('quitting ends without an error, and killing main leaves no browser behind', async () => {
    const main = await buildShell();
    const dataFolder = mkdtempSync(join(tmpdir(), 'kluis-shell-'));
    const launch = () => launchOnStandin({ main, args: [`--user-data-dir=${dataFolder}`], dataFolder });
    try {
      const first = await launch();
      await first.ask('quit').catch(() => undefined);
      await first.close();
      expect(first.output()).toBe('');

      const second = await launch();
      const browser = second.page.context().browser();
      await second.kill();
      await expect.poll(() => browser?.isConnected()).toBe(false);
    } finally {
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
