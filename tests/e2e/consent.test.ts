import { describe, expect, onTestFinished, test } from 'vitest';
import { agreementsWords } from '../../src-shared/i18n/nl/caseRecords/agreementsWords.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const { editor, consent: words } = nl.journal;
const { fields } = agreementsWords.consent;
const SAID = 'Dat iemand zich onveilig voelt in het team. Geen naam.';

describe.skipIf(!canLaunchApp())('consent for a talk with HR, by keyboard', () => {
  test('it is noted beside the contact, told in the timeline, and withdrawn', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await vp.page().keyboard.press(key);
    };
    const type = (text: string) => vp.page().keyboard.type(text);
    const isFocused = (name: string) => vp.page().locator(':focus').and(vp.button(name)).waitFor();
    const dialog = () => vp.page().getByRole('dialog', { name: words.add });
    const timeline = () => vp.page().getByRole('region', { name: nl.journal.page.timeline });
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });

    await type('HR gevraagd naar de regeling.');
    await vp.field(editor.withWhom).focus();
    await press('Enter');
    await vp.page().getByRole('option', { name: 'HR', exact: true }).waitFor();
    await type('HR');
    await press('Enter');
    await vp.field(words.label).waitFor();
    await album.take('consent-asked');
    await vp.button(words.add).focus();
    await press('Enter');
    await dialog().waitFor();
    await vp.page().getByLabel(fields.mayBeSaid.label).focus();
    await type(SAID);
    await album.take('consent-new');

    // A lock in the middle loses neither the entry nor the consent beside it.
    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await vp
      .page()
      .getByRole('button', { name: /^Open \d{4}-001$/ })
      .click();
    await vp.button(words.goOn).focus();
    await press('Enter');
    await expect.poll(() => vp.page().getByLabel(fields.mayBeSaid.label).inputValue()).toBe(SAID);
    await dialog().getByRole('button', { name: nl.common.save }).focus();
    await press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await isFocused(words.add);
    await vp.page().getByText(words.mayBeSaid(SAID)).waitFor();
    await press('Control+Enter');
    await timeline()
      .getByText(/^Met toestemming: HR, sinds /)
      .waitFor();
    await timeline()
      .getByText(/met HR/)
      .waitFor();

    // One with somebody else without a consent says so, calmly.
    await vp.field(editor.withWhom).focus();
    await press('Enter');
    await vp.page().getByRole('option', { name: 'Het bestuur' }).waitFor();
    await type('Het b');
    await press('Enter');
    await vp.field(editor.text).focus();
    await type('Het bestuur belde zelf.');
    await press('Control+Enter');
    await timeline().getByText(words.without).waitFor();
    await album.take('consent-timeline');

    await vp.page().locator('summary').filter({ hasText: nl.caseRecords.groups.agreements }).focus();
    await press('Enter');
    const remove = () => vp.page().getByRole('button', { name: /^Verwijder de toestemming/ });
    await remove().focus();
    await press('Enter');
    await vp.page().getByText(nl.errors.consent_in_use).waitFor();
    await vp
      .page()
      .getByRole('button', { name: /^Wijzig de toestemming/ })
      .focus();
    await press('Enter');
    const withdrawn = () => vp.page().getByRole('group', { name: fields.withdrawnOn.label });
    await withdrawn().getByRole('spinbutton').first().focus();
    const [year, month, day] = today().split('-');
    await type(`${day}${month}${year}`);
    await album.take('consent-withdrawing');
    await vp.page().getByLabel(fields.mayBeSaid.label).focus();
    await vp.button(nl.common.save).focus();
    await press('Enter');
    await vp.page().getByText('Ingetrokken', { exact: true }).waitFor();
    await timeline()
      .getByText(/trok deze toestemming in/)
      .waitFor();
    await album.take('consent-withdrawn');

    expect(album.complaints).toEqual([]);
  });

  test('what the reporter tells is noted, removed and put back, and leaves alone as a PDF', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    const press = (key: string) => vp.page().keyboard.press(key);
    const { account } = nl.caseFile;
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const open = async (title: string): Promise<void> => {
      await vp.page().locator('summary').filter({ hasText: title }).focus();
      await press('Enter');
    };

    await open(nl.caseRecords.groups.account);
    await vp.button('Noteer een gebeurtenis').focus();
    await press('Enter');
    await vp.page().getByLabel('Wanneer, in woorden').fill('een maandag in maart');
    await vp.page().getByLabel('Wat gebeurde er').fill('De teamleider schreeuwde in het overleg.');
    await album.take('event-form');
    await press('Tab');
    await vp.button(nl.common.save).focus();
    await press('Enter');
    await vp.page().getByRole('heading', { name: 'Een maandag in maart' }).waitFor();
    await vp.page().locator(':focus').and(vp.button('Noteer een gebeurtenis')).waitFor();
    await vp
      .page()
      .getByRole('button', { name: /^Verwijder de gebeurtenis/ })
      .focus();
    await press('Enter');
    const undo = () => vp.page().getByRole('button', { name: /^Maak ongedaan/ });
    await vp.page().locator(':focus').and(undo()).waitFor();
    await press('Enter');
    await vp.page().getByRole('heading', { name: 'Een maandag in maart' }).waitFor();

    await open(nl.caseRecords.groups.review);
    await album.take('records-open');
    await open(nl.outgoing.fromCase);
    await vp.button(account.action).focus();
    await press('Enter');
    await vp.page().getByText('schreeuwde in het overleg').waitFor();
    await album.take('account');

    expect(album.complaints).toEqual([]);
  });
});

function today(): string {
  const now = new Date();
  const pad = (count: number): string => String(count).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
