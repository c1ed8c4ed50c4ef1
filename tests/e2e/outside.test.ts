import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';

async function openApp() {
  const outside = mkdtempSync(join(tmpdir(), 'kluis-buiten-'));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp(PASSPHRASE);
  await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
  return { app, outside, vp, album: openAlbum(app), page: vp.page() };
}

describe.skipIf(!canLaunchApp())('what leaves the vault', () => {
  test('a document is added, named, left outside and cleaned up, by keyboard', async () => {
    const { app, outside, vp, album, page } = await openApp();
    const { documents, outgoing } = nl;
    const letter = join(outside, 'scan0001.pdf');
    writeFileSync(letter, 'inhoud van de brief');
    const press = async (name: string): Promise<void> => {
      await vp.button(name).focus();
      await page.keyboard.press('Enter');
    };
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

    await page.getByRole('heading', { name: documents.title }).click();
    await page.getByText(documents.empty).waitFor();
    await album.take('documents-empty');
    await app.dialogs.answer(letter);
    await press(documents.add);
    await page.getByText(documents.added).waitFor();
    await press(documents.renameOf('scan0001.pdf'));
    await page.keyboard.type('Gesprek met Merel');
    await album.take('document-renaming');
    await page.keyboard.press('Enter');
    const name = 'Gesprek met Merel.pdf';
    await vp.button(documents.renameOf(name)).waitFor();
    await expect.poll(focused).toBe(documents.renameOf(name));

    await press(documents.removeOf(name));
    await vp.button(documents.restoreOf(name)).waitFor();
    await expect.poll(focused).toBe(documents.restoreOf(name));
    await album.take('document-removed');
    await page.keyboard.press('Enter');
    await vp.button(documents.removeOf(name)).waitFor();
    await expect.poll(focused).toBe(documents.removeOf(name));

    await press(outgoing.document.actionOf(name));
    await page.getByText(outgoing.dialog.namesSomeone).waitFor();
    await album.take('document-leaves');
    const copy = join(outside, 'brief.pdf');
    await app.dialogs.answer(copy);
    await page.getByRole('alertdialog').getByRole('button', { name: outgoing.dialog.action }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(outgoing.document.done).waitFor();
    expect(readFileSync(copy, 'utf8')).toBe('inhoud van de brief');
    await expect.poll(focused).toBe(outgoing.document.actionOf(name));
    await album.take('document-left');

    await vp.goTo('management');
    await page.getByRole('tab', { name: nl.settings.tabs.outside }).click();
    await page.getByText(outgoing.outside.states.there).waitFor();
    await album.take('outside');
    await app.freshPage(() => page.keyboard.press('Control+l'));
    expect(existsSync(copy)).toBe(false);
    await vp.unlock(PASSPHRASE);
    await vp.goTo('management');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.outside }).click();
    await vp.page().getByText(outgoing.outside.states.removed).waitFor();
    await album.take('outside-removed');

    expect(album.complaints).toEqual([]);
    expect(app.violations).toEqual([]);
  });

  test('the reporter gets a PDF of what was chosen, and nothing else', async () => {
    const { app, outside, vp, album, page } = await openApp();
    const words = nl.caseFile;
    await vp.writeEntry(
      '**Eerste gesprek.** De melder vertelt over het overleg.\n\n- notulist vragen\n- *rustig* blijven',
    );
    await vp.writeEntry('Deze tekst blijft binnen.');

    await page.getByRole('heading', { name: nl.outgoing.fromCase }).click();
    await vp.button(words.action).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.title('2026-001') }).waitFor();
    await page.getByText('notulist vragen').waitFor();
    await page
      .getByRole('checkbox', { name: /gesprek of contact$/ })
      .last()
      .uncheck({ force: true });
    await page.getByText('Deze tekst blijft binnen.').waitFor({ state: 'detached' });
    await album.take('case-pdf');
    await vp.button(words.export).focus();
    await album.take('case-pdf-preview');
    await page.keyboard.press('Enter');
    const pdf = join(outside, 'zaak.pdf');
    await app.dialogs.answer(pdf);
    await page.getByRole('alertdialog').getByRole('button', { name: nl.outgoing.dialog.action }).click();
    await page.getByText(words.done).waitFor();
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    await vp.button(words.back).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.action);
    await album.take('case-exports');

    expect(album.complaints).toEqual([]);
    expect(app.violations).toEqual([]);
  });

  test('a brief leaves only when every part that points to somebody was changed or accepted', async () => {
    const { app, outside, vp, album, page } = await openApp();
    const words = nl.brief;
    await page.getByRole('heading', { name: nl.outgoing.fromCase }).click();
    await vp.button(words.action).focus();
    await page.keyboard.press('Enter');
    const text = page.getByRole('textbox', { name: words.text });
    await text.waitFor();
    await page.getByRole('heading', { name: words.open(0) }).waitFor();
    expect(await text.inputValue()).toContain('pesten');
    await album.take('brief-proposed');

    await text.fill('Merel is de enige controller bij Waterschap De Linde.\n\nZij werkt er twaalf jaar.');
    await page.getByRole('heading', { name: words.open(5) }).waitFor();
    await page.getByText(nl.common.draft.kept).waitFor();
    await album.take('brief-hits');
    await vp.button(words.export).focus();
    await page.keyboard.press('Enter');
    await page.getByText(nl.errors.brief_not_solved).waitFor();
    await album.take('brief-held');

    await text.fill('De melder werkt er twaalf jaar.');
    await page.getByRole('heading', { name: words.open(1) }).waitFor();
    await vp.button(words.acceptOf('twaalf')).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: words.open(0) }).waitFor();
    await page.getByText(words.accepted(1)).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('hits-title');
    await album.take('brief-solved');
    await vp.button(words.export).focus();
    await page.keyboard.press('Enter');
    const pdf = join(outside, 'casus.pdf');
    await app.dialogs.answer(pdf);
    await page.getByRole('alertdialog').getByRole('button', { name: nl.outgoing.dialog.action }).click();
    await page.getByText(words.done).waitFor();
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

    await app.freshPage(() => page.keyboard.press('Control+l'));
    expect(existsSync(pdf)).toBe(true);
    expect(album.complaints).toEqual([]);
    expect(app.violations).toEqual([]);
  });
});
