import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { currentPaths } from '../../src-main/vault/archiveFolder.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { mondayOf } from '../../src-shared/domain/week.ts';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { openCase } from '../support/openCase.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';
import { anAppointment, anInquiry } from '../support/weekRows.ts';

const today = dayOf(new Date());
const monday = mondayOf(today);

/** A week with an appointment of each kind on its Monday, and places that tell too much. */
async function openWeek() {
  const app = await openCase();
  const { caseId, code } = app;
  const inquiryId = await app.get('inquiries:save', anInquiry());
  const on = monday;
  const ofCase = anAppointment({ caseId, on, text: 'Intake', place: 'thuis bij Noor Jansen' });
  const id = await app.get('appointments:add', ofCase);
  await app.get('appointments:add', anAppointment({ inquiryId, on, at: '10:30', place: `dossier ${code}` }));
  await app.get('appointments:add', anAppointment({ on, at: '13:00', minutes: 30 }));
  for (const [at, place] of [
    ['16:00', 'Kerkstraat 12, 3511 AB'],
    ['17:00', 'bellen, 06 12 34 56 78'],
  ] as const)
    await app.get('appointments:add', anAppointment({ on, at, place, minutes: 30 }));
  const off = await app.get('appointments:add', anAppointment({ on, at: '15:00' }));
  await app.get('appointments:settle', { id: off, state: 'cancelled' });
  const target = join(app.outside, 'week.pdf');
  app.answers.export = target;
  return { ...app, id, target, [Symbol.dispose]: app[Symbol.dispose] };
}

test('a week has what is planned on each of its days, and what still waits of earlier weeks stands at today', async () => {
  using app = await openCase();
  const { caseId, code } = app;
  const reminder = {
    caseId,
    kind: 'aftercare' as const,
    text: 'Slaapt de melder',
    repeats: 'never' as const,
  };
  const old = await app.get('reminders:add', { ...reminder, dueOn: plusDays(monday, -20) });
  const next = await app.get('reminders:add', { ...reminder, dueOn: plusDays(monday, 8) });

  const week = await app.get('week:get', { monday: plusDays(monday, 2) });

  expect(week.today).toBe(today);
  expect(week.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => plusDays(monday, n)));
  expect(week.days.flatMap(({ day, reminders }) => reminders.map(({ id }) => [day, id]))).toEqual([
    [today, old],
  ]);
  expect(JSON.stringify(week)).not.toMatch(/Slaapt|merel/);
  expect(await app.get('week:texts', { monday })).toMatchObject([
    { id: old, text: 'Slaapt de melder', who: 'merel' },
  ]);
  const { days } = await app.get('week:get', { monday: plusDays(monday, 7) });
  expect(days[1]?.reminders).toMatchObject([{ id: next, code, kind: 'aftercare' }]);
  expect(days.flatMap(({ reminders }) => reminders)).toHaveLength(1);
});

test('the week on paper names nobody and no case, in both forms, and is logged as one that left', async () => {
  using app = await openWeek();
  const print = async (form: 'places' | 'busy'): Promise<string> => {
    expect(await app.get('week:print', { monday, form, cleansUp: false })).toBe(true);
    return execFileSync('pdftotext', ['-layout', app.target, '-'], { encoding: 'utf8' });
  };

  const places = await print('places');
  const busy = await print('busy');

  for (const text of [places, busy])
    expect(text).not.toMatch(/noor|jansen|merel|intake|bestuur|kerkstraat|34 56|\d{4}-\d{3}/i);
  expect(places).toMatch(/10\.00–11\.00\s+Afspraak, thuis bij \[weggelaten\]/);
  expect(places).toMatch(/10\.30–11\.30\s+Afspraak, \[weggelaten\]/);
  expect(places).toMatch(/13\.00–13\.30\s+Afspraak, kamer 2\.14/);
  expect(places).not.toContain('15.00');
  expect(busy).toMatch(/10\.00–11\.30\s+Bezet\s+13\.00–13\.30\s+Bezet/);
  expect(busy).not.toContain('kamer');
  expect(app.proposed).toEqual([`week-${monday}.pdf`, `week-${monday}.pdf`]);
  expect(await app.get('outgoing:list', undefined)).toMatchObject([
    { kind: 'week', caseCode: null, state: 'there' },
    { kind: 'week', state: 'removed' },
  ]);
});

test('the preview of the week is what is printed', async () => {
  using app = await openWeek();

  const { days } = await app.get('week:printed', { monday, form: 'busy' });

  expect(days[0]?.lines).toEqual([
    { from: '10:00', until: '11:30', what: 'Bezet' },
    { from: '13:00', until: '13:30', what: 'Bezet' },
    { from: '16:00', until: '16:30', what: 'Bezet' },
    { from: '17:00', until: '17:30', what: 'Bezet' },
  ]);
  expect(days.slice(1).flatMap(({ lines }) => lines)).toEqual([]);
});

test('cancelling, or a lock while the place is chosen, lets no week out', async () => {
  using app = await openWeek();
  app.answers.export = null;
  expect(await app.get('week:print', { monday, form: 'busy', cleansUp: true })).toBe(false);
  app.answers.export = app.target;
  app.onProposed(() => app.lock('idle'));
  expect(await app.call('week:print', { monday, form: 'busy', cleansUp: true })).toMatchObject({
    error: { code: 'locked' },
  });
  expect(existsSync(app.target)).toBe(false);
});

test('a damaged archive still shows the week and its inquiries, and changes nothing of them', async () => {
  using app = await openWeek();
  const text = 'Gesprek over het werkoverleg. '.repeat(2000);
  await app.get('entries:commit', { caseId: app.caseId, entryId: null, occurredOn: today, text });
  app.lock('asked');
  const path = currentPaths(app.archiveFolder).archive;
  let told = 0;
  for (let page = pageCount(path) - 1; page > 0 && told === 0; page--) {
    flipByte(path, page * PAGE + 500);
    const before = readFileSync(path);
    const opened = await app.call('vault:unlock', { passphrase: PASSPHRASE });
    const week = opened.ok ? await app.call('week:get', { monday }) : opened;
    const list = week.ok ? await app.call('inquiries:list', undefined) : week;
    if (list.ok && list.value && week.ok && week.value) {
      told += 1;
      const [inquiry] = list.value;
      expect(week.value.days[0]?.appointments).toHaveLength(6);
      for (const reply of [
        await app.call('appointments:add', anAppointment()),
        await app.call('appointments:settle', { id: app.id, state: 'cancelled' }),
        await app.call('inquiries:save', anInquiry()),
        await app.call('inquiries:remove', { id: inquiry?.id ?? '' }),
      ]) {
        expect(reply).toMatchObject({ error: { code: 'archive_read_only' } });
      }
    }
    app.lock('asked');
    expect(readFileSync(path).equals(before)).toBe(true);
    flipByte(path, page * PAGE + 500);
  }
  expect(told).toBe(1);
});

test('an archive of the first form keeps what left it, whole and in its order, when a week can leave too', async () => {
  using folder = openTempFolder();
  const [firstForm] = migrations;
  const before = createVault({
    folder: folder.path,
    migrations: firstForm ? [firstForm] : [],
    cost: TEST_COST,
  });
  await before.create(PASSPHRASE);
  const columns = 'id, at, kind, case_id, path, sha256, cleans_up, removed_at';
  const read = `SELECT ${columns} FROM outgoing_log ORDER BY rowid`;
  const insert = before
    .database()
    .prepare(
      `INSERT INTO outgoing_log (${columns}) VALUES (?, '2026-03-02T10:00:00.000Z', ?, NULL, ?, 'x', ?, ?)`,
    );
  insert.run('z', 'report', '/een.pdf', 0, null);
  insert.run('a', 'document', '/twee.pdf', 1, '2026-03-02T11:00:00.000Z');
  const rows = before.database().prepare(read).all();
  before.lock('asked');

  const after = createVault({ folder: folder.path, migrations, cost: TEST_COST });
  await after.unlock(PASSPHRASE);

  expect(after.database().prepare(read).all()).toEqual(rows);
  expect(() => after.database().exec("UPDATE outgoing_log SET kind = 'iets anders'")).toThrow(/CHECK/);
  expect(() => after.database().exec("UPDATE outgoing_log SET kind = 'week'")).not.toThrow();
  expect(after.database().pragma('foreign_key_list(outgoing_log)')).toMatchObject([
    { table: 'cases', from: 'case_id', on_delete: 'SET NULL' },
  ]);
  after.lock('asked');
});
