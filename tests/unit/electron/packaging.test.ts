import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { Ajv } from 'ajv';
import type { Configuration } from 'app-builder-lib';
import { getConfig } from 'app-builder-lib/out/util/config/config.js';
import { beforeAll, expect, test } from 'vitest';
import { APP_USER_MODEL_ID } from '../../../src-main/electron/windowOptions.ts';
import { afterPack, fusesFor } from '../../../tools/setFuses.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
let config: Configuration;

beforeAll(async () => {
  config = await getConfig(root, 'electron-builder.yml', null);
});

/** What electron-builder's own schema finds wrong. */
function problemsOf(value: unknown): string[] {
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/app-builder-lib/scheme.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  const isValid = ajv.compile(schema);
  return isValid(value)
    ? []
    : (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

test('electron-builder itself accepts the configuration, and would not accept a misspelt one', () => {
  expect(problemsOf(config)).toEqual([]);
  expect(problemsOf({ ...config, asarUnpak: [] })).not.toEqual([]);
  expect(problemsOf({ ...config, nsis: { oneClick: 'no' } })).not.toEqual([]);
});

test('it makes an installer for Windows, macOS and Linux, and publishes nothing', () => {
  const targets = [config.win, config.mac, config.linux].map((one) =>
    [one?.target].flat().map((target) => (target as { target: string }).target),
  );

  expect(targets).toEqual([['nsis'], ['dmg'], ['AppImage', 'deb']]);
  expect(config.publish).toBeNull();
});

test('the app speaks to Windows under the name that its installer registers', () => {
  expect(config.appId).toBe(APP_USER_MODEL_ID);
});

test('the package holds the built app in an archive, its native modules beside it, and no stand-in or test', () => {
  const [{ filter: files } = { filter: [] }] = config.files as unknown as Array<{ filter: string[] }>;
  expect(config.asar).toBe(true);
  expect(files.filter((pattern) => !pattern.startsWith('!'))).toEqual([
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'assets/fonts/**',
    'package.json',
    'LICENSE',
  ]);
  for (const pattern of config.asarUnpack as string[])
    expect(existsSync(join(root, pattern.replace('/**', '')))).toBe(true);
});

test('every fuse that is known is decided, and the build stops at one that is not', () => {
  const fuses = fusesFor(false);
  const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');

  expect(known.filter((fuse) => fuses[fuse] === undefined)).toEqual([]);
  expect(fuses).toMatchObject({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
});

test('packing sets these fuses on every system', async () => {
  expect(config.afterPack).toBe('./tools/setFuses.mjs');
  for (const platform of ['win32', 'darwin', 'linux']) {
    const set: unknown[] = [];
    const context = {
      electronPlatformName: platform,
      packager: { addElectronFuses: async (_context: object, fuses: object) => void set.push(fuses) },
    };
    await afterPack(context as unknown as Parameters<typeof afterPack>[0]);
    expect(set).toEqual([fusesFor(platform === 'darwin')]);
  }
});
