import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { reportTextNames } from '../../src-shared/i18n/nl/reportTexts.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { seedCases } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const ORGANISATION = 'Hogeschool De Singel';
const words = nl.report;
const NAME = words.nameOf(ORGANISATION, '2025');
const nature = words.text.label(reportTextNames.nature);

async function openDesk() {
  const stick = mkdtempSync(join(tmpdir(), 'kluis-stick-'));
  onTestFinished(() => rmSync(stick, { recursive: true, force: true }));
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp(PASSPHRASE);
  await seedCases(vp.page(), ORGANISATION);
  await vp.goTo('report');
  await vp.choose(words.whichYear, '2025');
  await vp.button(words.begin).click();
  await vp.page().getByRole('heading', { level: 1, name: NAME }).waitFor();
  return { app, vp, stick };
}

describe.skipIf(!canLaunchApp())('a counsellor writing the jaarverslag', () => {
  test('what is written survives a lock, what points to somebody is found, and the report leaves with its summary', async () => {
    const { app, vp, stick } = await openDesk();
    await vp.openSection(reportTextNames.nature);
    await vp.field(nature).fill('De controller meldde dit vaak.');
    await app.freshPage(() => vp.page().keyboard.press('Control+l'));
    await vp.unlock(PASSPHRASE);
    await vp.goTo('report');
    await vp.button(words.goOnOf(NAME)).click();
    await vp.openSection(reportTextNames.nature);
    expect(await vp.field(nature).inputValue()).toBe('De controller meldde dit vaak.');

    await vp.openSection(words.desk.sections.make);
    expect(await vp.button(words.make.action).isDisabled()).toBe(true);
    await vp.makeFigures();
    await vp.openSection(words.desk.sections.check);
    await vp.button(nl.brief.goToOf('De controller')).click();
    expect(await selectionOf(app.page)).toBe('De controller');
    await vp.page().keyboard.type('Een groep');

    await vp.openSection(words.desk.sections.make);
    await vp.page().getByText(words.make.steps.check.good).waitFor();
    await app.dialogs.answer(join(stick, 'verslag.pdf'));
    await vp.button(words.make.action).click();
    await vp.page().getByText(words.make.withoutAdvice).waitFor();
    await vp.letLeave();
    await vp.page().getByRole('heading', { name: words.made.title }).waitFor();
    expect(readFileSync(join(stick, 'verslag.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

    await app.dialogs.answer(join(stick, 'samenvatting.pdf'));
    await vp.button(words.formOf(words.forms.summary, NAME)).click();
    await vp.letLeave();
    await vp.page().getByText(words.formMade(words.forms.summary)).waitFor();
    expect(readFileSync(join(stick, 'samenvatting.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(app.violations).toEqual([]);
  });

  test('a number is chosen by its name and put where the caret was, and rows are counted together', async () => {
    const { app, vp } = await openDesk();
    const page = vp.page();
    await page.getByText(words.choices.groupCount(0)).first().click();
    await vp.button(words.choices.addIn('Thema’s')).click();
    await page.getByRole('checkbox', { name: 'Discriminatie', exact: true }).check({ force: true });
    await page.getByRole('checkbox', { name: 'Stalking' }).check({ force: true });
    await vp.field(words.choices.name).fill('Samen genomen');
    await page.keyboard.press('Enter');
    await page.getByText(words.choices.groupCount(1)).waitFor();

    await vp.makeFigures();
    await vp.openSection(reportTextNames.nature);
    await vp.field(nature).fill('Er waren  meldingen.');
    for (let i = 0; i < ' meldingen.'.length; i++) await page.keyboard.press('ArrowLeft');
    await vp.button(words.text.insertIn(nature)).click();
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.type('aantal');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText(words.text.preview).click();

    expect(await vp.field(nature).inputValue()).toMatch(/^Er waren \[\[\w+\]\] meldingen\.$/);
    await page.getByText('Er waren 48 meldingen.').waitFor();
    expect(app.violations).toEqual([]);
  });
});

function selectionOf(page: Awaited<ReturnType<typeof openDesk>>['app']['page']): Promise<string> {
  return page.evaluate(() => {
    const area = document.activeElement;
    return area instanceof HTMLTextAreaElement
      ? area.value.slice(area.selectionStart, area.selectionEnd)
      : '';
  });
}
