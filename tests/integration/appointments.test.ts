import { expect, test } from 'vitest';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { openCase } from '../support/openCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';
import { anAppointment } from '../support/weekRows.ts';

const today = dayOf(new Date());

test('an appointment of a case stands on its page, what is ahead first, and on Vandaag when it is today', async () => {
  using app = await openCase();
  const { caseId, code } = app;
  const later = await app.get(
    'appointments:add',
    anAppointment({ caseId, on: plusDays(today, 3), text: '' }),
  );
  const now = await app.get('appointments:add', anAppointment({ caseId, text: 'Intake' }));
  const past = await app.get('appointments:add', anAppointment({ caseId, on: plusDays(today, -4) }));
  const before = await app.get('appointments:add', anAppointment({ caseId, on: plusDays(today, -9) }));

  const rows = await app.get('appointments:ofCase', { caseId });

  expect(rows.map(({ id }) => id)).toEqual([now, later, past, before]);
  expect(rows[0]).toMatchObject({ code, text: 'Intake', state: 'planned', movedFromOn: null });
  const view = await app.get('today:get', undefined);
  expect(view.appointments.map(({ id }) => id)).toEqual([now]);
  expect(JSON.stringify(view.appointments)).not.toMatch(/Intake|merel/);
});

test('an appointment about nothing needs words, and none is about a case and an inquiry at once', async () => {
  using app = await openCase();
  const refused = async (changes: object) =>
    await app.call('appointments:add', anAppointment({ text: '', ...changes }));

  expect(await refused({})).toMatchObject({ error: { code: 'input_invalid', field: 'text' } });
  expect(await refused({ caseId: app.caseId, inquiryId: app.caseId })).toMatchObject({
    error: { field: 'inquiryId' },
  });
  expect(await refused({ inquiryId: app.caseId })).toMatchObject({ error: { code: 'not_found' } });
  expect(await refused({ text: 'x', minutes: 0 })).toMatchObject({ error: { field: 'minutes' } });
  expect(await refused({ text: 'x', at: '24:00' })).toMatchObject({ error: { field: 'at' } });
  expect((await app.get('week:get', { monday: today })).days.flatMap((day) => day.appointments)).toEqual([]);
});

test('a moved appointment keeps from when it was moved and by whom, and a corrected one was not moved', async () => {
  using app = await openCase();
  const { caseId } = app;
  const id = await app.get('appointments:add', anAppointment({ caseId }));
  await app.get('appointments:settle', { id, state: 'no_show' });

  await app.get('appointments:change', { ...anAppointment({ caseId, at: '10:30' }), id });
  expect(await app.get('appointments:get', { id })).toMatchObject({ at: '10:30', movedFromOn: null });

  const on = plusDays(today, 5);
  await app.get('appointments:move', { id, on, at: '14:00', minutes: 45, movedBy: 'reporter' });
  expect(await app.get('appointments:get', { id })).toMatchObject({
    on,
    at: '14:00',
    minutes: 45,
    state: 'planned',
    movedFromOn: today,
    movedFromAt: '10:30',
    movedBy: 'reporter',
  });
});

test('what is planned at the same time is told and not refused; what was called off takes no time', async () => {
  using app = await openCase();
  const first = await app.get('appointments:add', anAppointment());
  const off = await app.get('appointments:add', anAppointment({ at: '10:15' }));
  await app.get('appointments:settle', { id: off, state: 'cancelled' });
  const at = { on: today, at: '10:30', minutes: 60, exceptId: null };

  expect((await app.get('appointments:overlapping', at)).map(({ id }) => id)).toEqual([first]);
  expect(await app.get('appointments:overlapping', { ...at, exceptId: first })).toEqual([]);
  expect(await app.get('appointments:overlapping', { ...at, at: '11:00' })).toEqual([]);
  expect(await app.call('appointments:add', anAppointment({ at: '10:30' }))).toMatchObject({ ok: true });
});

test('of an appointment that is ahead nobody can say that it was kept, and it can be called off', async () => {
  using app = await openCase();
  const id = await app.get('appointments:add', anAppointment({ on: plusDays(today, 1) }));

  for (const state of ['kept', 'no_show'] as const) {
    expect(await app.call('appointments:settle', { id, state })).toMatchObject({
      error: { code: 'appointment_ahead' },
    });
  }
  expect(await app.call('appointments:settle', { id, state: 'cancelled' })).toMatchObject({ ok: true });
});

test('an appointment that was kept begins an entry with its day, time and minutes, and never over another draft', async () => {
  using app = await openCase();
  const { caseId } = app;
  const on = plusDays(today, -1);
  const id = await app.get('appointments:add', anAppointment({ caseId, on, minutes: 50 }));
  expect(await app.call('appointments:beginEntry', { id })).toMatchObject({
    error: { code: 'appointment_not_kept' },
  });
  await app.get('appointments:settle', { id, state: 'kept' });

  await app.get('appointments:beginEntry', { id });

  const { drafts, entries } = await app.get('cases:get', { id: caseId });
  expect(drafts).toMatchObject([
    { entryId: null, kind: 'contact', occurredOn: on, occurredAt: '10:00', minutes: 50, text: '' },
  ]);
  expect(entries).toEqual([]);
  expect(await app.call('appointments:beginEntry', { id })).toMatchObject({
    error: { code: 'draft_waiting' },
  });
});

test('a removed appointment comes back by undo until the archive locks', async () => {
  using app = await openCase();
  const text = 'Zwaluwstaartverbinding';
  const id = await app.get('appointments:add', anAppointment({ caseId: app.caseId, text }));
  await app.get('appointments:remove', { id });
  expect(await app.get('appointments:ofCase', { caseId: app.caseId })).toEqual([]);
  await app.get('appointments:restore', { id });
  expect(await app.get('appointments:get', { id })).toMatchObject({ text });

  await app.get('appointments:remove', { id });
  app.lock('idle');
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.call('appointments:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('a destroyed case takes no appointment, not by undo either', async () => {
  using app = await openCase();
  const { caseId, code } = app;
  const id = await app.get('appointments:add', anAppointment({ caseId }));
  await app.get('appointments:remove', { id });
  await app.get('appointments:add', anAppointment({ caseId }));
  await app.get('formDrafts:save', { form: `appointment:new:${caseId}`, content: { text: 'half' } });
  await app.get('cases:close', {
    id: caseId,
    closedOn: today,
    outcomes: ['mediation'],
    results: [],
    behaviourStopped: null,
    aftercareWish: null,
    aftercareAgreed: '',
    aftercareOn: [],
  });

  await app.get('people:destroy', { caseId, typedCode: code });

  expect(await app.get('appointments:ofCase', { caseId })).toEqual([]);
  expect(await app.get('formDrafts:get', { form: `appointment:new:${caseId}` })).toBeNull();
  for (const reply of [
    await app.call('appointments:restore', { id }),
    await app.call('appointments:add', anAppointment({ caseId })),
  ]) {
    expect(reply).toMatchObject({ error: { code: 'case_destroyed' } });
  }
});
