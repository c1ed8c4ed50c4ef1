import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { mondayOf } from '../../src-shared/domain/week.ts';
import { agreementsWords } from '../../src-shared/i18n/nl/caseRecords/agreementsWords.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { sampleOrganisation } from '../support/sampleCase.ts';
import { anAppointment, anInquiry } from '../support/weekRows.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { countPointerEvents, keyboardAt } from './driver/keyboard.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage, seedCases } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const today = dayOf(new Date());
const about = (verb: string, name: string): string => nl.common.about(verb, name);

describe.skipIf(!canLaunchApp())('the week of a counsellor', () => {
  test('by keyboard: a request, its appointment, the intake with what comes before the story, consent for a talk with HR, what was agreed in a crisis, nazorg, closing, and a signal', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const keys = keyboardAt(app);
    const heading = (name: string | RegExp) => app.page.getByRole('heading', { name }).first().waitFor();
    const says = (text: string | RegExp) => app.page.getByText(text).first().waitFor();
    await vp.setUp(PASSPHRASE);
    await callFromPage(app.page, 'organisations:save', sampleOrganisation);
    const inquiry = nl.inquiries.nameOf(today, null);
    const appointment = nl.appointments.nameOf(today, '10:00');
    const { fields } = nl.inquiries;

    async function toPart(part: 'inquiries' | 'signals'): Promise<void> {
      await keys.press('Control+2');
      await heading(nl.common.rail.week);
      await keys.go(nl.week.tabs.week, { role: 'tab' });
      await keys.press('ArrowRight');
      if (part === 'signals') await keys.press('ArrowRight');
      await app.page.getByRole('heading', { level: 2, name: nl[part].title }).waitFor();
    }

    // A request comes in, and a lock in the middle of it loses nothing.
    let pointerEvents = await countPointerEvents(app);
    await toPart('inquiries');
    await says(nl.inquiries.empty);
    await keys.push(nl.inquiries.add);
    await app.page.getByRole('form', { name: nl.inquiries.newTitle }).waitFor();
    await keys.type('Telefoon');
    await keys.choose(fields.organisation, 'Waterschap');
    await keys.fill(new RegExp(`^${fields.name}`), 'Noor Jansen');
    await keys.fill(new RegExp(`^${fields.contact}`), '06 12345678');
    await keys.fill(new RegExp(`^${fields.asked}`), 'Wil weten of praten ergens toe verplicht.');
    expect(await pointerEvents()).toBe(0);
    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await heading(nl.today.title);
    pointerEvents = await countPointerEvents(app);
    await toPart('inquiries');
    await says(nl.inquiries.kept);
    expect(await app.page.getByLabel(new RegExp(`^${fields.name}`)).inputValue()).toBe('Noor Jansen');
    await keys.push(nl.inquiries.save);
    await says(nl.inquiries.saved);
    expect(await app.page.locator('main').innerText()).not.toMatch(/Noor|06 12345678|verplicht/);

    // It gets an appointment.
    await keys.push(about(nl.inquiries.appointment, inquiry));
    await app.page.getByRole('form', { name: nl.appointments.newTitle }).waitFor();
    await keys.type('1000');
    await keys.fill(new RegExp(`^${nl.appointments.place}`), 'kamer 2.14');
    await keys.push(nl.appointments.save);
    await says(nl.appointments.saved);

    // And becomes a case, with who asked as its reporter.
    await keys.push(about(nl.inquiries.becomeCase, inquiry));
    await heading(nl.journal.form.newTitle);
    await says(nl.inquiries.becoming);
    await keys.choose(nl.journal.form.reporterType, 'Medewerker');
    await keys.tick('Intimidatie');
    await keys.fill(new RegExp(`^${nl.journal.form.alias}`), 'kievit');
    await keys.push(nl.journal.form.create);
    await heading(/^\d{4}-001$/);
    const [row] = (await callFromPage(app.page, 'cases:list', { status: 'open' })).rows;
    const caseId = row?.id ?? '';
    expect(await callFromPage(app.page, 'people:identities', { caseId })).toMatchObject([
      { role: 'reporter', name: 'Noor Jansen', contact: '06 12345678' },
    ]);
    expect(await callFromPage(app.page, 'inquiries:list', undefined)).toEqual([]);

    // The appointment is kept, from the week, and its entry begun and written.
    await keys.press('Control+2');
    await heading(nl.week.title(mondayOf(today)));
    await keys.go(/10\.00–11\.00/, { role: 'button' });
    await keys.press('Enter');
    await keys.push(about(nl.appointments.settle.kept, appointment));
    await says(nl.appointments.settled('kept'));
    await keys.push(about(nl.appointments.beginEntry, appointment));
    await heading(/^\d{4}-001$/);
    await expect.poll(async () => (await keys.focus()).name).toContain(nl.journal.editor.text);
    await keys.type('Noor wil erover nadenken.');
    await keys.press('Control+Enter');
    await says(nl.common.draft.committed);
    const { entries } = await callFromPage(app.page, 'cases:get', { id: caseId });
    expect(entries.find(({ kind }) => kind === 'contact')).toMatchObject({
      occurredOn: today,
      occurredAt: '10:00',
      minutes: 60,
      text: 'Noor wil erover nadenken.',
    });

    // What comes before the story is told first, then the rest of the intake.
    await says(nl.people.checklist.beforeStory);
    const asked = app.page.getByRole('region', { name: nl.people.checklist.title });
    expect(await asked.getByRole('button').first().getAttribute('aria-label')).toBe(
      nl.people.checklist.todayOf(checklistPoints.labels.secrecy_explained),
    );
    for (const point of Object.values(checklistPoints.labels))
      await keys.push(nl.people.checklist.todayOf(point), { back: true });
    await says(nl.people.checklist.complete);

    // Consent for a talk with HR, and what was agreed in a crisis.
    const { consent, safety } = agreementsWords;
    await app.page.locator('summary').filter({ hasText: nl.caseRecords.groups.agreements }).focus();
    await keys.press('Enter');
    await keys.push(consent.add);
    await keys.choose(consent.fields.toWhom.label, 'HR');
    await keys.fill(new RegExp(`^${consent.fields.mayBeSaid.label}`), 'Wat er gebeurde. Geen naam.');
    await keys.push(nl.common.save);
    await says(nl.caseRecords.saved);
    await keys.push(safety.add);
    await app.page.getByRole('radio', { name: 'Direct gevaar' }).waitFor();
    await keys.press('ArrowDown');
    await keys.fill(
      new RegExp(`^${safety.fields.seen.label}`),
      'Noor durft niet alleen naar de parkeerplaats.',
    );
    await keys.fill(new RegExp(`^${safety.fields.agreed.label}`), 'Een collega loopt mee.');
    await keys.push(nl.common.save);
    await expect
      .poll(async () => (await callFromPage(app.page, 'caseRecords:ofCase', { caseId })).length)
      .toBe(2);

    // Nazorg is agreed with the reporter, and the case is in nazorg before it is closed.
    await keys.push(nl.journal.page.agreeAftercare, { back: true });
    await keys.go('Wil nazorg', { role: 'radio' });
    await keys.press('Space');
    await keys.fill(new RegExp(`^${nl.reminders.closing.agreed}`), 'Bellen na de vakantie, privé.');
    await keys.date(new RegExp(nl.journal.form.aftercareFrom), today);
    await keys.push(nl.reminders.closing.save);
    await says('In nazorg');
    await keys.push(nl.journal.page.closeCase, { back: true });
    await app.page.getByRole('form', { name: nl.journal.page.closeCase }).waitFor();
    await keys.tick('Werkgever nam maatregelen');
    await app.page
      .getByRole('form', { name: nl.journal.page.closeCase })
      .getByRole('button', { name: nl.journal.page.closeCase })
      .focus();
    await keys.press('Enter');
    await app.page.getByRole('button', { name: nl.journal.page.reopenCase }).waitFor();
    expect((await callFromPage(app.page, 'cases:get', { id: caseId })).fields).toMatchObject({
      closedOn: today,
      results: ['employer_measures'],
      aftercareWish: 'wanted',
      aftercareAgreed: 'Bellen na de vakantie, privé.',
    });
    expect((await callFromPage(app.page, 'reminders:ofCase', { caseId })).length).toBeGreaterThan(0);

    // A signal is noted, taken away and brought back.
    await toPart('signals');
    await keys.push(nl.signals.add);
    await app.page.getByRole('form', { name: nl.signals.newTitle }).waitFor();
    await keys.choose(nl.signals.fields.source, 'Ondernemingsraad');
    await keys.fill(new RegExp(`^${nl.signals.fields.heard}`), 'In twee teams klagen mensen.');
    await keys.push(nl.signals.save);
    await says(nl.signals.saved);
    expect(await app.page.locator('main').innerText()).not.toContain('In twee teams');
    const signal = nl.signals.nameOf(today);
    await keys.push(about(nl.common.remove, signal));
    await says(nl.signals.removed(signal));
    await expect.poll(async () => (await keys.focus()).name).toBe(about(nl.common.undo, signal));
    await keys.press('Enter');
    await says(nl.signals.undone(signal));
    await keys.push(nl.signals.show);
    await says('In twee teams klagen mensen.');

    expect(await pointerEvents()).toBe(0);
    expect(app.violations).toEqual([]);
  });

  test('a full week, its requests and its signals in every width, light and dark, and the week on paper', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'kluis-stick-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app, 'week-');
    await vp.setUp(PASSPHRASE);
    await vp.page().keyboard.press('Control+2');
    await vp.page().getByText(nl.week.empty).waitFor();
    await album.take('empty');
    await seedWeek(vp);
    await vp.page().keyboard.press('Control+1');
    await vp.page().getByRole('heading', { name: nl.today.appointments }).waitFor();
    await album.take('today');
    await vp.page().keyboard.press('Control+2');
    await vp
      .page()
      .getByRole('button', { name: /09\.00–10\.00/ })
      .first()
      .waitFor();
    for (const [width, height] of [
      [1024, 768],
      [1440, 900],
      [1920, 1080],
    ] as const) {
      await vp.page().setViewportSize({ width, height });
      await album.take(`week-${width}`);
    }
    await vp.page().setViewportSize({ width: 1440, height: 900 });
    await vp.button(nl.week.show).click();
    await vp.page().getByText('Intake', { exact: true }).waitFor();
    await vp
      .page()
      .getByRole('button', { name: /09\.00–10\.00/ })
      .first()
      .click();
    await album.take('open');
    await vp.button(nl.week.close).click();
    await vp.page().keyboard.press('Alt+ArrowRight');
    await vp
      .page()
      .getByRole('heading', { name: nl.week.title(plusDays(mondayOf(today), 7)) })
      .waitFor();
    await vp.page().keyboard.press('Alt+ArrowUp');
    await vp
      .page()
      .getByRole('heading', { name: nl.week.title(mondayOf(today)) })
      .waitFor();
    await vp.button(nl.appointments.add).click();
    await vp.page().getByRole('form', { name: nl.appointments.newTitle }).waitFor();
    await vp.page().getByLabel(nl.appointments.at).fill('9.30');
    await vp.button(nl.appointments.save).click();
    await vp.page().getByText(nl.common.validation.required).waitFor();
    await vp
      .page()
      .getByText(/Op die tijd staat al/)
      .waitFor();
    await album.take('form');
    await vp.button(nl.common.cancel).click();
    await vp.button(nl.week.print.open).click();
    await vp.page().getByRole('heading', { name: nl.week.print.preview }).waitFor();
    await album.take('print');
    const file = join(outside, 'week.pdf');
    await app.dialogs.answer(file);
    await vp.button(nl.week.print.make).click();
    await vp.letLeave();
    await vp.page().getByText(nl.week.print.done).waitFor();
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');

    await vp.page().getByRole('tab', { name: nl.week.tabs.inquiries }).click();
    await vp.button(nl.inquiries.show).click();
    await vp.page().getByText('Noor Jansen').first().waitFor();
    await album.take('inquiries');
    await vp.button(nl.inquiries.add).click();
    await vp.button(nl.inquiries.save).click();
    await vp.page().getByText(nl.common.validation.choice).waitFor();
    await album.take('inquiry-form');
    await vp.page().getByRole('tab', { name: nl.week.tabs.signals }).click();
    await vp.button(nl.signals.show).click();
    await vp
      .page()
      .getByText(/ploegleider/)
      .first()
      .waitFor();
    await album.take('signals');
    await vp.button(nl.signals.add).click();
    await vp.page().getByRole('form', { name: nl.signals.newTitle }).waitFor();
    await album.take('signal-form');
    await vp.goTo('cases');
    await vp.page().locator('main [role=row]').first().press('Enter');
    await vp.page().getByRole('heading', { name: nl.appointments.title, exact: true }).waitFor();
    await vp
      .page()
      .getByRole('heading', { name: nl.appointments.title, exact: true })
      .scrollIntoViewIfNeeded();
    await album.take('case');

    expect(album.complaints).toEqual([]);
  });
});

/** A week as a counsellor with two organisations has it. */
async function seedWeek(vp: ReturnType<typeof counsellorAt>): Promise<void> {
  const page = vp.page();
  await seedCases(page, 'Hogeschool De Singel');
  await callFromPage(page, 'organisations:save', sampleOrganisation);
  const [first, second] = (await callFromPage(page, 'cases:list', { status: 'open' })).rows;
  const [here] = await callFromPage(page, 'organisations:list', undefined);
  const monday = mondayOf(today);
  const add = (day: number, changes: Partial<Parameters<typeof anAppointment>[0]>) =>
    callFromPage(page, 'appointments:add', anAppointment({ on: plusDays(monday, day), ...changes }));
  const caseId = first?.id ?? null;
  const kept = await add(0, { caseId, at: '09:00', text: 'Intake' });
  await callFromPage(page, 'appointments:settle', { id: kept, state: 'kept' });
  const off = await add(0, { caseId: second?.id ?? null, at: '14:00', place: 'online', text: '' });
  await callFromPage(page, 'appointments:settle', { id: off, state: 'cancelled' });
  await add(1, { at: '10:30', place: '' });
  const moved = await add(1, { caseId, at: '13:00', text: '' });
  const time = { on: plusDays(monday, 3), at: '13:30', minutes: 45 };
  await callFromPage(page, 'appointments:move', { ...time, id: moved, movedBy: 'reporter' });
  await add(3, { caseId: second?.id ?? null, at: '14:00', place: 'telefonisch', text: '' });
  for (const days of [0, 1]) {
    const id = await callFromPage(
      page,
      'inquiries:save',
      anInquiry({ organisationId: here?.id ?? null, answerBy: plusDays(today, days) }),
    );
    if (days === 0) await add(4, { inquiryId: id, text: '' });
  }
  const dates = { receivedOn: plusDays(today, -40), answerBy: plusDays(today, -38) };
  await callFromPage(page, 'inquiries:save', anInquiry({ ...dates, answeredOn: plusDays(today, -39) }));
  for (const on of [today, plusDays(today, 1)])
    await callFromPage(page, 'appointments:add', anAppointment({ caseId, on, at: '09:00', text: 'Vervolg' }));
  for (const kind of ['aftercare', 'reminder'] as const) {
    const rest = { text: 'Vraag hoe het gaat', repeats: 'never' as const };
    await callFromPage(page, 'reminders:add', { caseId, kind, dueOn: today, ...rest });
  }
  for (const [source, done] of [
    ['works_council', 'Besproken met de directeur.'],
    ['corridor', ''],
  ] as const) {
    await callFromPage(page, 'signals:save', {
      id: null,
      organisationId: here?.id ?? '',
      departmentId: here?.departments[0]?.id ?? null,
      heardOn: today,
      source,
      themes: ['bullying', 'abuse_of_power'],
      heard: 'In twee teams wordt over de ploegleider geklaagd. Niemand wil melden.',
      done,
    });
  }
}
