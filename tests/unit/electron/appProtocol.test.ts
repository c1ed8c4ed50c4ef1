import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APP_URL, createAppProtocol, isAppUrl } from '../../../src-main/electron/appProtocol.ts';

let base: string;
let answer: (request: Request) => Promise<Response>;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'kluis-protocol-'));
  mkdirSync(join(base, 'renderer', 'assets'), { recursive: true });
  mkdirSync(join(base, 'renderer-other'));
  writeFileSync(
    join(base, 'renderer', 'index.html'),
    '<head><meta property="csp-nonce" nonce="__CSP_NONCE__"></head>',
  );
  writeFileSync(join(base, 'renderer', 'assets', 'app.js'), 'own');
  writeFileSync(join(base, 'renderer', 'notes.sqlite'), 'secret');
  writeFileSync(join(base, 'secret.js'), 'secret');
  writeFileSync(join(base, 'renderer-other', 'secret.js'), 'secret');
  answer = createAppProtocol(join(base, 'renderer'));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

const ask = (url: string, method = 'GET'): Promise<Response> => answer(new Request(url, { method }));

test('the page and its files are served with a type that the browser may not guess at', async () => {
  const page = await ask(APP_URL);
  const script = await ask('kluis://app/assets/app.js');

  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect([script.status, script.headers.get('content-type')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
  ]);
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await script.text()).toBe('own');
});

test('the policy allows own files and style elements with the nonce of this page load, and nothing else', async () => {
  const policies: string[] = [];
  const nonces = new Set<string>();
  for (let load = 0; load < 50; load++) {
    const page = await ask(APP_URL);
    const policy = page.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([A-Za-z0-9+/]{22}==)'/.exec(policy)?.[1] ?? '';
    expect(await page.text()).toContain(`nonce="${nonce}"`);
    nonces.add(nonce);
    policies.push(policy.replace(nonce, 'N'));
  }

  expect(nonces.size).toBe(50);
  expect(new Set(policies)).toEqual(
    new Set([
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
        "worker-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    ]),
  );
});

test('no path leads out of the folder, however it is written', async () => {
  const step = fc.constantFrom(
    '..',
    '%2e%2e',
    '.%2E',
    '%252e%252e',
    '..%2f..',
    '..%5c..',
    '..\\..',
    '%00',
    '',
    '.',
    'assets',
    'renderer',
    'renderer-other',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 8 }),
      fc.constantFrom('secret.js', 'renderer-other/secret.js'),
      async (steps, file) => {
        const response = await ask(`kluis://app/${[...steps, file].join('/')}`);
        expect(response.status).toBe(404);
        expect(await response.text()).toBe('');
      },
    ),
    { numRuns: 500 },
  );
});

test('a kind of file that no page needs, a missing file, and a folder are not served', async () => {
  for (const path of ['notes.sqlite', 'assets', 'assets/', '', 'missing.js', 'index.html%00.js', '%']) {
    expect((await ask(`kluis://app/${path}`)).status).toBe(404);
  }
});

test('only GET, only this scheme and host', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
    expect((await ask(APP_URL, method)).status).toBe(405);
  for (const url of [
    'kluis://other/index.html',
    'kluis://app.evil/index.html',
    'https://app/index.html',
    'kluis://app:80/index.html',
  ]) {
    expect((await ask(url)).status).toBe(405);
  }
});

test('a URL that only mentions the app is not the app', () => {
  const lookalikes = [
    'https://evil/?kluis://app/',
    'kluis://app.evil/',
    'kluis:app',
    'kluis://evil@other/',
    'kluisx://app/',
    'not a url',
    '',
  ];
  expect(lookalikes.filter(isAppUrl)).toEqual([]);
  expect(isAppUrl(APP_URL)).toBe(true);
});
