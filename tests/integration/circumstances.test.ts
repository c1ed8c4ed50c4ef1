import { expect, test } from 'vitest';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { readCases } from '../../src-main/import/readCases.ts';
import { pageTexts } from '../../src-main/report/check/checkText.ts';
import { readPdf } from '../../src-main/report/check/readPdf.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { caseFieldWords } from '../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { makeReport } from '../support/makeReport.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };
const placeOf = (organisationId: string, label: string, retiredOn: string | null = null) => ({
  id: null,
  organisationId,
  label,
  retiredOn,
});

test('it cannot have happened after today, nor have ended before it began', async () => {
  using app = await openAppWithCases(0);
  const happened = (changes: Partial<CaseFields>) =>
    app.call('cases:create', sampleCase(app.organisationId, { happenedWhen: 'period', ...changes }));

  expect(await happened({ happenedFrom: '2999-01-01' })).toMatchObject({
    error: { code: 'date_in_future', field: 'happenedFrom' },
  });
  expect(await happened({ happenedFrom: '2026-02-02', happenedUntil: '2026-02-01' })).toMatchObject({
    error: { code: 'happened_reversed', field: 'happenedUntil' },
  });
  expect(await happened({ happenedFrom: '2026-02-01', happenedUntil: '2026-02-01' })).toMatchObject({
    ok: true,
  });
});

test('an own place has one name, stays with the cases that have it when retired, and is not removed while in use', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const id = await app.get('places:save', placeOf(organisationId, 'Kantine'));
  for (const label of ['KANTINE', 'Online'])
    expect(await app.call('places:save', placeOf(organisationId, label)), label).toEqual({
      ok: false,
      error: { code: 'place_name_taken', field: 'label' },
    });
  // Themes and places are lists of their own.
  await app.get('themes:save', { ...placeOf(organisationId, 'Kantine'), set: 'conduct' });

  const fields = sampleCase(organisationId, { place: id });
  const caseId = await app.get('cases:create', fields);
  expect(await app.call('places:remove', { id })).toMatchObject({ error: { code: 'place_in_use' } });
  await app.get('themes:remove', { id });
  expect(await app.get('places:list', undefined)).toHaveLength(1);

  await app.get('places:save', { ...placeOf(organisationId, 'Kantine', '2026-03-05'), id });
  await app.get('cases:update', { id: caseId, fields: { ...fields, repeated: true } });
  expect(await app.call('cases:create', fields)).toEqual({
    ok: false,
    error: { code: 'place_retired', field: 'place' },
  });
  const other = await app.get('organisations:save', { ...sampleOrganisation, name: 'School De Eik' });
  expect(await app.call('cases:create', sampleCase(other, { place: id }))).toEqual({
    ok: false,
    error: { code: 'place_elsewhere', field: 'place' },
  });
  await app.get('cases:update', { id: caseId, fields: { ...fields, place: 'online' } });
  await app.get('places:remove', { id });
  expect(await app.get('places:list', undefined)).toEqual([]);
});

test('a list says by days alone when it happened, may name own places, and no ground without discrimination', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const place = store.places.save(placeOf(organisationId, 'Kantine'));
  const context = caseFileContext(
    {
      organisations: store.organisations.list(),
      ownCodes: store.ownCodes(),
      codesInUse: store.cases.codesInUse(),
    },
    [],
    { dateOrder: 'day_first', today: '2026-06-30' },
  );
  const start = 'Waterschap De Linde;2025-03-01;medewerker;e-mail';
  const rows = [
    'organisatie;gemeld_op;melder;kanaal;themas;gebeurd_vanaf;gebeurd_tot;plaats;discriminatiegrond',
    `${start};discriminatie;2025-01-01;;kantine;leeftijd|nationaliteit`,
    `${start};pesten;2025-01-01;2025-02-01;online;`,
    `${start};pesten;;;;leeftijd`,
    `${start};pesten;2025-02-01;2025-01-01;;`,
  ];

  const { good, bad } = await readCases(Buffer.from(rows.join('\n')), context);

  expect(good).toMatchObject([
    { happenedWhen: 'day', place, discriminationGrounds: ['age', 'nationality'] },
    { happenedWhen: 'period', happenedUntil: '2025-02-01', place: 'online' },
  ]);
  expect(bad.map(({ line, column }) => [line, column])).toEqual([
    [4, 'discriminatiegrond'],
    [5, 'gebeurd_tot'],
  ]);
});

test('a report counts the circumstances where the counsellor takes their tables in, and says what they mean', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save(sampleOrganisation);
  const place = store.places.save(placeOf(organisationId, "Kantine 't Hoekje"));
  store.places.save(placeOf(organisationId, 'Oud', '2024-06-01'));
  for (let i = 0; i < 40; i++)
    store.cases.create(
      sampleCase(organisationId, {
        openedOn: '2025-03-02',
        place: i < 16 ? place : i < 30 ? 'online' : null,
        accusedCount: i < 22 ? 'one' : 'three_to_five',
        happenedWhen: i < 20 ? 'day' : 'period',
        happenedFrom: '2025-02-03',
        feelsSafe: 'no',
      }),
    );
  const wanted = { organisationId, ...year };
  const plain = await makeReport(archive, wanted, { now: new Date(2026, 0, 5) });
  expect(plain.kept.published.tables.map(({ id }) => id)).not.toContain('place');
  store.reports.remove(plain.kept.id);

  const added = ['place', 'accused_count', 'happened_when'];
  const { kept, pdf } = await makeReport(archive, wanted, {
    now: new Date(2026, 0, 5),
    choices: { added, splitBy: 'none' },
  });

  const { tables } = kept.published;
  expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(added));
  const places = tables.find(({ id }) => id === 'place');
  expect(places?.dimensions[0]?.classes.map(({ label }) => label)).toContain('Kantine ’t Hoekje');
  expect(places?.cells.find(({ at }) => at['place'] === place)?.value).toBe(16);
  expect(JSON.stringify(kept.published)).not.toContain('Oud');
  const text = pageTexts(readPdf(pdf)).join(' ').replaceAll(/\s/g, '');
  expect(text).toContain((caseFieldWords.place.table?.term?.[1] ?? 'none').replaceAll(/\s/g, ''));
  expect(text).not.toContain((caseFieldWords.reporterRole.table?.term?.[1] ?? 'none').replaceAll(/\s/g, ''));
  expect(text).not.toContain('veilig:');
});
