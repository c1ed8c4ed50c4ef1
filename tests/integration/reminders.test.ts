import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { currentPaths } from '../../src-main/vault/archiveFolder.ts';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import type { Input } from '../../src-shared/ipc/contract.ts';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive, PASSPHRASE } from '../support/tempArchive.ts';

const today = dayOf(new Date());

function aReminder(changes: Partial<Input<'reminders:add'>> = {}): Input<'reminders:add'> {
  return {
    caseId: null,
    kind: 'reminder',
    text: 'Bel de bedrijfsarts',
    dueOn: today,
    repeats: 'never',
    ...changes,
  };
}

async function openAppWithCase() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  return { ...app, caseId: row?.id ?? '', code: row?.code ?? '', [Symbol.dispose]: app[Symbol.dispose] };
}

test('Vandaag tells what is due, what comes within a week, and nothing of later or done', async () => {
  using app = await openAppWithCase();
  const { caseId, code } = app;
  const late = await app.get('reminders:add', aReminder({ caseId, dueOn: plusDays(today, -3) }));
  const now = await app.get('reminders:add', aReminder({ caseId, kind: 'aftercare', text: '' }));
  const done = await app.get('reminders:add', aReminder());
  const soon = await app.get('reminders:add', aReminder({ dueOn: plusDays(today, 7) }));
  await app.get('reminders:add', aReminder({ dueOn: plusDays(today, 8) }));
  await app.get('reminders:finish', { id: done, note: '', nextOn: null });

  const view = await app.get('today:get', undefined);

  expect(view.day).toBe(today);
  expect(view.due.map((one) => one.id)).toEqual([late, now]);
  expect(view.due[0]).toMatchObject({ code, alias: 'merel', text: 'Bel de bedrijfsarts' });
  expect(view.coming.map((one) => [one.id, one.code])).toEqual([[soon, null]]);
  expect(view.generalCount).toBe(2);
});

test('nazorg that took place becomes an outcome of the case, and the next one is planned in the same go', async () => {
  using app = await openAppWithCase();
  const { caseId } = app;
  const id = await app.get(
    'reminders:add',
    aReminder({ caseId, kind: 'aftercare', text: 'Slaapt de melder weer' }),
  );

  expect(await app.call('reminders:finish', { id, note: 'x', nextOn: today })).toMatchObject({
    error: { code: 'day_not_ahead', field: 'nextOn' },
  });
  expect((await app.get('cases:get', { id: caseId })).fields.outcomes).not.toContain('aftercare');

  const nextOn = plusDays(today, 30);
  expect(await app.get('reminders:finish', { id, note: 'Het gaat beter.', nextOn })).toBe(nextOn);
  expect((await app.get('cases:get', { id: caseId })).fields.outcomes).toContain('aftercare');
  expect(await app.get('reminders:ofCase', { caseId })).toMatchObject([
    { kind: 'aftercare', text: 'Slaapt de melder weer', dueOn: nextOn, doneOn: null },
    { id, doneOn: today, doneNote: 'Het gaat beter.' },
  ]);
  expect(await app.call('reminders:finish', { id, note: '', nextOn: null })).toMatchObject({
    error: { code: 'not_found' },
  });
});

test('what repeats comes back on its own day, and what is put off comes back when it was said', async () => {
  using app = await openAppWithCase();
  const weekly = await app.get(
    'reminders:add',
    aReminder({ dueOn: plusDays(today, -10), repeats: 'weekly' }),
  );
  const next = await app.get('reminders:finish', { id: weekly, note: '', nextOn: null });
  expect(next).toBe(plusDays(today, 4));

  const id = await app.get('reminders:add', aReminder());
  expect(await app.get('reminders:snooze', { id, until: 'day' })).toBe(plusDays(today, 1));
  let view = await app.get('today:get', undefined);
  expect(view.due).toEqual([]);
  expect(view.coming.map((one) => one.dueOn)).toEqual([today, next]);

  expect(await app.call('reminders:snooze', { id, until: today })).toMatchObject({
    error: { code: 'day_not_ahead', field: 'until' },
  });
  const [stored] = await app.get('reminders:ofCase', { caseId: null });
  await app.get('reminders:change', { ...aReminder(), id, text: 'Bel HR' });
  expect((await app.get('reminders:ofCase', { caseId: null }))[0]?.snoozedUntil).toBe(stored?.snoozedUntil);
  await app.get('reminders:change', { ...aReminder(), id, text: 'Bel HR', dueOn: plusDays(today, -1) });
  view = await app.get('today:get', undefined);
  expect(view.due).toMatchObject([{ id, text: 'Bel HR', snoozedUntil: null }]);
});

test('a removed reminder comes back whole until the archive locks, and not after it', async () => {
  using app = await openAppWithCase();
  const { caseId } = app;
  const id = await app.get('reminders:add', aReminder({ caseId, repeats: 'monthly' }));
  await app.get('reminders:snooze', { id, until: 'week' });
  const before = await app.get('reminders:ofCase', { caseId });

  await app.get('reminders:remove', { id });
  expect(await app.get('reminders:ofCase', { caseId })).toEqual([]);
  await app.get('reminders:restore', { id });
  expect(await app.get('reminders:ofCase', { caseId })).toEqual(before);

  await app.get('reminders:remove', { id });
  app.lock('asked');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.call('reminders:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

const wanted = { aftercareWish: 'wanted' as const, aftercareAgreed: 'Bellen na de vakantie' };
const course = { results: ['agreements' as const], behaviourStopped: 'partly' as const };

test('closing plans the nazorg that was chosen in the same go, or changes nothing', async () => {
  using app = await openAppWithCase();
  const { caseId } = app;
  const closing = { id: caseId, outcomes: ['listening_ear' as const], ...course, ...wanted };
  const before = await app.get('cases:get', { id: caseId });

  for (const [closedOn, code] of [
    [plusDays(today, 1), 'date_in_future'],
    ['2026-03-01', 'closed_before_opened'],
  ] as const) {
    const reply = await app.call('cases:close', { ...closing, closedOn, aftercareOn: [plusDays(today, 14)] });
    expect(reply).toMatchObject({ error: { code, field: 'closedOn' } });
  }
  expect(await app.get('cases:get', { id: caseId })).toEqual(before);
  expect(await app.get('reminders:ofCase', { caseId })).toEqual([]);

  const aftercareOn = [plusDays(today, 14), plusDays(today, 42), plusDays(today, 14)];
  await app.get('cases:close', { ...closing, closedOn: today, aftercareOn });
  const { fields } = await app.get('cases:get', { id: caseId });
  expect(fields).toMatchObject({
    closedOn: today,
    outcomes: ['listening_ear'],
    alias: 'merel',
    ...course,
    ...wanted,
  });
  const planned = await app.get('reminders:ofCase', { caseId });
  expect(planned.map((one) => [one.kind, one.dueOn])).toEqual([
    ['aftercare', plusDays(today, 14)],
    ['aftercare', plusDays(today, 42)],
  ]);

  await app.get('cases:update', { id: caseId, fields: { ...fields, closedOn: null } });
  expect(await app.get('reminders:ofCase', { caseId })).toEqual(planned);
});

test('a case in nazorg is still running, and is planned only for who wants it', async () => {
  using app = await openAppWithCase();
  const { caseId } = app;
  const listed = async (status: 'open' | 'aftercare' | 'closed') =>
    (await app.get('cases:list', { status })).rows.map((row) => row.aftercareFrom);
  const agree = (changes: Partial<Input<'cases:agreeAftercare'>>) =>
    app.call('cases:agreeAftercare', {
      id: caseId,
      ...wanted,
      aftercareFrom: today,
      aftercareOn: [plusDays(today, 14)],
      ...changes,
    });

  expect(await agree({ aftercareFrom: plusDays(today, 1) })).toMatchObject({
    error: { code: 'date_in_future', field: 'aftercareFrom' },
  });
  expect(await agree({ aftercareFrom: '2026-03-01' })).toMatchObject({
    error: { code: 'aftercare_before_opened', field: 'aftercareFrom' },
  });
  expect(await app.get('reminders:ofCase', { caseId })).toEqual([]);

  await agree({ aftercareWish: 'not_wanted' });
  expect(await app.get('reminders:ofCase', { caseId })).toEqual([]);
  expect((await app.get('cases:get', { id: caseId })).fields).toMatchObject({
    aftercareWish: 'not_wanted',
    aftercareFrom: null,
    aftercareAgreed: '',
  });

  await agree({});
  expect(await listed('aftercare')).toEqual([today]);
  expect(await listed('open')).toEqual([today]);
  expect((await app.get('reminders:ofCase', { caseId })).map((one) => one.kind)).toEqual(['aftercare']);
  await app.get('cases:close', {
    id: caseId,
    closedOn: today,
    outcomes: [],
    ...course,
    ...wanted,
    aftercareOn: [],
  });
  expect(await listed('aftercare')).toEqual([]);
  expect(await listed('closed')).toEqual([today]);
});

test('when nazorg cannot be planned, the case stays open', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const id = temp.store.cases.create(sampleCase(organisation));
  temp.vault.database().exec(`UPDATE cases SET identity_destroyed_on = '2026-11-01' WHERE id = '${id}'`);
  const closing = { closedOn: '2026-11-20', outcomes: [], ...course, ...wanted, aftercareOn: ['2026-12-04'] };

  expect(() => temp.store.closing.close(id, closing)).toThrow('case_destroyed');
  expect(temp.store.cases.get(id).fields).toMatchObject({ closedOn: null, outcomes: ['ongoing'] });
});

test('a case that is gone or destroyed takes no reminder, and nazorg belongs to a case', async () => {
  using app = await openAppWithCase();
  const add = (changes: Partial<Input<'reminders:add'>>) => app.call('reminders:add', aReminder(changes));

  expect(await add({ caseId: randomUUID() })).toMatchObject({ error: { code: 'not_found' } });
  expect(await add({ kind: 'aftercare' })).toMatchObject({ error: { code: 'input_invalid', field: 'kind' } });
  expect(await add({ text: ' ' })).toMatchObject({ error: { code: 'input_invalid', field: 'text' } });
  expect(await add({ dueOn: '2126-01-01' })).toMatchObject({
    error: { code: 'input_invalid', field: 'dueOn' },
  });
  const id = await app.get('reminders:add', aReminder({ caseId: app.caseId }));
  await app.get('reminders:remove', { id });
  app.lock('asked');
  await app.sql("UPDATE cases SET identity_destroyed_on = '2026-11-01'");
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await add({ caseId: app.caseId })).toMatchObject({ error: { code: 'case_destroyed' } });
  expect((await app.get('today:get', undefined)).due).toEqual([]);
});

test('the clock of the employer runs for an open case under the Wbk until the reporter has heard', async () => {
  using app = await openAppWithCase();
  const { caseId, code } = app;
  const { fields } = await app.get('cases:get', { id: caseId });
  await app.get('cases:update', { id: caseId, fields: { ...fields, whistleblowerAct: true } });
  expect(await app.get('whistleblower:ofCase', { caseId })).toBeNull();
  const save = (clock: Input<'whistleblower:save'>['clock']) =>
    app.call('whistleblower:save', { caseId, clock });
  const reported = {
    reportedTo: 'employer' as const,
    reportedOn: '2026-09-01',
    confirmedOn: null,
    informedOn: null,
    authority: '',
    authorityOn: null,
  };

  expect(await save({ ...reported, reportedOn: plusDays(today, 1) })).toMatchObject({
    error: { code: 'date_in_future', field: 'reportedOn' },
  });
  expect(await save({ ...reported, confirmedOn: '2026-08-31' })).toMatchObject({
    error: { code: 'before_report', field: 'confirmedOn' },
  });
  expect(await app.get('whistleblower:ofCase', { caseId })).toBeNull();

  await save(reported);
  expect((await app.get('today:get', undefined)).terms).toMatchObject([
    { code, duty: 'confirm', dueOn: '2026-09-08' },
    { code, duty: 'inform', dueOn: '2026-12-08' },
  ]);
  await save({ ...reported, confirmedOn: '2026-09-03' });
  expect((await app.get('today:get', undefined)).terms).toMatchObject([
    { duty: 'inform', dueOn: '2026-12-03' },
  ]);
  await save({ ...reported, confirmedOn: '2026-09-03', informedOn: '2026-11-02' });
  expect((await app.get('today:get', undefined)).terms).toEqual([]);
  await save(null);
  expect(await app.get('whistleblower:ofCase', { caseId })).toBeNull();
});

test('a report to an authority alone runs no term of the employer, and keeps no day of it', async () => {
  using app = await openAppWithCase();
  const { caseId } = app;
  const { fields } = await app.get('cases:get', { id: caseId });
  await app.get('cases:update', { id: caseId, fields: { ...fields, whistleblowerAct: true } });
  const clock = {
    reportedTo: 'authority' as const,
    reportedOn: '2026-09-01',
    confirmedOn: '2026-09-02',
    informedOn: null,
    authority: 'Huis voor Klokkenluiders',
    authorityOn: '2026-09-04',
  };
  const save = (changes: Partial<typeof clock>) =>
    app.call('whistleblower:save', { caseId, clock: { ...clock, ...changes } });

  expect(await save({ authorityOn: plusDays(today, 1) })).toMatchObject({
    error: { code: 'date_in_future', field: 'authorityOn' },
  });
  await save({});
  expect(await app.get('whistleblower:ofCase', { caseId })).toEqual({
    ...clock,
    reportedOn: null,
    confirmedOn: null,
    confirmBy: null,
    informBy: null,
  });
  expect((await app.get('today:get', undefined)).terms).toEqual([]);

  const both = { ...clock, reportedTo: 'both' as const };
  expect(
    await app.call('whistleblower:save', { caseId, clock: { ...both, reportedOn: null } }),
  ).toMatchObject({
    error: { code: 'input_invalid', field: 'clock.reportedOn' },
  });
  await app.get('whistleblower:save', { caseId, clock: both });
  expect(await app.get('whistleblower:ofCase', { caseId })).toMatchObject({
    ...both,
    confirmBy: '2026-09-08',
  });
});

test('a case is quiet from the day that the settings say, and a new entry ends that', async () => {
  using app = await openAppWithCase();
  const { caseId, code } = app;
  const settings = await app.get('settings:get', undefined);
  const { fields } = await app.get('cases:get', { id: caseId });
  const openedOn = plusDays(today, -settings.quietDays);
  await app.get('cases:update', { id: caseId, fields: { ...fields, openedOn } });
  expect((await app.get('today:get', undefined)).quiet).toMatchObject({
    rows: [{ code, since: openedOn }],
    hasMore: false,
  });

  await app.get('settings:save', { ...settings, quietDays: settings.quietDays + 1 });
  expect((await app.get('today:get', undefined)).quiet.rows).toEqual([]);
  await app.get('settings:save', { ...settings, quietDays: 1 });
  await app.get('entries:commit', { caseId, entryId: null, occurredOn: today, text: 'Gesproken.' });
  expect((await app.get('today:get', undefined)).quiet.rows).toEqual([]);
});

test('what was not discussed at intake is missing on Vandaag until it was, and only for open cases', async () => {
  using app = await openAppWithCase();
  const { caseId, code } = app;
  app.lock('asked');
  await app.sql(`INSERT INTO case_checklist VALUES ('${caseId}', 'role_explained', '2026-03-02')`);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect((await app.get('today:get', undefined)).missing.rows).toMatchObject([
    { code, points: checklistPoints.codes.filter((point) => point !== 'role_explained') },
  ]);
  await app.get('cases:close', {
    id: caseId,
    closedOn: today,
    outcomes: [],
    ...course,
    ...wanted,
    aftercareOn: [],
  });
  expect((await app.get('today:get', undefined)).missing.rows).toEqual([]);
});

test('the system is told a number once a day, also when locked, and nothing when the setting is off', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00') });
  onTestFinished(() => void vi.useRealTimers());
  using app = await openAppWithCase();
  await app.get('reminders:add', aReminder({ dueOn: '2026-11-25' }));
  await app.get('reminders:add', aReminder({ dueOn: '2026-11-20' }));
  app.lock('asked');
  app.checkReminders();
  expect(app.notified).toEqual([]);

  vi.setSystemTime(new Date('2026-11-25T07:00:00'));
  app.checkReminders();
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(app.notified).toEqual([2]);

  await app.get('reminders:add', aReminder({ dueOn: '2026-11-26' }));
  const settings = await app.get('settings:get', undefined);
  await app.get('settings:save', { ...settings, showsNotifications: false });
  app.lock('asked');
  vi.setSystemTime(new Date('2026-11-26T07:00:00'));
  app.checkReminders();
  expect(app.notified).toEqual([2]);
});

test('a damaged archive still tells what is due, takes nothing, and is not written by telling', async () => {
  using app = await openAppWithCase();
  const id = await app.get('reminders:add', aReminder({ caseId: app.caseId }));
  // Text that nothing here reads, so that there are pages whose damage leaves the rest readable.
  const text = 'Gesprek over het werkoverleg. '.repeat(2000);
  await app.get('entries:commit', { caseId: app.caseId, entryId: null, occurredOn: today, text });
  app.lock('asked');
  const path = currentPaths(app.archiveFolder).archive;
  let told = 0;
  for (let page = pageCount(path) - 1; page > 0 && told === 0; page--) {
    flipByte(path, page * PAGE + 500);
    const before = readFileSync(path);
    const opened = await app.call('vault:unlock', { passphrase: PASSPHRASE });
    const view = opened.ok ? await app.call('today:get', undefined) : opened;
    if (view.ok && view.value) {
      told += 1;
      expect((await app.get('vault:status', undefined)).readOnly).toBe(true);
      expect(view.value.due.map((one) => one.id)).toEqual([id]);
      for (const reply of [
        await app.call('reminders:add', aReminder()),
        await app.call('reminders:finish', { id, note: '', nextOn: null }),
        await app.call('reminders:snooze', { id, until: 'day' }),
        await app.call('reminders:remove', { id }),
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

test('after any adding, putting off, doing and removing, each open reminder is due on exactly one day', async () => {
  using app = await openAppWithCase();
  const step = fc.record({
    act: fc.constantFrom('add', 'snooze', 'finish', 'remove', 'undo'),
    days: fc.integer({ min: -40, max: 40 }),
    repeats: fc.constantFrom('never', 'weekly', 'monthly'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const open = new Map<string, string>();
      let gone: [string, string] | undefined;
      for (const one of await app.get('reminders:ofCase', { caseId: null })) {
        await app.get('reminders:remove', { id: one.id });
      }
      for (const { act, days, repeats } of steps) {
        const [id, day] = [...open][0] ?? [];
        if (act === 'add') {
          const dueOn = plusDays(today, days);
          open.set(await app.get('reminders:add', aReminder({ dueOn, repeats })), dueOn);
        } else if (act === 'undo' && gone) {
          await app.get('reminders:restore', { id: gone[0] });
          open.set(...gone);
          gone = undefined;
        } else if (id === undefined || day === undefined) {
        } else if (act === 'remove') {
          await app.get('reminders:remove', { id });
          open.delete(id);
          gone = [id, day];
        } else if (act === 'snooze') {
          const reply = await app.call('reminders:snooze', { id, until: 'week' });
          if (reply.ok) open.set(id, reply.value);
        } else if (act === 'finish') {
          const next = await app.get('reminders:finish', { id, note: '', nextOn: null });
          open.delete(id);
          const added = (await app.get('reminders:ofCase', { caseId: null })).find(
            (one) => one.doneOn === null && !open.has(one.id),
          );
          expect(added?.dueOn ?? null).toBe(next);
          if (added) open.set(added.id, added.dueOn);
        }
      }
      const view = await app.get('today:get', undefined);
      const within = (from: string, until: string) =>
        [...open].filter(([, day]) => day > from && day <= until).map(([id]) => id);
      expect(new Set(view.due.map((one) => one.id))).toEqual(new Set(within('', today)));
      expect(new Set(view.coming.map((one) => one.id))).toEqual(new Set(within(today, plusDays(today, 7))));
      expect(view.generalCount).toBe(open.size);
    }),
    { numRuns: 25 },
  );
});
