import { describe, expect, onTestFinished, test } from 'vitest';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const today = dayOf(new Date());

describe.skipIf(!canLaunchApp())('Vandaag, nazorg and reminders', () => {
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
    const [row] = await callFromPage(vp.page(), 'cases:list', { text: '', status: 'all' });
    const caseId = row?.id ?? '';

    await press(nl.journal.page.closeCase);
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
    await vp.field(`${nl.reminders.finishNote} (${nl.common.optional})`).waitFor();
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

    await keys().press('Control+2');
    await vp.page().getByRole('radio', { name: nl.journal.filters.all }).focus();
    await keys().press('Space');
    await press(new RegExp(`^${code}`));
    await vp.page().locator('summary', { hasText: nl.reminders.title }).focus();
    await keys().press('Enter');
    await press(nl.reminders.addForCase);
    await keys().type('Bel over de uitkomst');
    await album.take('case-reminder-form');
    await app.freshPage(() => keys().press('Control+l'));
    await vp.unlock(PASSPHRASE);
    await vp.page().getByText(nl.today.nothingDue).waitFor();
    await keys().press('Control+2');
    await vp.page().getByRole('radio', { name: nl.journal.filters.all }).focus();
    await keys().press('Space');
    await press(new RegExp(`^${code}`));
    await vp.page().locator('summary', { hasText: nl.reminders.title }).focus();
    await keys().press('Enter');
    await press(nl.reminders.addForCase);
    await expect.poll(() => vp.field(nl.reminders.text).inputValue()).toBe('Bel over de uitkomst');
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
