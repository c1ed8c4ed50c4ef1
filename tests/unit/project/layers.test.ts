import { expect, test } from 'vitest';
import { brokenLayers, brokenLintRules, openSampleProject } from './runTools.ts';

const neighbours = {
  'src-shared/domain/theme.ts': 'export const themes = 1;\n',
  'src-main/vault/vault.ts':
    "import BetterSqlite3 from 'better-sqlite3-multiple-ciphers';\nexport const vault = BetterSqlite3;\n",
  'src-main/store/store.ts': 'export const store = 1;\n',
  'src-main/main.ts': 'export const started = 1;\n',
  'src-renderer/App.tsx': 'export const App = 1;\n',
  'src-shared/disclosure/protect/options.ts': "export const MERGED = 'merged';\n",
  'src-shared/domain/right.ts': "import { left } from './left.ts';\nexport const right = () => left;\n",
};

/** Each breaks one rule on who may import whom. */
const brokenImports: [rule: string, file: string, code: string][] = [
  ['shared-stands-alone', 'src-shared/domain/reads.ts', "export { readFileSync } from 'node:fs';\n"],
  [
    'audit-and-protect-apart',
    'src-shared/disclosure/audit/borrows.ts',
    "export { MERGED } from '../protect/options.ts';\n",
  ],
  ['shared-stands-alone', 'src-shared/domain/draws.ts', "export { createElement } from 'react';\n"],
  [
    'shared-stands-alone',
    'src-shared/domain/stores.ts',
    "export { store } from '../../src-main/store/store.ts';\n",
  ],
  [
    'renderer-meets-main-through-shared',
    'src-renderer/reaches.ts',
    "export { store } from '../src-main/store/store.ts';\n",
  ],
  ['renderer-is-a-page', 'src-renderer/saves.ts', "export { writeFileSync } from 'node:fs';\n"],
  [
    'main-does-not-know-the-page',
    'src-main/ipc/draws.ts',
    "export { App } from '../../src-renderer/App.tsx';\n",
  ],
  ['electron-stays-in-its-folder', 'src-main/report/opens.ts', "export { dialog } from 'electron';\n"],
  ['electron-stays-in-its-folder', 'src-renderer/asks.ts', "export { ipcRenderer } from 'electron';\n"],
  ['preload-is-one-file', 'src-main/preload.ts', "export { themes } from '../src-shared/domain/theme.ts';\n"],
  ['one-place-opens-an-archive', 'src-main/vault/vault.ts', neighbours['src-main/vault/vault.ts']],
  [
    'main-store-keeps-to-its-neighbours',
    'src-main/store/unlocks.ts',
    "export { vault } from '../vault/vault.ts';\n",
  ],
  [
    'main-vault-keeps-to-its-neighbours',
    'src-main/vault/reads.ts',
    "export { store } from '../store/store.ts';\n",
  ],
  [
    'main-import-keeps-to-its-neighbours',
    'src-main/import/unlocks.ts',
    "export { vault } from '../vault/vault.ts';\n",
  ],
  [
    'every-main-folder-has-a-place',
    'src-main/helpers/all.ts',
    "export { store } from '../store/store.ts';\n",
  ],
  [
    'nobody-imports-the-composition-root',
    'src-main/ipc/restarts.ts',
    "export { started } from '../main.ts';\n",
  ],
  [
    'no-circles',
    'src-shared/domain/left.ts',
    "import { right } from './right.ts';\nexport const left = () => right;\n",
  ],
  ['every-import-resolves', 'src-shared/domain/lost.ts', "export { gone } from './gone.ts';\n"],
];

const sql = 'SQL stands in src-main/store only';
const statement = 'Statements are prepared in src-main/store only';
const pragma = 'PRAGMA, VACUUM and ATTACH stand in';
const banned = 'the secure heap are banned';
const words = 'Words that a user reads stand in src-shared/i18n';

/** Each breaks one rule on what a line may say. */
const brokenLines: [rule: string, file: string, code: string][] = [
  [sql, 'src-main/report/sql1.ts', "export const query = 'SELECT id FROM cases';\n"],
  [sql, 'src-main/vault/sql2.ts', 'export const query = (to: string) => `\n  DELETE FROM ${to}`;\n'],
  [
    statement,
    'src-main/report/sql3.ts',
    'export const find = (db: Db, query: string) => db.prepare<Row>(query);\n',
  ],
  [
    pragma,
    'src-main/store/pragma1.ts',
    "export const loosen = (db: Db) => db.pragma('synchronous = OFF');\n",
  ],
  [pragma, 'src-main/store/pragma2.ts', "export const copy = (db: Db) => db.exec('VACUUM INTO ?');\n"],
  [pragma, 'src-main/report/pragma3.ts', "export const text = 'SELECT 1; ATTACH ? AS other';\n"],
  [banned, 'src-main/backup/banned1.ts', 'export const plain = (db: Db) => db.serialize();\n'],
  [banned, 'src-main/backup/banned2.ts', "export const copy = (db: Db) => db?.backup('copy');\n"],
  [banned, 'src-main/vault/banned3.ts', 'export const key = () => sodium.sodium_malloc(32);\n'],
  [
    banned,
    'src-main/vault/banned4.ts',
    "import { secureHeapUsed } from 'node:crypto';\nexport const used = secureHeapUsed();\n",
  ],
  [words, 'src-renderer/features/words1.tsx', 'export const Title = () => <h1>Zaken</h1>;\n'],
  [words, 'src-renderer/features/words2.tsx', 'export const Search = () => <input aria-label="Zoeken" />;\n'],
  [
    words,
    'src-renderer/features/words3.tsx',
    'export const Save = () => <button type="button">{\'Opslaan\'}</button>;\n',
  ],
  [words, 'src-main/electron/words4.ts', "export const item = { label: 'Bewerken' };\n"],
  [
    words,
    'src-main/import/words5.ts',
    'export const reason = (n: number) => `Regel ${n} kan niet worden gelezen`;\n',
  ],
  ['noDefaultExport', 'src-shared/domain/default1.ts', 'export default 1;\n'],
  ['noExplicitAny', 'src-shared/domain/any1.ts', 'export const size = (value: any) => value;\n'],
  ['noEnum', 'src-shared/domain/enum1.ts', 'export enum Theme {\n  Other,\n}\n'],
  [
    'useImportType',
    'src-shared/domain/type1.ts',
    "import { z } from 'zod';\nexport type Shape = z.ZodType;\n",
  ],
  [
    'noExcessiveLinesPerFile',
    'src-shared/domain/long1.ts',
    'export const line = [\n'.padEnd(2000, '  1,\n').concat('];\n'),
  ],
];

/** Allowed where it stands: each rule leaves its own place alone. */
const allowed = {
  'src-main/store/caseRepository.ts': "export const find = (db: Db) => db.prepare('SELECT id FROM cases');\n",
  'src-main/vault/copyArchive.ts': "export const copy = (db: Db) => db.prepare('VACUUM INTO ?');\n",
  'src-main/vault/openDatabase.ts':
    "import BetterSqlite3 from 'better-sqlite3-multiple-ciphers';\nexport const open = () => new BetterSqlite3(':memory:').pragma('synchronous');\n",
  'src-main/electron/window.ts': "export { BrowserWindow } from 'electron';\n",
  'src-main/ipc/services.ts':
    "export { store } from '../store/store.ts';\nexport { open } from '../vault/openDatabase.ts';\n",
  'src-shared/ipc/contract.ts': "export { z } from 'zod';\nexport { themes } from '../domain/theme.ts';\n",
  'src-shared/domain/outcome.ts': "export const outcomes = { none: 'geen gevolg voor de melder' };\n",
  'src-shared/i18n/nl/app.ts': "export const app = { title: 'Dit is een titel', save: 'Opslaan' };\n",
  'src-renderer/features/CaseList.tsx':
    'export const CaseList = () => <h1 className="title">{nl.cases} · {nl.found}</h1>;\n',
  'vitest.config.ts': 'export default {};\n',
};

/** The neighbours that take part in a broken rule, without the break. */
const mended = {
  'src-main/vault/vault.ts': 'export const vault = 1;\n',
  'src-shared/domain/right.ts': 'export const right = 1;\n',
};

test('the layer check fails on every sample that breaks a rule', () => {
  const samples = Object.fromEntries(brokenImports.map(([, file, code]) => [file, code]));
  using sample = openSampleProject({ ...neighbours, ...samples });

  const found = brokenLayers(sample.path);

  for (const [rule, file] of brokenImports) expect(found).toContain(`${rule}: ${file}`);
});

test('the line check fails on every sample that breaks a rule, and on nothing that is allowed', () => {
  const samples = Object.fromEntries(brokenLines.map(([, file, code]) => [file, code]));
  using sample = openSampleProject({ ...samples, ...allowed });

  const found = brokenLintRules(sample.path);

  for (const [rule, file] of brokenLines) {
    expect(
      found.filter((line) => line.includes(file) && line.includes(rule)),
      `${file} breaks ${rule}`,
    ).not.toEqual([]);
  }
  for (const file of Object.keys(allowed)) {
    expect(
      found.filter((line) => line.includes(file)),
      file,
    ).toEqual([]);
  }
});

test('the layer check leaves alone what is allowed', () => {
  using sample = openSampleProject({ ...neighbours, ...allowed, ...mended });

  expect(brokenLayers(sample.path)).toEqual([]);
});
