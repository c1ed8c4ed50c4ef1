import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import type { Input } from '../../src-shared/ipc/contract.ts';
import type { ImportQuestions } from '../../src-shared/ipc/importChannels.ts';
import { stateOf } from '../support/folderState.ts';
import { openApp } from '../support/openApp.ts';
import { PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';

type App = ReturnType<typeof openApp>;
type Columns = Input<'import:columns'>['columns'];

/** A list as a counsellor keeps one, with headings and words of her own. */
const OWN = [
  'Datum melding;Wie;Naam;Soort;Hoe gemeld;Afdeling;Verslag;Opmerkingen;Kleur map',
  '12-03-2024;werknemer;Anneke de Vries;pesten;mail;Beheer;Eerste gesprek. Wil nadenken.;Belt terug;rood',
  '05-04-2024;werknemer;;pesten, ruzie op het werk;telefoon;Beheer;Kort gesproken.;;blauw',
  '31-05-2024;stagiaire;Bo Smit;ruzie op het werk;mail;Onderwijs;;;groen',
].join('\n');
const COLUMNS: Columns = [
  'gemeld_op',
  'melder',
  'naam_melder',
  'themas',
  'kanaal',
  'onderdeel',
  'notitie',
  'notitie',
  null,
];
const WORDS: Record<string, string> = {
  werknemer: 'medewerker',
  stagiaire: 'stagiair',
  mail: 'e-mail',
  'ruzie op het werk': 'onveilige werkverhouding',
};

async function openOwn(app: App, text = OWN) {
  await app.get('vault:create', { passphrase: PASSPHRASE });
  return choose(app, text);
}

function choose(app: App, text: string) {
  const path = join(app.archiveFolder, '..', 'mijn zaken.csv');
  writeFileSync(path, text);
  app.answers.list = path;
  return app.get('import:choose', undefined);
}

function mapping(questions: ImportQuestions, columns = COLUMNS): Input<'import:preview'> {
  return {
    columns,
    values: questions.values.flatMap(({ column, values }) =>
      values.map(({ value }) => ({ column, value, label: WORDS[value] ?? '' })),
    ),
    fixed: [{ column: 'organisatie', label: 'Hogeschool De Singel' }],
    dateOrder: 'day_first',
  };
}

const ask = (app: App, columns = COLUMNS) => app.get('import:columns', { columns, ignored: [8] });

test('a list with headings and words of its own comes in, with names and a first entry', async () => {
  using app = openApp();
  const list = await openOwn(app);
  expect(list).toMatchObject({
    kind: 'list',
    name: 'mijn zaken.csv',
    rows: 3,
    isRemembered: false,
    columns: COLUMNS,
  });

  const questions = await ask(app);
  expect(questions).toMatchObject({
    ambiguousDay: '12-03-2024',
    dateOrder: 'day_first',
    fixed: [{ column: 'organisatie', choices: [], label: null }],
  });
  expect(questions.values.map(({ column, values }) => [column, values])).toEqual([
    [
      'melder',
      [
        { value: 'werknemer', count: 2, label: null },
        { value: 'stagiaire', count: 1, label: 'stagiair' },
      ],
    ],
    ['themas', [{ value: 'ruzie op het werk', count: 2, label: null }]],
    ['kanaal', [{ value: 'mail', count: 2, label: 'e-mail' }]],
  ]);
  const preview = await app.get('import:preview', mapping(questions));
  expect(preview).toMatchObject({
    kind: 'preview',
    good: 3,
    bad: [],
    names: 2,
    notes: 2,
    newOrganisations: ['Hogeschool De Singel'],
    newDepartments: ['Beheer (Hogeschool De Singel)', 'Onderwijs (Hogeschool De Singel)'],
  });
  expect(JSON.stringify(preview)).not.toContain('Anneke');
  expect(await app.get('cases:list', {})).toMatchObject({ total: 0 });

  expect(await app.get('import:takeIn', { leavesOutBad: false })).toEqual({ cases: 3 });

  const { rows } = await app.get('cases:list', {});
  expect(rows.map(({ openedOn, themes }) => [openedOn, themes])).toEqual([
    ['2024-05-31', ['unsafe_working_relation']],
    ['2024-04-05', ['bullying', 'unsafe_working_relation']],
    ['2024-03-12', ['bullying']],
  ]);
  const first = await app.get('cases:get', { id: rows[2]?.id ?? '' });
  expect(first.entries).toMatchObject([
    {
      kind: 'note',
      occurredOn: '2024-03-12',
      text: 'Verslag: Eerste gesprek. Wil nadenken.\n\nOpmerkingen: Belt terug',
    },
  ]);
  const { hits } = await app.get('search:find', { text: 'nadenken' });
  expect(hits.map(({ code }) => code)).toEqual([first.code]);
});

test('names go to the persons of the case, and the words that find a case hold them', async () => {
  using app = openApp();
  await openOwn(app);
  await app.get('import:preview', mapping(await ask(app)));
  await app.get('import:takeIn', { leavesOutBad: false });
  app.lock('asked');
  const vault = createVault({ folder: app.archiveFolder, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const db = vault.database();
  expect(db.prepare('SELECT name, role FROM case_identities ORDER BY name').all()).toEqual([
    { name: 'Anneke de Vries', role: 'reporter' },
    { name: 'Bo Smit', role: 'reporter' },
  ]);
  expect(db.prepare('SELECT count(*) FROM persons').pluck().get()).toBe(3);
  expect(db.prepare("SELECT count(*) FROM case_search WHERE case_search MATCH 'anneke'").pluck().get()).toBe(
    1,
  );
  vault.lock('asked');
});

test('how a list was mapped is proposed again for the next list with the same headings', async () => {
  using app = openApp();
  await openOwn(app);
  const answers = mapping(await ask(app));
  await app.get('import:preview', answers);
  await app.get('import:takeIn', { leavesOutBad: false });

  const next = OWN.replaceAll('2024', '2025').replace('Kleur map', 'KLEUR MAP');
  expect(await choose(app, next)).toMatchObject({ columns: COLUMNS, isRemembered: true });

  const questions = await ask(app);
  expect(questions.fixed).toMatchObject([
    { choices: ['Hogeschool De Singel'], label: 'Hogeschool De Singel' },
  ]);
  expect(
    questions.values.flatMap(({ column, values }) =>
      values.map(({ value, label }) => ({ column, value, label })),
    ),
  ).toEqual(answers.values);
  expect(await choose(app, OWN.replace('Kleur map', 'Kast'))).toMatchObject({ isRemembered: false });
});

test('a column goes nowhere only after its loss was confirmed', async () => {
  using app = openApp();
  await openOwn(app);
  expect(await app.call('import:columns', { columns: COLUMNS, ignored: [] })).toMatchObject({
    error: { code: 'import_ignored_not_confirmed', field: 'ignored' },
  });
  expect((await app.call('import:columns', { columns: COLUMNS, ignored: [8] })).ok).toBe(true);
});

test.each<[string, (columns: Columns) => Columns, string, string]>([
  ['no day of the report', (all) => all.with(0, null), 'import_opened_on_missing', 'columns'],
  ['one of ours at two headings', (all) => all.with(5, 'kanaal'), 'import_column_twice', 'columns.5'],
])('%s is refused at its field', async (_name, change, code, field) => {
  using app = openApp();
  await openOwn(app);
  expect(await app.call('import:columns', { columns: change(COLUMNS), ignored: [0, 8] })).toMatchObject({
    error: { code, field },
  });
});

test('free text under a heading of a fixed list is refused at that heading', async () => {
  using app = openApp();
  const rows = Array.from({ length: 200 }, (_, row) => `12-03-2024;verhaal nummer ${row}`);
  await openOwn(app, ['datum;themas', ...rows].join('\n'));
  expect(await app.call('import:columns', { columns: ['gemeld_op', 'themas'], ignored: [] })).toMatchObject({
    error: { code: 'import_too_many_values', field: 'columns.1' },
  });
});

test('a list whose days read two ways waits for the answer, and reads them as it was given', async () => {
  using app = openApp();
  await openOwn(app, 'gemeld_op;melder;themas;kanaal;organisatie\n03-04-2024;student;pesten;post;HU');
  const columns: Columns = ['gemeld_op', 'melder', 'themas', 'kanaal', 'organisatie'];
  const { ambiguousDay, dateOrder } = await app.get('import:columns', { columns, ignored: [] });
  expect([ambiguousDay, dateOrder]).toEqual(['03-04-2024', null]);
  const answers = { columns, values: [], fixed: [], dateOrder: null };
  expect(await app.call('import:preview', answers)).toMatchObject({
    error: { code: 'import_date_order', field: 'dateOrder' },
  });
  const preview = await app.get('import:preview', { ...answers, dateOrder: 'month_first' });
  expect(preview).toMatchObject({ first: [{ openedOn: '2024-03-04' }] });
});

test('bad rows are named with the heading of the list, and stay out only when that is asked', async () => {
  using app = openApp();
  await openOwn(app, OWN.replace('31-05-2024', '31-02-2024'));
  const preview = await app.get('import:preview', mapping(await ask(app)));
  expect(preview).toMatchObject({
    good: 2,
    badRows: 1,
    bad: [{ line: 4, sentence: expect.stringMatching(/^Regel 4, kolom Datum melding: ‘31-02-2024’/) }],
  });
  expect(await app.call('import:takeIn', { leavesOutBad: false })).toMatchObject({
    error: { code: 'import_bad_rows' },
  });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 0 });
  expect(await app.get('import:takeIn', { leavesOutBad: true })).toEqual({ cases: 2 });
  expect(await app.call('import:takeIn', { leavesOutBad: true })).toMatchObject({
    error: { code: 'import_no_list' },
  });
});

test('a lock forgets the list, and a preview of before it takes nothing in', async () => {
  using app = openApp();
  await openOwn(app);
  const answers = mapping(await ask(app));
  await app.get('import:preview', answers);
  app.lock('idle');
  expect(await app.call('import:takeIn', { leavesOutBad: false })).toMatchObject({
    error: { code: 'locked' },
  });
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  for (const reply of [
    await app.call('import:columns', { columns: COLUMNS, ignored: [8] }),
    await app.call('import:preview', answers),
    await app.call('import:takeIn', { leavesOutBad: false }),
  ]) {
    expect(reply).toMatchObject({ error: { code: 'import_no_list' } });
  }
});

test('a file that is no list, is gone or is huge is refused, and changes nothing', async () => {
  using app = openApp();
  await app.get('vault:create', { passphrase: PASSPHRASE });
  const before = stateOf(app.archiveFolder);
  expect(await choose(app, '%PDF-1.7 nee')).toMatchObject({ kind: 'refused' });
  expect(await choose(app, 'Datum;Naam\n')).toMatchObject({ kind: 'refused' });
  truncateSync(app.answers.list ?? '', 500 * 1024 * 1024);
  expect(await app.get('import:choose', undefined)).toMatchObject({
    sentences: [expect.stringContaining('64 MB')],
  });
  app.answers.list = join(app.archiveFolder, 'weg.xlsx');
  expect(await app.call('import:choose', undefined)).toMatchObject({ error: { code: 'import_unreadable' } });
  app.answers.list = null;
  expect(await app.get('import:choose', undefined)).toBeNull();
  expect(stateOf(app.archiveFolder)).toEqual(before);
});
