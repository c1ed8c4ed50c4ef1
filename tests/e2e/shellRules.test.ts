import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../tools/ensureBuilt.ts';
import { BINDING, PRELOAD_WORLD } from '../electron-standin/names.ts';
import { callShell } from '../support/callShell.ts';
import { openShell } from '../support/openShell.ts';
import { canLaunchOnStandin } from './launchApp.ts';

const FROM_OUTSIDE = 'https://example.com/';
const root = join(import.meta.dirname, '..', '..');

describe.skipIf(!canLaunchOnStandin())('the window and its session', () => {
  const shell = openShell();

  test('the window is opened with every flag of the hardening', async () => {
    const { options, isContentProtected } = await shell.currentWindow();

    expect(options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      spellcheck: false,
      partition: 'vertrouwenskluis',
    });
    expect(isContentProtected).toBe(true);
    expect((await shell.app.ask('recorded')).isSandboxEnabled).toBe(true);
  });

  test('every session refuses permissions, dictionaries and proxies, and the one in use lives in memory', async () => {
    const partitions = await shell.app.ask('sessions');
    expect(partitions).toEqual(expect.arrayContaining(['', 'vertrouwenskluis']));
    for (const partition of partitions) {
      expect(await shell.app.ask('session', partition)).toMatchObject({
        permissionRequest: false,
        permissionCheck: false,
        devicePermission: false,
        displayMedia: null,
        spellCheckerEnabled: false,
        spellCheckerLanguages: [],
        spellCheckerDictionaryDownloadURL: 'kluis://app/no-dictionaries/',
        proxy: { mode: 'direct' },
      });
    }
    expect(await shell.app.ask('session', 'vertrouwenskluis')).toMatchObject({
      isPersistent: false,
      options: { cache: false },
    });
  });

  test('no host name resolves, and Chromium itself is told to stay off the network', async () => {
    const { switches, privilegedSchemes } = await shell.app.ask('recorded');

    expect(switches).toContainEqual({ name: 'host-resolver-rules', value: 'MAP * ~NOTFOUND' });
    for (const name of [
      'disable-background-networking',
      'disable-component-update',
      'disable-sync',
      'disable-breakpad',
    ]) {
      expect(switches.map((one) => one.name)).toContain(name);
    }
    expect(privilegedSchemes).toEqual([
      { scheme: 'kluis', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('title bar and task switcher show the name of the app, whatever the page calls itself', async () => {
    expect(await shell.app.page.title()).toContain('Jansen');
    expect((await shell.currentWindow()).title).toBe('Vertrouwenskluis');
  });

  test('the page finds nothing on window but kluis, and kluis holds nothing but call', async () => {
    const plain = await shell.app.page.context().newPage();
    await plain.route(FROM_OUTSIDE, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await plain.goto(FROM_OUTSIDE);
    const usual = new Set(await plain.evaluate(() => Object.getOwnPropertyNames(window)));
    await plain.close();
    const here = await shell.app.page.evaluate(() => Object.getOwnPropertyNames(window));
    const shape = await shell.app.page.evaluate(() => {
      const { kluis } = window as unknown as { kluis: object };
      return { names: Object.getOwnPropertyNames(kluis), isFrozen: Object.isFrozen(kluis) };
    });

    expect(here.filter((name) => !usual.has(name) && !/^\d+$/.test(name))).toEqual(['kluis']);
    expect(shape).toEqual({ names: ['call'], isFrozen: true });
  });

  test('style elements of react-aria carry the nonce: its widgets break no policy', async () => {
    await shell.app.page.getByRole('button', { name: 'Open' }).click();
    await shell.app.page.getByRole('dialog').waitFor();
    await shell.app.page.keyboard.press('Escape');
    const styles = await shell.app.page.evaluate(() =>
      [...document.querySelectorAll('style')].map((style) => style.nonce !== ''),
    );

    expect(styles).not.toEqual([]);
    expect(styles).not.toContain(false);
    expect(shell.app.violations).toEqual([]);
  });

  test('a message from a frame inside the page is refused', async () => {
    await shell.app.page.evaluate(() => void document.body.append(document.createElement('iframe')));
    const cdp = await shell.app.page.context().newCDPSession(shell.app.page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const worlds: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === PRELOAD_WORLD && context.auxData?.['frameId'] !== frameTree.frame.id)
        worlds.push(context.id);
    });
    await cdp.send('Runtime.enable');
    const [inner = 0] = worlds;
    const before = await callShell(shell.app.page, 'count');
    const message = JSON.stringify({
      kind: 'invoke',
      id: 1,
      channel: 'kluis:call',
      values: [{ value: 'open' }, {}],
    });
    await cdp.send('Runtime.evaluate', {
      contextId: inner,
      expression: `${BINDING}(${JSON.stringify(message)})`,
    });

    await expect
      .poll(async () => (await callShell(shell.app.page, 'count')).refused)
      .toBe(before.refused + 1);
    expect((await callShell(shell.app.page, 'count')).isUnlocked).toBe(false);
    await shell.app.page.evaluate(() => document.querySelector('iframe')?.remove());
  });

  test('the page goes nowhere by itself', async () => {
    await shell.app.page.evaluate((url) => void (location.href = url), FROM_OUTSIDE);
    await expect
      .poll(async () => (await shell.currentWindow()).navigations)
      .toEqual([{ url: FROM_OUTSIDE, isMainFrame: true, isRefused: true }]);
    expect(shell.app.page.url()).not.toBe(FROM_OUTSIDE);
    for (const event of ['will-redirect', 'will-attach-webview', 'will-navigate', 'will-frame-navigate']) {
      expect(await shell.app.ask('contentsEvent', event)).toBe(true);
    }
  });

  test('the page opens no window', async () => {
    await shell.app.page.evaluate((url) => void window.open(url), FROM_OUTSIDE);

    await expect
      .poll(async () => (await shell.currentWindow()).openAttempts.map((one) => one.action))
      .toEqual(['deny']);
  });

  test('the page downloads nothing', async () => {
    await shell.app.page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['tekst']));
      link.download = 'zaak.txt';
      link.click();
    });

    await expect
      .poll(async () => (await shell.app.ask('recorded')).downloads.map((one) => one.isRefused))
      .toEqual([true]);
  });

  test('the page may not read the clipboard, the place or the camera', async () => {
    const states = await shell.app.page.evaluate(() =>
      Promise.all(
        ['clipboard-read', 'geolocation', 'camera', 'notifications'].map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    );

    expect(states).not.toContain('granted');
  });

  test('a request past the policy is cancelled and counted', async () => {
    expect((await callShell(shell.app.page, 'count')).requests).toBe(0);
    const cdp = await shell.app.page.context().newCDPSession(shell.app.page);
    await cdp.send('Page.setBypassCSP', { enabled: true });
    await shell.app.ask('load', 'kluis://app/index.html');
    const outcomes = await shell.app.page.evaluate(
      (url) =>
        Promise.all(
          ['a', 'b'].map((path) =>
            fetch(url + path).then(
              () => 'answered',
              () => 'cancelled',
            ),
          ),
        ),
      FROM_OUTSIDE,
    );

    expect(outcomes).toEqual(['cancelled', 'cancelled']);
    expect((await callShell(shell.app.page, 'count')).requests).toBe(2);
    await cdp.send('Page.setBypassCSP', { enabled: false });
    await shell.app.ask('load', 'kluis://app/index.html');
  });

  test('dialogs ask in Dutch, leave no trace in recent files, and answer null when cancelled', async () => {
    await shell.app.dialogs.answer(shell.dataFolder);
    for (let i = 0; i < 4; i++) await shell.app.dialogs.answer(null);

    expect(await callShell(shell.app.page, 'folder')).toBe(shell.dataFolder);
    expect(await callShell(shell.app.page, 'backup')).toBe(null);
    expect(await callShell(shell.app.page, 'pdf', 'jaarverslag.pdf')).toBe(null);
    expect(await callShell(shell.app.page, 'document')).toBe(null);
    expect(await callShell(shell.app.page, 'export', 'brief.pdf')).toBe(null);
    const asked = (await shell.app.ask('askedDialogs')).map(
      (one) => one.options as { properties: string[]; title: string },
    );
    for (const { properties } of asked) expect(properties).toContain('dontAddToRecent');
    expect(asked.map((one) => one.title)).toEqual([
      'Kies de map voor je reservekopieën',
      'Kies de reservekopie die je wilt terugzetten',
      'Waar komt de kopie buiten de kluis',
      'Kies het document dat je bij deze zaak wilt bewaren',
      'Waar komt de kopie buiten de kluis',
    ]);
  });
});

test('the built preload is one CommonJS file that requires electron and nothing else', async () => {
  await ensureBuilt();
  const text = readFileSync(join(root, 'out', 'preload', 'preload.cjs'), 'utf8');

  // Parsed as a script: an import or export would be a syntax error.
  expect(() => new Script(text)).not.toThrow();
  expect([...text.matchAll(/require\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"']);
  expect(text).not.toMatch(/\bimport\b|\bprocess\b|\beval\b|\bnode:/);
});
