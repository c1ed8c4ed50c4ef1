import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const { people, reminders, journal } = nl;

async function openCase() {
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp(PASSPHRASE);
  await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
  const caseId = (await callFromPage(vp.page(), 'cases:list', {})).rows[0]?.id ?? '';
  const says = (text: string) => vp.page().getByText(text, { exact: true }).first().waitFor();
  return { app, vp, album: openAlbum(app, 'care'), caseId, says };
}

describe.skipIf(!canLaunchApp())('the care for a reporter', () => {
  test('nazorg is agreed, kept over a lock, shown as a state, and destroying says when it is planned', async () => {
    const { app, vp, album, caseId, says } = await openCase();
    const page = () => vp.page();
    await vp.button(journal.page.agreeAftercare).click();
    await page().getByText('Wil nazorg', { exact: true }).click();
    await page().getByLabel(reminders.closing.agreed).fill('Bellen na de vakantie');
    await album.take('aftercare-form');
    const kept = () => callFromPage(page(), 'formDrafts:get', { form: `aftercare:${caseId}` });
    await expect.poll(async () => (await kept())?.['aftercareAgreed']).toBe('Bellen na de vakantie');

    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await vp.goTo('cases');
    await page().getByRole('row').first().click();
    await vp.button(journal.page.agreeAftercare).click();
    await page()
      .getByRole('group', { name: journal.form.aftercareFrom })
      .getByRole('spinbutton')
      .first()
      .focus();
    const { openedOn } = (await callFromPage(page(), 'cases:get', { id: caseId })).fields;
    await page().keyboard.type(openedOn.split('-').reverse().join(''));
    await vp.button(reminders.closing.save).click();
    await vp.button(journal.page.changeAftercare).waitFor();
    await page().locator('header').getByText(journal.aftercare, { exact: true }).waitFor();
    expect(await callFromPage(page(), 'reminders:ofCase', { caseId })).not.toEqual([]);
    await album.take('case-in-nazorg');

    await vp.button(journal.page.closeCase).click();
    await page().getByRole('radio', { name: 'Wil nazorg', exact: true }).waitFor();
    await album.take('closing');
    await page()
      .getByRole('form', { name: journal.page.closeCase })
      .getByRole('button', { name: journal.page.closeCase })
      .click();
    await vp.button(journal.page.reopenCase).waitFor();
    await page().getByRole('heading', { name: people.title }).click();
    await page()
      .getByText(/Er staat nog nazorg gepland op/)
      .first()
      .waitFor();
    await vp.button(people.destroy.start).click();
    await page()
      .getByRole('alertdialog')
      .getByText(/Er staat nog nazorg gepland op/)
      .waitFor();
    await album.take('destroy-with-nazorg');
    await vp.button(nl.common.cancel).click();
    await vp.goTo('cases');
    await page().getByText(journal.filters.aftercare, { exact: true }).click();
    await says(journal.empty.none.aftercare);
    expect(album.complaints).toEqual([]);
  });

  test('how to reach the reporter stands before the number, and a case that is not free is handed over', async () => {
    const { vp, album, caseId, says } = await openCase();
    const page = () => vp.page();
    const first = people.person(people.roles.reporter, 1);
    await page().getByRole('heading', { name: people.title }).click();
    await vp.button(people.fillOf(first)).click();
    await page().getByLabel(people.name, { exact: true }).fill('Noor Ypma');
    await page()
      .getByRole('radiogroup', { name: people.safe.contactAt })
      .getByText('Privé', { exact: true })
      .click();
    await page().getByLabel(people.safe.callWhen).fill('na 18.00 uur');
    await page()
      .getByRole('radiogroup', { name: people.safe.voicemail })
      .getByText('Nee', { exact: true })
      .click();
    await page().getByLabel(people.safe.codeName).fill('Anna van de bibliotheek');
    await page().getByLabel(people.contact).fill('06 12345678');
    await album.take('person-safe');
    await vp.button(nl.common.save).click();
    await vp.button(people.show).click();
    await page().getByText('06 12345678').waitFor();
    const texts = await page().locator('li', { hasText: '06 12345678' }).innerText();
    expect(texts.indexOf('Geen bericht inspreken')).toBeGreaterThan(-1);
    expect(texts.indexOf('Geen bericht inspreken')).toBeLessThan(texts.indexOf('06 12345678'));
    await album.take('person-safe-shown');

    const { fields, code } = await callFromPage(page(), 'cases:get', { id: caseId });
    await callFromPage(page(), 'people:add', {
      caseId,
      role: 'accused',
      identity: { ...emptyIdentity, name: 'Bas de Groot', isKnown: true, knownNote: 'buurman' },
    });
    const other = await callFromPage(page(), 'cases:create', { ...fields, code: null });
    await callFromPage(page(), 'people:add', {
      caseId: other,
      role: 'accused',
      identity: { ...emptyIdentity, name: 'noor ypma' },
    });
    await vp.goTo('cases');
    await page()
      .getByRole('row', { name: new RegExp(code) })
      .click();
    await page().getByText(people.independence.known.accused).waitFor();
    await says(people.independence.title);
    expect(await page().content()).not.toMatch(/Noor|Bas de Groot/);
    await album.take('case-not-free');
    await vp.button(people.independence.handOver).click();
    const form = page().getByRole('form', { name: nl.referrals.ofCase.newTitle });
    await form.waitFor();
    expect(await form.getByLabel(nl.referrals.ofCase.reason).inputValue()).toBe(people.independence.reason);
    await form.getByText('Andere vertrouwenspersoon').first().waitFor();
    await album.take('hand-over');
    expect(album.complaints).toEqual([]);
  });

  test('a suspicion of wrongdoing may have gone to an authority, the employer or both', async () => {
    const { vp, album, caseId, says } = await openCase();
    const page = () => vp.page();
    const { fields } = await callFromPage(page(), 'cases:get', { id: caseId });
    await callFromPage(page(), 'cases:update', { id: caseId, fields: { ...fields, whistleblowerAct: true } });
    await vp.goTo('report');
    await vp.goTo('cases');
    await page().getByRole('row').first().click();
    await page().getByRole('heading', { name: reminders.title }).click();
    const words = reminders.employer;
    await says(words.none);
    await vp.button(words.fill).click();
    await vp.button(words.save).click();
    await page().getByText(nl.common.validation.choice).waitFor();
    await page().getByText('Bij een externe instantie', { exact: true }).click();
    await page().getByLabel(words.authority).fill('Huis voor Klokkenluiders');
    await album.take('wbk-form');
    await vp.button(words.save).click();
    await page().getByText('Huis voor Klokkenluiders', { exact: true }).waitFor();
    expect(await page().getByText(words.title, { exact: true }).count()).toBe(0);
    await vp.button(words.change).click();
    await page().getByText('Bij allebei', { exact: true }).click();
    await vp.button(words.save).click();
    await page().getByText(nl.common.validation.date).waitFor();
    await album.take('wbk-both');
    await vp.button(words.clear).click();
    await says(words.none);
    expect(album.complaints).toEqual([]);
  });
});
