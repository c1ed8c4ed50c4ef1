import { expect, test } from 'vitest';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { readCases } from '../../src-main/import/readCases.ts';
import { exportAgain } from '../../src-main/report/reportService.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { fontFolder, makeReport } from '../support/makeReport.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };

function newTheme(organisationId: string, label: string, retiredOn: string | null = null) {
  return { id: null, organisationId, label, set: 'conduct' as const, retiredOn };
}

test('a theme has one name in an organisation, also beside those of the app, whatever its capitals and accents', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  await app.get('themes:save', newTheme(organisationId, 'Uitsluiting via groepsapp'));

  for (const label of ['uitsluiting  VIA groepsapp', 'Pesten', 'financiele schending']) {
    expect(await app.call('themes:save', newTheme(organisationId, label)), label).toEqual({
      ok: false,
      error: { code: 'theme_name_taken', field: 'label' },
    });
  }
  expect(await app.call('themes:save', newTheme(organisationId, 'a|b'))).toMatchObject({
    error: { code: 'input_invalid', field: 'label' },
  });
  expect(await app.call('themes:save', newTheme(organisationId, 'Later', '2999-01-01'))).toMatchObject({
    error: { code: 'date_in_future', field: 'retiredOn' },
  });

  const other = await app.get('organisations:save', { ...sampleOrganisation, name: 'School De Eik' });
  await app.get('themes:save', newTheme(other, 'Uitsluiting via groepsapp'));
  expect(await app.get('themes:list', undefined)).toHaveLength(2);
});

test('a retired theme stays with the cases that have it and comes to no other; one in use is not removed', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const id = await app.get('themes:save', newTheme(organisationId, 'Groepsapp'));
  const fields = sampleCase(organisationId, { themes: ['bullying', id] });
  const caseId = await app.get('cases:create', fields);
  expect(await app.call('themes:remove', { id })).toMatchObject({ error: { code: 'theme_in_use' } });

  const retired = { ...newTheme(organisationId, 'Groepsapp', '2026-03-05'), id };
  await app.get('themes:save', retired);
  await app.get('cases:update', { id: caseId, fields: { ...fields, repeated: true } });
  expect((await app.get('cases:get', { id: caseId })).fields.themes).toEqual(
    expect.arrayContaining(['bullying', id]),
  );
  expect(await app.call('cases:create', fields)).toEqual({
    ok: false,
    error: { code: 'theme_retired', field: 'themes' },
  });
  await app.get('cases:update', { id: caseId, fields: { ...fields, themes: ['bullying'] } });
  expect(await app.call('cases:update', { id: caseId, fields })).toMatchObject({
    error: { code: 'theme_retired' },
  });

  await app.get('themes:save', { ...retired, retiredOn: null });
  await app.get('cases:update', { id: caseId, fields });
  await app.get('cases:update', { id: caseId, fields: { ...fields, themes: [] } });
  await app.get('themes:remove', { id });
  expect(await app.get('themes:list', undefined)).toEqual([]);
});

test('a case that moves to another organisation cannot take an own theme along, and stays as it was', async () => {
  using app = await openAppWithCases(0);
  const id = await app.get('themes:save', newTheme(app.organisationId, 'Groepsapp'));
  const fields = sampleCase(app.organisationId, { themes: [id] });
  const caseId = await app.get('cases:create', fields);
  const other = await app.get('organisations:save', { ...sampleOrganisation, name: 'School De Eik' });

  const moved = { ...fields, organisationId: other };
  expect(await app.call('cases:update', { id: caseId, fields: moved })).toEqual({
    ok: false,
    error: { code: 'theme_elsewhere', field: 'themes' },
  });
  expect(await app.call('cases:create', { ...fields, themes: [crypto.randomUUID()] })).toMatchObject({
    error: { code: 'theme_elsewhere' },
  });
  expect((await app.get('cases:get', { id: caseId })).fields).toEqual(fields);
});

test('a report counts an own theme by the name it has then; renaming it changes no report that was made', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const own = store.themes.save(newTheme(organisationId, "Zorg's groepsapp 😀"));
  const rare = store.themes.save(newTheme(organisationId, 'Zelden'));
  const old = store.themes.save(newTheme(organisationId, 'Oud', '2024-06-01'));
  const elsewhere = store.organisations.save({ ...sampleOrganisation, name: 'School De Eik' });
  store.themes.save(newTheme(elsewhere, 'Van een ander'));
  const add = (themes: CaseFields['themes'], count: number) => {
    for (let i = 0; i < count; i++)
      store.cases.create(sampleCase(organisationId, { openedOn: '2025-03-02', themes }));
  };
  add([own], 14);
  add(['bullying'], 12);
  add([rare], 2);
  add(['stalking'], 9);

  const wanted = { organisationId, ...year };
  const first = await makeReport(archive, wanted, { now: new Date(2026, 0, 5) });
  const { published } = first.kept;
  const themes = published.tables.find(({ id }) => id === 'themes');
  const classes = themes?.dimensions[0]?.classes ?? [];
  expect(classes.find(({ id }) => id === own)?.label).toBe('Zorg’s groepsapp ?');
  expect(themes?.cells.find(({ at }) => at['themes'] === own)?.value).toBe(14);
  expect(classes.find(({ id }) => id === 'merged')?.members).toContain(rare);
  expect(classes.flatMap(({ members }) => members)).not.toContain(old);
  expect(JSON.stringify(published)).not.toContain('Van een ander');

  store.themes.save({ ...newTheme(organisationId, 'Heel anders'), id: own });
  store.themes.save({ ...newTheme(organisationId, 'Nog anders', '2026-01-06'), id: rare });
  let again: Buffer | undefined;
  await exportAgain(store, first.kept.id, 'report', { fontFolder, write: (pdf) => void (again = pdf) });
  expect(again?.equals(first.pdf)).toBe(true);

  for (let i = 0; i < 24; i++)
    store.cases.create(
      sampleCase(organisationId, { openedOn: '2026-02-03', themes: [i % 2 ? own : 'bullying'] }),
    );
  const next = await makeReport(
    archive,
    { organisationId, from: '2026-01-10', to: '2026-12-31' },
    { now: new Date(2027, 0, 5) },
  );
  expect(JSON.stringify(next.kept.published)).toContain('Heel anders');
  expect(JSON.stringify(next.kept.published)).not.toContain('Nog anders');
});

test('a list that is taken in may name the own themes of its organisation, and no others', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const id = store.themes.save(newTheme(organisationId, 'Groepsapp'));
  store.themes.save(newTheme(organisationId, 'Oud', '2024-06-01'));
  const context = caseFileContext(
    {
      organisations: store.organisations.list(),
      ownCodes: store.ownCodes(),
      codesInUse: store.cases.codesInUse(),
    },
    [],
    { dateOrder: 'day_first', today: '2026-06-30' },
  );
  const rows = [
    'organisatie;gemeld_op;melder;themas;kanaal',
    'waterschap de linde;2025-03-01;medewerker;GROEPSAPP|pesten;e-mail',
    'Waterschap De Linde;2025-03-01;medewerker;oud;e-mail',
    'Anders;2025-03-01;medewerker;groepsapp;e-mail',
  ];
  const { good, bad } = await readCases(Buffer.from(rows.join('\n')), context);
  expect(good.map((row) => row.themes)).toEqual([[id, 'bullying']]);
  expect(bad.map(({ line, column }) => [line, column])).toEqual([
    [3, 'themas'],
    [4, 'themas'],
  ]);
});
