import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder } from '../support/folderState.ts';
import { made, openReport } from '../support/openReport.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { mountSmallDisk } from '../support/smallDisk.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

test('the same request opens the same draft, as it was left, also after a lock and in another order of departments', async () => {
  using app = await openReport(0);
  const departments = [
    { id: null, name: 'Beheer', headcount: 60 },
    { id: null, name: 'Zorg', headcount: 40 },
  ];
  const [organisation] = await app.get('organisations:list', undefined);
  if (!organisation) throw new Error('no organisation');
  await app.get('organisations:save', { ...organisation, departments });
  const ids = (await app.get('organisations:list', undefined))[0]?.departments.map(({ id }) => id) ?? [];
  const draft = await app.open();
  await app.save(draft, { outlook: 'Meer zichtbaar zijn op de locaties.' });
  const ofTwo = await app.get('report:open', { ...app.request, departments: ids });
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  const again = await app.open();
  expect(again).toMatchObject({ id: draft.id, request: app.request });
  expect(again.content.texts.outlook).toBe('Meer zichtbaar zijn op de locaties.');
  const turned = await app.get('report:open', { ...app.request, departments: ids.toReversed() });
  expect(turned.id).toBe(ofTwo.id);
  expect((await app.get('report:drafts', undefined)).map(({ id }) => id).sort()).toEqual(
    [draft.id, ofTwo.id].sort(),
  );

  await app.get('report:discard', { id: draft.id });
  expect((await app.open()).id).not.toBe(draft.id);
  expect(await app.call('report:prepare', { id: draft.id })).toMatchObject({ error: { code: 'not_found' } });
});

test('the draw of a draft and of a report reaches neither the page nor what moves out', async () => {
  using app = await openReport();
  const draft = await app.open();
  const seed = String(await app.askLocked('SELECT seed FROM report_drafts'));
  expect(seed).toMatch(/^[0-9a-f]{64}$/);
  const replies: unknown[] = [draft, await app.open(), await app.prepare(draft)];
  replies.push(await app.get('report:check', { id: draft.id }), await app.get('report:drafts', undefined));
  const other = await app.get('report:open', { ...app.request, from: '2026-02-01' });
  replies.push(other, await app.exportOf(draft), await app.get('report:list', undefined));
  expect(await app.askLocked('SELECT seed FROM reports')).toBe(seed);
  const second = String(await app.askLocked('SELECT seed FROM report_drafts'));
  expect(second).not.toBe(seed);
  await app.get('outgoing:everything', { passphrase: PASSPHRASE });

  const outside = [...filesUnder(app.answers.folder), ...filesUnder(app.outside)].map((path) =>
    readFileSync(path, 'latin1'),
  );
  const all = outside.find((text) => text.includes('"reportDrafts"')) ?? '';
  expect(JSON.parse(all)).toMatchObject({
    reports: [{ threshold: 5 }],
    reportDrafts: [{ id: other.id, departments: null }],
  });
  for (const text of [JSON.stringify(replies), ...outside])
    for (const secret of [seed, second, '"seed"']) expect(text).not.toContain(secret);
});

test('numbers that were not made, or not of the cases as they are now, leave nothing', async () => {
  using app = await openReport();
  const draft = await app.open();
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_not_prepared' } });
  expect(await app.call('report:check', { id: draft.id })).toMatchObject({
    error: { code: 'report_not_prepared' },
  });

  await app.prepare(draft);
  const caseId = await app.get('cases:create', sampleCase(app.organisationId));
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_changed' } });

  await app.prepare(draft);
  await app.get('cases:update', {
    id: caseId,
    fields: { ...(await app.get('cases:get', { id: caseId })).fields, channel: 'telephone' },
  });
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_changed' } });

  await app.prepare(draft);
  await app.get('report:save', { ...draft, choices: { ...draft.choices, leftOut: ['channel'] } });
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_changed' } });

  await app.prepare(draft);
  app.onProposed(() => void app.lock('idle'));
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'locked' } });
  expect(readdirSync(app.outside)).toEqual([]);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('report:list', undefined)).toEqual([]);
  expect(await app.get('outgoing:list', undefined)).toEqual([]);
  expect(app.problems).toEqual([]);
});

test('words alone do not make the numbers old, and a cancelled dialog keeps the draft', async () => {
  using app = await openReport();
  const draft = await app.open();
  await app.prepare(draft);
  await app.save(draft, { outlook: 'Meer zichtbaar zijn op de locaties.' });
  app.answers.export = null;
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: false });
  app.answers.export = join(app.outside, 'verslag.pdf');
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });
  expect(await app.get('report:drafts', undefined)).toEqual([]);
});

test('work that is stopped, or locked away, gives nothing and can be done again', async () => {
  using app = await openReport();
  const draft = await app.open();
  const [stopped] = await Promise.all([app.prepare(draft), app.get('report:stop', undefined)]);
  expect(stopped).toBeNull();
  expect(await app.get('report:progress', undefined)).toBeNull();
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_not_prepared' } });

  const underWay = app.call('report:prepare', { id: draft.id });
  await app.get('report:drafts', undefined);
  expect(await app.get('report:progress', undefined)).toBe(0);
  app.lock('idle');
  expect(await underWay).toEqual({ ok: true, value: null });
  expect(await app.call('report:stop', undefined)).toEqual({ ok: true, value: undefined });
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_not_prepared' } });

  expect(made(await app.prepare(draft)).published.tables[0]).toMatchObject({ id: 'total', total: 24 });
  app.lock('idle');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'report_not_prepared' } });
  expect(app.problems).toEqual([]);
});

test('an export keeps the report and its row in the log together, or neither of them', async () => {
  using app = await openReport();
  const draft = await app.open();
  await app.prepare(draft);
  const nothing = async () => {
    expect(await app.get('report:list', undefined)).toEqual([]);
    expect(await app.get('outgoing:list', undefined)).toEqual([]);
    expect((await app.open()).id).toBe(draft.id);
  };
  mkdirSync(join(app.outside, 'map'));
  for (const [name, code] of [
    ['weg/verslag.pdf', 'folder_gone'],
    ['map', 'folder_not_writable'],
  ] as const) {
    app.answers.export = join(app.outside, name);
    expect(await app.exportOf(draft)).toMatchObject({ error: { code } });
    await nothing();
  }
  app.answers.export = join(app.archiveFolder, 'kluis', 'verslag.pdf');
  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'outgoing_folder_is_own' } });
  await nothing();

  app.answers.export = join(app.outside, 'verslag.pdf');
  expect(await app.exportOf(draft)).toEqual({ ok: true, value: true });
  expect(await app.get('report:list', undefined)).toHaveLength(1);
  expect(await app.get('outgoing:list', undefined)).toMatchObject([
    { kind: 'report', fileName: 'verslag.pdf', caseCode: null, state: 'there' },
  ]);
});

test('a full disk keeps nothing of the report, and the draft stays', async ({ skip }) => {
  using disk = mountSmallDisk(1);
  if (!disk) return skip('no mount allowed here');
  using app = await openReport();
  const draft = await app.open();
  await app.prepare(draft);
  writeFileSync(join(disk.path, 'vol'), Buffer.alloc(1024 * 1024 - 4096 * 4));
  app.answers.export = join(disk.path, 'verslag.pdf');

  expect(await app.exportOf(draft)).toMatchObject({ error: { code: 'disk_full' } });

  expect(readdirSync(disk.path)).toEqual(['vol']);
  expect(await app.get('report:list', undefined)).toEqual([]);
  expect(await app.get('outgoing:list', undefined)).toEqual([]);
  expect((await app.open()).id).toBe(draft.id);
});
