import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { decryptArchive } from '../support/decryptArchive.ts';
import { formsOf } from '../support/needles.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE, TEST_COST } from '../support/tempArchive.ts';
import { anAppointment, anInquiry } from '../support/weekRows.ts';

const today = dayOf(new Date());

type App = Awaited<ReturnType<typeof openAppWithCases>>;

/** Whether a word stands anywhere in the file of a locked archive, used or not. */
async function isInFile(app: App, word: string): Promise<boolean> {
  const vault = createVault({ folder: app.archiveFolder, migrations, cost: TEST_COST });
  await vault.unlock(PASSPHRASE);
  const pages = Buffer.concat(decryptArchive(readFileSync(vault.paths.archive), vault.dataKey()));
  vault.lock('asked');
  return formsOf(word).some((form) => pages.includes(form));
}

test('the list has late ones first and tells nothing of who asked; names and questions come only when asked for', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const inTime = await app.get('inquiries:save', anInquiry({ answerBy: plusDays(today, 2) }));
  const received = { receivedOn: plusDays(today, -5), organisationId };
  const late = await app.get('inquiries:save', anInquiry({ ...received, answerBy: plusDays(today, -3) }));
  const done = await app.get('inquiries:save', anInquiry({ ...received, answeredOn: today }));

  const list = await app.get('inquiries:list', undefined);

  expect(list.map(({ id }) => id)).toEqual([late, inTime, done]);
  expect(list[0]).toMatchObject({ organisation: 'Waterschap De Linde', appointments: [] });
  const view = await app.get('today:get', undefined);
  expect(view.inquiries.map(({ id }) => id)).toEqual([late, inTime]);
  const { days } = await app.get('week:get', { monday: today });
  expect(days.flatMap(({ inquiries }) => inquiries.map(({ id }) => id))).toContain(late);
  expect(JSON.stringify([list, view, days])).not.toMatch(/Noor|0612|06 12|verplicht|17\.00/);
  expect((await app.get('inquiries:details', undefined))[0]).toMatchObject({ id: late, name: 'Noor Jansen' });
});

test('an inquiry that becomes a case gives its name and contact to the reporter, its question to the journal, and is gone', async () => {
  using app = await openAppWithCases(0);
  const id = await app.get('inquiries:save', anInquiry({ receivedOn: plusDays(today, -1) }));
  const on = plusDays(today, 1);
  await app.get('appointments:add', anAppointment({ inquiryId: id, on, text: '' }));
  await app.get('formDrafts:save', { form: `inquiry:${id}`, content: { name: 'Noortje' } });

  const caseId = await app.get('inquiries:becomeCase', { id, fields: sampleCase(app.organisationId) });

  expect(await app.get('people:identities', { caseId })).toMatchObject([
    {
      role: 'reporter',
      name: 'Noor Jansen',
      contact: '06 12345678',
      contactAt: 'private',
      callWhen: 'na 17.00 uur',
      voicemail: 'not_allowed',
      codeName: 'tandarts',
    },
  ]);
  const { entries } = await app.get('cases:get', { id: caseId });
  expect(entries).toMatchObject([
    { kind: 'note', occurredOn: plusDays(today, -1), text: 'Wil weten of praten ergens toe verplicht.' },
  ]);
  expect(await app.get('appointments:ofCase', { caseId })).toMatchObject([{ caseId, inquiryId: null, on }]);
  expect(await app.get('inquiries:list', undefined)).toEqual([]);
  expect(await app.get('formDrafts:get', { form: `inquiry:${id}` })).toBeNull();
  expect((await app.get('search:find', { text: 'noor' })).cases).toHaveLength(1);
});

test('a case that is refused leaves the inquiry as it was, and no case', async () => {
  using app = await openAppWithCases(0);
  const id = await app.get('inquiries:save', anInquiry());
  const fields = sampleCase(app.organisationId);

  for (const [changes, code] of [
    [{ openedOn: plusDays(today, 1) }, 'date_in_future'],
    [{ organisationId: id }, 'not_found'],
    [{ closedOn: '2026-01-01' }, 'closed_before_opened'],
  ] as const) {
    expect(await app.call('inquiries:becomeCase', { id, fields: { ...fields, ...changes } })).toMatchObject({
      error: { code },
    });
  }

  expect(await app.get('inquiries:list', undefined)).toHaveLength(1);
  expect(await app.get('cases:list', { status: 'all' })).toMatchObject({ total: 0 });
});

test('a removed inquiry comes back whole by undo, and after a lock nothing of it is on any page of the file', async () => {
  using app = await openAppWithCases(0);
  const name = 'Zwaluwstaart';
  const id = await app.get('inquiries:save', anInquiry({ name }));
  await app.get('appointments:add', anAppointment({ inquiryId: id, text: 'Kennismaking' }));
  const whole = await app.get('inquiries:get', { id });
  await app.get('inquiries:remove', { id });
  expect((await app.get('week:get', { monday: today })).days.flatMap((day) => day.appointments)).toEqual([]);
  await app.get('inquiries:restore', { id });
  expect(await app.get('inquiries:get', { id })).toEqual(whole);
  expect((await app.get('inquiries:list', undefined))[0]?.appointments).toHaveLength(1);
  app.lock('asked');
  expect(await isInFile(app, name)).toBe(true);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  await app.get('inquiries:remove', { id });
  app.lock('asked');

  expect(await isInFile(app, name)).toBe(false);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.call('inquiries:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('an inquiry that was answered is asked about after thirty days, and not before', async () => {
  using app = await openAppWithCases(0);
  const receivedOn = plusDays(today, -50);
  const answered = async (days: number) =>
    await app.get(
      'inquiries:save',
      anInquiry({ receivedOn, answerBy: receivedOn, answeredOn: plusDays(today, -days) }),
    );
  const old = await answered(31);
  await answered(30);
  const open = await app.get('inquiries:save', anInquiry({ receivedOn, answerBy: receivedOn }));

  const view = await app.get('today:get', undefined);
  expect(view.oldInquiries.map(({ id }) => id)).toEqual([old]);
  expect(view.inquiries.map(({ id }) => id)).toEqual([open]);

  await app.get('inquiries:answer', { id: old, isAnswered: false });
  await app.get('inquiries:answer', { id: open, isAnswered: true });
  expect(await app.get('today:get', undefined)).toMatchObject({ oldInquiries: [], inquiries: [{ id: old }] });
});

test('days that cannot be are refused at their field and change nothing', async () => {
  using app = await openAppWithCases(0);
  for (const [changes, error] of [
    [
      { receivedOn: plusDays(today, 1), answerBy: plusDays(today, 3) },
      { code: 'date_in_future', field: 'receivedOn' },
    ],
    [{ answerBy: plusDays(today, -1) }, { code: 'input_invalid', field: 'answerBy' }],
    [{ answeredOn: plusDays(today, -1) }, { code: 'input_invalid', field: 'answeredOn' }],
    [{ answeredOn: plusDays(today, 1) }, { code: 'date_in_future', field: 'answeredOn' }],
    [
      { organisationId: '00000000-0000-4000-8000-000000000001' },
      { code: 'not_found', field: 'organisationId' },
    ],
  ] as const) {
    expect(await app.call('inquiries:save', anInquiry(changes))).toMatchObject({ error });
  }
  expect(await app.get('inquiries:list', undefined)).toEqual([]);
});

test('an organisation stays while an inquiry or a signal belongs to it', async () => {
  using app = await openAppWithCases(0);
  const { organisationId } = app;
  const id = await app.get('inquiries:save', anInquiry({ organisationId }));

  expect(await app.call('organisations:remove', { id: organisationId })).toMatchObject({
    error: { code: 'organisation_has_cases' },
  });
  await app.get('inquiries:remove', { id });
  expect(await app.call('organisations:remove', { id: organisationId })).toMatchObject({ ok: true });
  expect(await app.call('inquiries:restore', { id })).toMatchObject({ error: { code: 'not_found' } });
});

test('a form that is kept too late brings nothing of a removed request back', async () => {
  using app = await openAppWithCases(0);
  const id = await app.get('inquiries:save', anInquiry());
  const form = `inquiry:${id}`;
  await app.get('formDrafts:save', { form, content: { name: 'Noor' } });
  await app.get('inquiries:remove', { id });

  expect(await app.call('formDrafts:save', { form, content: { name: 'Noor' } })).toMatchObject({ ok: false });
  expect(await app.get('formDrafts:get', { form })).toBeNull();
  await app.get('formDrafts:save', { form: 'inquiry:new', content: { name: 'Noor' } });
});
