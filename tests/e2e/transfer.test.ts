import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importColumns } from '../../src-shared/domain/importColumn.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const { start: moveIn, columns, values, preview } = nl.importSteps;
const out = nl.outgoing.everything;

const OWN = [
  'Datum melding;Wie;Naam;Soort;Hoe gemeld;Locatie;Verslag;Opmerkingen;Kleur map;Kast',
  '12-03-2024;werknemer;Anneke de Vries;pesten;mail;Beheer;Eerste gesprek over het rooster.;Belt terug;rood;1',
  '05-04-2024;werknemer;;pesten, ruzie op het werk;telefoon;Beheer;Kort gesproken.;;blauw;1',
  '31-05-2024;stagiaire;Bo Smit;ruzie op het werk;mail;Onderwijs;;;groen;2',
  '31-02-2024;stagiaire;;pesten;mail;Onderwijs;;;groen;2',
].join('\n');

describe.skipIf(!canLaunchApp())('moving in from a list of one’s own, and out with everything', () => {
  test('a list with other headings and words comes in by keyboard, is found by its text, and leaves again', async () => {
    const stick = mkdtempSync(join(tmpdir(), 'kluis-stick-'));
    onTestFinished(() => rmSync(stick, { recursive: true, force: true }));
    const list = join(stick, 'mijn zaken.csv');
    writeFileSync(list, OWN);
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    const album = openAlbum(app);
    const press = (key: string) => vp.page().keyboard.press(key);
    const heading = (step: number, name: string) =>
      vp.page().getByRole('heading', { name: moveIn.step(step, name) });
    const focused = () => vp.page().evaluate(() => document.activeElement?.textContent ?? '');
    await vp.setUp(PASSPHRASE);

    await vp.goTo('management');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.moving }).click();
    await vp.button(moveIn.choose).waitFor();
    await album.take('transfer');
    writeFileSync(join(stick, 'foto.csv'), 'Datum;Naam\n');
    await app.dialogs.answer(join(stick, 'foto.csv'));
    await vp.button(moveIn.choose).click();
    await vp.page().getByText(nl.import.file.noRows).waitFor();
    await album.take('transfer-refused');

    await app.dialogs.answer(list);
    await vp.button(moveIn.choose).focus();
    await press('Enter');
    await heading(1, columns.title).waitFor();
    expect(await focused()).toBe(moveIn.step(1, columns.title));
    expect(await vp.page().content()).not.toContain('Anneke');
    await album.take('transfer-columns');
    await vp.button(columns.showExamples).focus();
    await press('Enter');
    await vp.page().getByText('Anneke de Vries').waitFor();
    await album.take('transfer-columns-examples');
    await vp.button(columns.hideExamples).focus();
    await press('Enter');
    await vp.button(moveIn.next).focus();
    await press('Enter');
    await vp.page().getByText(nl.errors.import_ignored_not_confirmed).waitFor();
    await album.take('transfer-columns-ignored');
    expect(await vp.page().evaluate(() => document.activeElement?.getAttribute('type'))).toBe('checkbox');
    await press('Space');
    await press('Enter');

    await heading(2, values.title).waitFor();
    await album.take('transfer-values');
    await vp.button(moveIn.next).focus();
    await press('Enter');
    await vp.page().getByText(values.check).waitFor();
    await album.take('transfer-values-missing');
    expect(await vp.page().evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await vp.page().keyboard.type('Hogeschool De Singel');
    await vp.choose('werknemer', 'Medewerker');
    await vp.choose('ruzie op het werk', 'Onveilige werkverhouding');
    await vp.button(moveIn.next).focus();
    await press('Enter');

    await heading(3, preview.title).waitFor();
    expect(await vp.page().content()).not.toContain('Anneke');
    await vp.page().getByText('Regel 5, kolom Datum melding').waitFor();
    await album.take('transfer-preview');
    const size = vp.page().viewportSize();
    await vp.page().setViewportSize({ width: 590, height: 820 });
    await album.take('transfer-preview-zoomed');
    expect(await vp.page().evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
      true,
    );
    if (size) await vp.page().setViewportSize(size);
    await vp.button(preview.takeIn(3)).focus();
    await press('Enter');
    await vp.page().getByText(nl.errors.import_bad_rows).waitFor();
    await press('Space');
    await vp.button(preview.takeIn(3)).focus();
    await press('Enter');
    await vp.page().getByText(moveIn.taken(3)).waitFor();
    expect(await focused()).toBe(moveIn.choose);
    await album.take('transfer-taken');

    await vp.button(out.start).focus();
    await press('Enter');
    await vp.field(out.passphrase).fill('verkeerde wachtzin');
    await press('Enter');
    await vp.page().getByText(nl.errors.passphrase_wrong).waitFor();
    await album.take('transfer-everything');
    await app.dialogs.answer(stick);
    await vp.field(out.passphrase).fill(PASSPHRASE);
    await press('Enter');
    await vp.page().getByText(nl.outgoing.everything.title).first().waitFor();
    await vp
      .page()
      .getByText(/staan nu 3 zaken en 0 documenten/)
      .waitFor();
    await album.take('transfer-everything-done');
    const folder = readdirSync(stick).find((name) => name.startsWith('vertrouwenskluis-')) ?? '';
    const [header = '', first = ''] = readFileSync(join(stick, folder, 'zaken.csv'), 'utf8').split('\r\n');
    expect(header.split(';')).toHaveLength(importColumns.codes.length - 1);
    expect(first).toContain('Anneke de Vries');

    await press('Control+k');
    await vp.field(nl.journal.search).fill('rooster');
    await vp.page().getByRole('heading', { name: nl.journal.results.entries }).waitFor();
    expect(album.complaints).toEqual([]);
    expect(app.violations).toEqual([]);
  });
});
