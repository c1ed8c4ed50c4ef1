import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';

describe.skipIf(!canLaunchApp())('referring and secrecy, by keyboard', () => {
  test('somebody goes into the directory, a case is referred to them, and secrecy is weighed', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    const press = (key: string) => vp.page().keyboard.press(key);
    const focusOn = (name: string) => vp.button(name).focus();
    const isFocused = (name: string) => vp.page().locator(':focus').and(vp.button(name)).waitFor();
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });

    const list = nl.referrals;
    await vp.goTo('referrals');
    await vp.page().getByRole('heading', { name: 'Slachtofferhulp Nederland' }).waitFor();
    await album.take('directory');
    await vp.field(list.search).fill('slachtoffer');
    await vp.page().getByText(list.found(1)).waitFor();
    await vp.field(list.search).fill('niemand met deze naam');
    await vp.page().getByText(list.empty.noneFound).waitFor();
    await vp.field(list.search).fill('');
    await focusOn(list.add);
    await press('Enter');
    await vp.button(nl.common.save).click();
    await vp.page().getByText(nl.common.validation.choice).waitFor();
    await album.take('directory-form');
    await vp.field(list.form.name).fill('Bedrijfsarts De Linde');
    await vp.choose(list.form.kind, 'Bedrijfsarts');
    await vp.choose(list.form.organisation, 'Waterschap De Linde');
    await vp.page().getByLabel(list.form.telephone).fill('030 123 45 67');
    await press('Enter');
    await vp.page().getByText(list.saved('Bedrijfsarts De Linde')).waitFor();
    await isFocused(list.add);
    await focusOn(list.checkOf('Bedrijfsarts De Linde'));
    await press('Enter');
    await vp.page().getByText(list.checked('Bedrijfsarts De Linde')).waitFor();
    await isFocused(list.change('Bedrijfsarts De Linde'));
    await album.take('directory-filled');

    const words = list.ofCase;
    await vp.goTo('cases');
    await vp.page().locator('main [role=row]').first().press('Enter');
    const part = (title: string) => vp.page().locator('summary').filter({ hasText: title });
    await part(words.title).press('Enter');
    await album.take('referrals-empty');
    await focusOn(words.add);
    await press('Enter');
    const whom = () => vp.page().getByRole('combobox', { name: words.whom });
    await vp.page().locator(':focus').and(whom()).waitFor();
    await press('ArrowDown');
    await vp.page().getByRole('option').first().waitFor();
    await vp.page().keyboard.type('linde');
    await press('ArrowDown');
    await press('Enter');
    expect(await whom().inputValue()).toBe('Bedrijfsarts De Linde');
    await vp.button(nl.common.save).click();
    await vp
      .page()
      .getByRole('radiogroup', { name: words.consent })
      .getByText(nl.common.validation.choice)
      .waitFor();
    await vp.page().getByRole('textbox', { name: words.reason }).fill('Slaapt slecht, wil weten wat kan.');
    await album.take('referral-form');

    // A lock in the middle loses nothing of it.
    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await vp.goTo('cases');
    await vp.page().locator('main [role=row]').first().press('Enter');
    await whom().waitFor();
    await expect.poll(() => whom().inputValue()).toBe('Bedrijfsarts De Linde');
    expect(await vp.page().getByRole('textbox', { name: words.reason }).inputValue()).toBe(
      'Slaapt slecht, wil weten wat kan.',
    );
    expect(await vp.page().getByText(words.notInList).count()).toBe(0);
    await vp.page().getByRole('radio', { name: 'De melder geeft toestemming' }).press('Space');
    await vp.button(nl.common.save).press('Enter');
    await vp.page().getByText(words.noResult).waitFor();
    await isFocused(words.add);

    await focusOn(words.change('Bedrijfsarts De Linde'));
    await press('Enter');
    await vp.page().getByLabel(words.result).fill('Drie gesprekken gehad.');
    await album.take('referral-change');
    await vp.button(nl.common.save).press('Enter');
    await vp.page().getByText('Drie gesprekken gehad.').waitFor();
    await isFocused(words.change('Bedrijfsarts De Linde'));

    await focusOn(words.add);
    await press('Enter');
    await whom().fill('Mediator Jansen');
    await press('Tab');
    await vp.choose(list.form.kind, 'Mediator');
    await album.take('referral-stranger');
    await vp.page().getByRole('checkbox', { name: words.addToList }).press('Space');
    await vp.page().getByRole('radio', { name: 'Nog te vragen' }).press('Space');
    await vp.button(nl.common.save).press('Enter');
    await vp.page().getByText('Toestemming nog te vragen').waitFor();
    await album.take('referrals');
    await focusOn(words.removeOf('Mediator Jansen'));
    await press('Enter');
    await album.take('referral-remove');
    await vp.button(words.remove).press('Enter');
    await vp.page().getByText(words.removed('Mediator Jansen')).waitFor();
    await isFocused(words.add);

    const secrecy = nl.secrecy;
    await part(secrecy.title).press('Enter');
    await focusOn(secrecy.add);
    await press('Enter');
    await vp.page().getByRole('heading', { name: secrecy.aid.title }).waitFor();
    await album.take('secrecy-start');
    await vp.page().getByRole('radio', { name: 'Meldplicht in het onderwijs' }).press('Space');
    await vp.page().getByText(secrecy.aid.positionFirst).waitFor();
    await vp.page().getByRole('radio', { name: 'Externe vertrouwenspersoon' }).press('Space');
    await vp.page().getByText(secrecy.texts.questions.pointed_to_police_report).first().waitFor();
    expect(await vp.page().getByText(secrecy.texts.questions.board_informed).count()).toBe(0);
    await album.take('secrecy-education');
    await vp.page().getByRole('radio', { name: 'Conflict van plichten' }).press('Space');
    const question = secrecy.texts.questions.conscience;
    await vp
      .page()
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: 'Ja' })
      .press('Space');
    await vp
      .page()
      .getByRole('textbox', { name: `${question} ${secrecy.aid.words}` })
      .fill('Ik slaap er slecht van.');
    await album.take('secrecy-conflict');
    await vp.button(secrecy.aid.save).press('Enter');
    await isFocused(secrecy.add);
    await vp.page().getByText('Nog niet besloten').waitFor();

    await vp.button(/^Ga verder met de afweging/).press('Enter');
    await vp.page().getByRole('radio', { name: 'Geheimhouding bewaard' }).press('Space');
    await vp.button(secrecy.aid.save).press('Enter');
    await vp.page().getByText(secrecy.aid.reasoningMissing).waitFor();
    await vp.page().keyboard.type('De melder wil het zelf vertellen.');
    await album.take('secrecy-decision');
    await vp.button(secrecy.aid.save).press('Enter');
    await vp.page().getByText('Geheimhouding bewaard').waitFor();
    await vp
      .page()
      .locator(':focus')
      .and(vp.button(/^Lees de afweging/))
      .waitFor();
    await album.take('secrecy-case');
    await vp.button(/^Lees de afweging/).press('Enter');
    await vp.page().getByText('Ik slaap er slecht van.').waitFor();
    await album.take('secrecy-record');

    expect(album.complaints).toEqual([]);
    expect(app.violations).toEqual([]);
  });
});
