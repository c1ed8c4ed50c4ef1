import { describe, expect, onTestFinished, test } from 'vitest';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { caseFieldWords } from '../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';

async function openApp() {
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp(PASSPHRASE);
  return { app, vp, album: openAlbum(app, 'intake') };
}

describe.skipIf(!canLaunchApp())('the intake of a new reporter', () => {
  test('a half-filled case survives a lock, and a number that is taken is told at its field', async () => {
    const { app, vp, album } = await openApp();
    const words = nl.journal.form;
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const code = await vp.page().getByRole('heading', { level: 1 }).innerText();

    await vp.page().keyboard.press('Control+n');
    await vp.choose(words.channel, 'Telefoon');
    await vp.choose(words.reporterType, 'Ex-medewerker');
    await vp
      .page()
      .getByRole('group', { name: words.reporterLeftOn })
      .getByRole('spinbutton')
      .first()
      .focus();
    await vp.page().keyboard.type('01022020');
    await vp.page().getByText(words.leftLongAgo).waitFor();
    await vp.page().getByRole('checkbox', { name: 'Intimidatie', exact: true }).check({ force: true });
    await vp
      .page()
      .getByRole('radio', { name: caseFieldWords.remit.values?.['both'] ?? '' })
      .check({ force: true });
    await vp.page().getByRole('checkbox', { name: 'Arbeidsconflict' }).check({ force: true });
    await vp.page().getByLabel(words.code).fill(code);
    await album.take('case-new-filled');
    await vp.page().getByRole('heading', { name: words.newTitle }).scrollIntoViewIfNeeded();
    const kept = () => callFromPage(vp.page(), 'formDrafts:get', { form: 'case:new' });
    await expect.poll(async () => (await kept())?.['code']).toBe(code);

    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await vp.button(nl.journal.newCase).click();
    await vp.page().getByText(words.kept).waitFor();
    expect(await vp.page().getByLabel(words.code).inputValue()).toBe(code);
    expect(await vp.page().getByRole('checkbox', { name: 'Arbeidsconflict' }).isChecked()).toBe(true);
    await album.take('case-new-kept');

    await vp.button(words.create).click();
    await vp.page().getByText(nl.errors.code_taken).waitFor();
    expect(await vp.page().evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(code);
    await album.take('case-code-taken');
    await vp.page().getByLabel(words.code).fill('');
    await vp.button(words.create).click();
    await vp.page().getByText(words.outOfRemitSubjects).waitFor();
    await album.take('case-details');

    await vp.page().keyboard.press('Control+n');
    await vp.page().getByLabel(words.alias).waitFor();
    expect(await vp.page().getByText(words.kept).isVisible()).toBe(false);
    expect(album.complaints).toEqual([]);
  });

  test('where and when it happened is told in the part that can wait, with an own place, and only what fits is asked', async () => {
    const { vp, album } = await openApp();
    const words = nl.journal.form;
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    await vp.goTo('management');
    await vp
      .page()
      .getByRole('button', { name: nl.settings.organisations.change('Waterschap De Linde') })
      .click();
    await vp.button(nl.settings.places.add).click();
    await vp.field(nl.settings.places.label).and(vp.page().locator(':focus')).waitFor();
    await vp.page().keyboard.type('Kantine');
    await vp.page().keyboard.press('Enter');
    await vp
      .page()
      .getByRole('button', { name: nl.settings.places.retireOf('Kantine') })
      .waitFor();
    await album.take('own-places');

    await vp.page().keyboard.press('Control+n');
    await vp.choose(words.channel, 'Telefoon');
    await vp.choose(words.reporterType, 'Medewerker');
    expect(await vp.page().getByLabel(words.happenedWhen).isVisible()).toBe(false);
    await vp.page().getByText(words.more, { exact: true }).click();
    await vp.choose(words.happenedWhen, 'Op één dag');
    await vp.page().getByRole('group', { name: words.happenedFrom }).waitFor();
    expect(await vp.page().getByRole('group', { name: words.happenedUntil }).count()).toBe(0);
    expect(await vp.page().getByRole('group', { name: words.discriminationGrounds }).count()).toBe(0);
    await vp.page().getByRole('checkbox', { name: 'Discriminatie', exact: true }).check({ force: true });
    await vp.page().getByRole('checkbox', { name: 'Leeftijd' }).check({ force: true });
    await vp.choose(words.place, 'Kantine');
    await vp.choose(words.accusedCount, 'Twee personen');
    await vp.choose(words.feelsSafe, 'Nee');
    await vp.page().getByRole('checkbox', { name: 'Bedrijfsarts' }).first().check({ force: true });
    await album.take('case-more');
    await vp.button(words.create).click();
    const details = vp.page().getByRole('complementary');
    for (const value of ['Kantine', 'Leeftijd', 'Op één dag', 'Twee personen'])
      await details.getByText(value).waitFor();
    await album.take('case-circumstances');
    expect(album.complaints).toEqual([]);
  });

  test('an own theme of the organisation is made in Beheer and chosen in a case', async () => {
    const { vp, album } = await openApp();
    const words = nl.settings.themes;
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    await vp.goTo('management');
    await vp
      .page()
      .getByRole('button', { name: nl.settings.organisations.change('Waterschap De Linde') })
      .click();
    await vp.button(words.add).click();
    await vp.field(words.label).and(vp.page().locator(':focus')).waitFor();
    await vp.page().keyboard.type('Pesten');
    await vp.page().keyboard.press('Enter');
    await vp.page().getByText(nl.errors.theme_name_taken).waitFor();
    await album.take('own-theme-taken');
    await vp.page().keyboard.press('Control+a');
    await vp.page().keyboard.type('Uitsluiting via groepsapp');
    await vp.page().keyboard.press('Enter');
    await vp
      .page()
      .getByRole('button', { name: words.retireOf('Uitsluiting via groepsapp') })
      .waitFor();
    expect(await vp.page().evaluate(() => document.activeElement?.textContent)).toBe(words.add);
    await vp.page().keyboard.press('Enter');
    await vp.field(words.label).and(vp.page().locator(':focus')).waitFor();
    await vp.page().keyboard.type('Oud thema');
    await vp.page().keyboard.press('Enter');
    await vp
      .page()
      .getByRole('button', { name: words.retireOf('Oud thema') })
      .click();
    await vp.page().getByText(words.retired).waitFor();
    await album.take('own-themes');

    await vp.page().keyboard.press('Control+n');
    await vp.page().getByRole('checkbox', { name: 'Uitsluiting via groepsapp' }).check({ force: true });
    expect(await vp.page().getByRole('checkbox', { name: 'Oud thema' }).count()).toBe(0);
    await vp.choose(nl.journal.form.channel, 'Telefoon');
    await vp.choose(nl.journal.form.reporterType, 'Medewerker');
    await vp.button(nl.journal.form.create).click();
    await vp.page().getByRole('complementary').getByText('Uitsluiting via groepsapp').waitFor();
    expect(album.complaints).toEqual([]);
  });

  test('checklist and persons by keyboard, and a closed case whose persons are destroyed', async () => {
    const { vp, album } = await openApp();
    const { people: words, journal } = nl;
    const { keyboard } = vp.page();
    const nameField = () => vp.page().locator('input:focus').waitFor();
    const focused = () =>
      vp.page().evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const points = Object.values(checklistPoints.labels);
    await vp.page().getByText(words.checklist.beforeStoryLead).waitFor();
    await vp
      .page()
      .getByText(words.checklist.missing(points.length - 1))
      .waitFor();
    await vp.writeEntry('Eerste gesprek over het teamoverleg.');
    await album.take('checklist-missing');
    await vp.button(words.checklist.todayOf(points[0] ?? '')).focus();
    await keyboard.press('Enter');
    await vp.page().getByText(words.checklist.beforeStoryLead).waitFor({ state: 'detached' });
    await expect.poll(focused).toBe(words.checklist.todayOf(points[1] ?? ''));
    for (let count = points.length - 2; count >= 1; count--) {
      await keyboard.press('Enter');
      await vp.page().getByText(words.checklist.missing(count)).waitFor();
      await expect.poll(focused).toBe(words.checklist.todayOf(points[points.length - count] ?? ''));
    }
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await vp
      .page()
      .getByRole('form', { name: points.at(-1) ?? '' })
      .waitFor();
    await album.take('checklist-other-day');
    await vp.button(nl.common.save).click();
    await vp.page().getByText(words.checklist.complete).waitFor();

    await vp.page().getByRole('heading', { name: words.title }).click();
    await vp.button(words.fillOf(words.person(words.roles.reporter, 1))).focus();
    await keyboard.press('Enter');
    await nameField();
    await keyboard.type('Noor Ypma');
    await keyboard.press('Tab');
    await keyboard.type('planner');
    await keyboard.press('Enter');
    await vp.page().getByText(words.hidden).waitFor();
    await expect.poll(focused).toBe(words.show);
    expect(await vp.page().content()).not.toContain('Noor');
    await vp.button(words.show).click();
    await vp.page().getByText('Noor Ypma').waitFor();
    await vp.button(words.add.accused).focus();
    await keyboard.press('Enter');
    await nameField();
    await keyboard.type('Bas');
    await album.take('person-form');
    await keyboard.press('Enter');
    await vp.page().getByText('Bas', { exact: true }).waitFor();
    await expect.poll(focused).toBe(words.add.accused);
    await vp.button(words.sameOf(words.person(words.roles.accused, 1))).click();
    await vp.page().getByText(words.sameNone).waitFor();
    await album.take('persons');
    await vp.button(nl.common.close).click();

    await vp.button(journal.page.closeCase).click();
    await vp
      .page()
      .getByRole('form', { name: journal.page.closeCase })
      .getByRole('button', { name: journal.page.closeCase })
      .click();
    await vp.button(words.destroy.start).click();
    const dialog = vp.page().getByRole('alertdialog');
    await dialog.getByRole('textbox').fill('2026-999');
    await dialog.getByRole('button', { name: words.destroy.start }).click();
    await vp.page().getByText(nl.errors.destroy_not_confirmed).waitFor();
    await album.take('destroy-confirm');
    const code = await vp.page().locator('h1').innerText();
    await dialog.getByRole('textbox').fill(code);
    await keyboard.press('Enter');
    await vp.page().getByText(words.destroy.done).waitFor();
    await vp.page().getByText(words.destroy.timeline).waitFor();
    expect(await vp.page().content()).not.toMatch(/Noor|Bas|teamoverleg|merel/);
    await album.take('destroyed');
    await vp.button(journal.page.changeDetails).click();
    await vp.button(nl.common.save).click();
    await vp.page().getByText(words.destroy.destroyed).waitFor();
    expect(album.complaints).toEqual([]);
  });
});
