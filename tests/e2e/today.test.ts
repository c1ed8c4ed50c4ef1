import { describe, expect, onTestFinished, test } from 'vitest';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage, seedCases } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const today = dayOf(new Date());

describe.skipIf(!canLaunchApp())('Vandaag, nazorg and reminders', () => {
  test('Vandaag shows what is due, coming, quiet, not yet discussed and up to the employer, by number alone', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    await vp.setUp(PASSPHRASE);
    await seedCases(vp.page(), 'Hogeschool De Singel');
    const [first, second] = (await callFromPage(vp.page(), 'cases:list', { status: 'open' })).rows;
    const { id = '', code = '' } = first ?? {};
    const { fields } = await callFromPage(vp.page(), 'cases:get', { id });
    await callFromPage(vp.page(), 'cases:update', { id, fields: { ...fields, whistleblowerAct: true } });
    const clock = {
      reportedTo: 'employer' as const,
      reportedOn: plusDays(today, -8),
      confirmedOn: null,
      informedOn: null,
      authority: '',
      authorityOn: null,
    };
    await callFromPage(vp.page(), 'whistleblower:save', { caseId: id, clock });
    await callFromPage(vp.page(), 'entries:saveDraft', {
      caseId: second?.id ?? '',
      entryId: null,
      occurredOn: today,
      text: 'Nog niet af',
    });
    for (const [dueOn, text] of [
      [today, 'Vraag of het gesprek geholpen heeft'],
      [plusDays(today, 3), 'Bel de bedrijfsarts'],
    ] as const) {
      await callFromPage(vp.page(), 'reminders:add', {
        caseId: id,
        kind: 'aftercare',
        text,
        dueOn,
        repeats: 'never',
      });
    }

    await vp.goTo('report');
    await vp.page().keyboard.press('Control+1');
    await vp.page().getByRole('heading', { name: nl.today.quiet }).waitFor();
    const shown = await vp.page().locator('main').innerText();
    expect(shown).toContain(code);
    expect(shown).not.toContain('merel');
    expect(shown).not.toContain('bedrijfsarts');
    await album.take('today-full');
    // Half as wide is what letters twice as large leave.
    await vp.page().setViewportSize({ width: 590, height: 820 });
    await album.take('today-narrow');
    expect(
      await vp
        .page()
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await vp.page().setViewportSize({ width: 1180, height: 820 });
    await vp.button(nl.today.openCase(code)).first().click();
    await vp.page().getByText(nl.reminders.employer.lead).waitFor();
    await vp.button(nl.reminders.employer.change).click();
    await album.take('case-employer-clock');
    await vp.button(nl.reminders.employer.save).click();
    await vp.button(nl.reminders.employer.change).waitFor();

    await vp.goTo('management');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.reminders }).click();
    await vp.button(nl.settings.reminders.aftercareAdd).click();
    await vp.button(nl.settings.reminders.aftercareSave).click();
    await vp.page().getByText(nl.common.validation.wholeNumber).waitFor();
    await album.take('settings-reminders');
    await vp.field(nl.settings.reminders.aftercareDays(4)).fill('7');
    await vp.button(nl.settings.reminders.aftercareSave).click();
    await vp.page().getByText(nl.settings.saved).waitFor();
    const saved = await callFromPage(vp.page(), 'settings:get', undefined);
    expect(saved.aftercareDays).toEqual([7, 14, 42, 91]);

    expect(album.complaints).toEqual([]);
  });

  test('a day by keyboard: a case is closed, its nazorg is done, a reminder is put off, another planned', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    const keys = () => vp.page().keyboard;
    const press = async (name: string | RegExp) => {
      await vp
        .page()
        .getByRole('button', { name, exact: typeof name === 'string' })
        .first()
        .focus();
      await keys().press('Enter');
    };
    await vp.setUp(PASSPHRASE);
    await vp.page().getByRole('heading', { name: nl.today.title }).waitFor();
    await album.take('today-empty');
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const code = await vp.page().getByRole('heading', { level: 1 }).innerText();
    const [row] = (await callFromPage(vp.page(), 'cases:list', {})).rows;
    const caseId = row?.id ?? '';

    await press(nl.journal.page.closeCase);
    await vp.page().getByRole('radio', { name: 'Wil nazorg', exact: true }).waitFor();
    await expect.poll(() => vp.field(nl.reminders.closing.moment(14)).count()).toBe(0);
    await vp.page().getByText('Wil nazorg', { exact: true }).click();
    await vp.field(nl.reminders.closing.moment(14)).waitFor();
    await album.take('case-closing-nazorg');
    await vp.field(nl.reminders.closing.moment(42)).focus();
    await keys().press('Space');
    await press(nl.journal.page.closeCase);
    await vp.button(nl.journal.page.reopenCase).waitFor();
    const planned = await callFromPage(vp.page(), 'reminders:ofCase', { caseId });
    expect(planned.map((one) => one.dueOn)).toEqual([plusDays(today, 14), plusDays(today, 91)]);

    // The rest of the day was planned before.
    await callFromPage(vp.page(), 'reminders:add', {
      caseId,
      kind: 'aftercare',
      text: 'Vraag hoe het in het team gaat',
      dueOn: plusDays(today, -2),
      repeats: 'never',
    });
    await callFromPage(vp.page(), 'reminders:add', {
      caseId: null,
      kind: 'reminder',
      text: 'Intervisie voorbereiden',
      dueOn: today,
      repeats: 'monthly',
    });
    await keys().press('Control+1');
    await vp.page().getByText(nl.reminders.due.late(2)).waitFor();
    expect(await vp.page().getByText('Vraag hoe het').isVisible()).toBe(false);
    await album.take('today');
    await press(nl.today.showNames);
    await vp.page().getByText('Vraag hoe het in het team gaat').waitFor();
    await album.take('today-shown');

    await press(/^Gedaan: Nazorg van/);
    const note = vp.field(`${nl.reminders.finishNote} (${nl.common.optional})`);
    await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true);
    await keys().type('Het gaat beter.');
    await album.take('today-finish');
    await keys().press('Enter');
    await vp.page().getByText(nl.reminders.finished).waitFor();
    // The row that had the focus is gone; the next one has it.
    await expect
      .poll(() => vp.page().evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toMatch(/^Gedaan: Herinnering van/);

    await press(/^Stel uit: Herinnering van/);
    await expect.poll(() => vp.page().evaluate(() => document.activeElement?.textContent)).toBe('Morgen');
    await album.take('today-snooze');
    await keys().press('Enter');
    await vp.page().getByText(nl.today.nothingDue).waitFor();
    await expect.poll(() => vp.page().evaluate(() => document.activeElement?.textContent)).toBe(nl.today.due);
    await vp.page().getByText(nl.reminders.due.tomorrow).first().waitFor();

    const openReminders = async () => {
      await keys().press('Control+3');
      await vp.page().getByRole('radio', { name: nl.journal.filters.all }).focus();
      await keys().press('Space');
      await vp
        .page()
        .getByRole('row', { name: new RegExp(`^${code}`) })
        .press('Enter');
      await vp.page().locator('summary', { hasText: nl.reminders.title }).focus();
      await keys().press('Enter');
    };
    const textField = () => vp.field(`${nl.reminders.text} (${nl.common.optional})`);
    const isFocused = () => textField().evaluate((field) => field === document.activeElement);
    await openReminders();
    await press(nl.reminders.addForCase);
    await expect.poll(isFocused).toBe(true);
    await keys().type('Bel over de uitkomst');
    await album.take('case-reminder-form');
    await app.freshPage(() => keys().press('Control+l'));
    await vp.unlock(PASSPHRASE);
    await vp.page().getByText(nl.today.nothingDue).waitFor();
    await openReminders();
    await press(nl.reminders.addForCase);
    await expect.poll(() => textField().inputValue()).toBe('Bel over de uitkomst');
    await keys().press('Enter');
    await vp.page().getByText('Bel over de uitkomst').waitFor();
    await expect
      .poll(() => vp.page().evaluate(() => document.activeElement?.textContent))
      .toBe(nl.reminders.addForCase);
    await album.take('case-reminders');

    await press(/^Verwijder: Nazorg van/);
    await album.take('case-reminder-removed');
    await keys().press('Enter');
    await vp
      .page()
      .getByText(/staat er weer/)
      .waitFor();

    expect(album.complaints).toEqual([]);
  });
});
