import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { tokenProblemReasons } from '../../../src-shared/i18n/nl/reportHits.ts';
import { reportTables } from '../../../src-shared/i18n/nl/reportTables.ts';
import { reportTextNames } from '../../../src-shared/i18n/nl/reportTexts.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { counsellorAt } from '../driver/counsellor.ts';
import { canLaunchApp, launchApp } from '../launchApp.ts';
import { openAlbum } from './album.ts';
import { seedCases } from './seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';

async function openApp() {
  const stick = mkdtempSync(join(tmpdir(), 'kluis-stick-'));
  onTestFinished(() => rmSync(stick, { recursive: true, force: true }));
  mkdirSync(join(stick, 'kopie'));
  const app = await launchApp();
  onTestFinished(() => app.close());
  return { app, stick, vp: counsellorAt(app), album: openAlbum(app) };
}

describe.skipIf(!canLaunchApp())('every screen, light and dark, passes axe', () => {
  test('from the first start to an open case, and back through the unlock page', async () => {
    const { app, vp, album } = await openApp();
    const first = nl.vault.first;

    await vp.field(first.passphrase).fill('Welkom2025!');
    await vp.page().getByText(nl.vault.weaknesses.name_or_term).waitFor();
    await album.take('first-start-weak');
    await vp.button(first.suggest).click();
    await vp.button(first.useSuggestion).click();
    await vp.page().getByText(nl.vault.weaknesses.none).waitFor();
    await album.take('first-start-strong');
    await vp.field(first.passphrase).fill(PASSPHRASE);
    await vp.field(first.repeat).fill(PASSPHRASE);
    await vp.button(first.create).click();
    const code = vp.page().getByRole('list', { name: nl.vault.recovery.codeLabel });
    await code.waitFor();
    await album.take('recovery-code');
    const groups = (await code.getByRole('listitem').allInnerTexts()).map(
      (text) => text.split('\n').at(-1) ?? '',
    );
    await vp.button(nl.vault.recovery.written).click();
    await album.take('recovery-confirm');
    for (const [index, group] of groups.entries()) {
      const asked = vp.field(nl.vault.recovery.group(index + 1));
      if (await asked.isVisible()) await asked.fill(group);
    }
    await vp.button(nl.vault.recovery.confirm).click();
    await vp.page().getByRole('heading', { name: nl.journal.empty.title }).waitFor();
    await album.take('journal-empty');

    await vp.page().keyboard.press('Control+n');
    await vp.field(nl.journal.form.firstOrganisation).waitFor();
    await vp.button(nl.journal.form.create).click();
    await vp.page().getByText(nl.journal.form.check).waitFor();
    await album.take('case-new-incomplete');
    await vp.button(nl.common.cancel).click();
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    await vp.writeEntry('Eerste gesprek. De melder vertelt over het teamoverleg.');
    await vp.button(nl.journal.page.showAlias).click();
    await album.take('case');
    await vp.button(nl.journal.page.closeCase).click();
    await album.take('case-closing');
    await vp.page().getByRole('heading', { level: 1 }).focus();
    await vp.page().keyboard.press('?');
    await album.take('keys');
    await vp.page().keyboard.press('Escape');

    await app.freshPage(() => vp.page().keyboard.press('Control+l'));
    await album.take('unlock');
    await vp.unlock('verkeerde wachtzin');
    await vp.page().getByText(nl.errors.passphrase_wrong).waitFor();
    await album.take('unlock-wrong');
    await vp.button(nl.vault.unlock.useRecovery).click();
    await album.take('unlock-recovery');

    expect(album.complaints).toEqual([]);
  });

  test('a year of cases, the report, and everything in Beheer', async () => {
    const { app, stick, vp, album } = await openApp();
    const { organisations, passphrase } = nl.settings;
    const recoveryCode = await vp.setUp(PASSPHRASE);
    await seedCases(vp.page(), 'Hogeschool De Singel');
    await vp.goTo('report');
    await vp.goTo('cases');
    await vp.page().getByRole('radio', { name: nl.journal.filters.all }).check({ force: true });
    await vp.page().getByText(nl.journal.found(48)).waitFor();
    await vp.button(nl.journal.showNames).click();
    await album.take('journal');
    await vp.field(nl.journal.search).fill('werkoverleg');
    await vp.page().locator('mark').first().waitFor();
    await album.take('journal-search');

    await vp.goTo('report');
    await album.take('report');
    await vp.choose(nl.report.whichYear, '2025');
    await vp.button(nl.report.begin).click();
    await vp.page().getByRole('heading', { level: 2, name: nl.report.desk.sections.choices }).waitFor();
    await vp.page().getByText(nl.report.choices.groupCount(0)).first().click();
    await vp.button(nl.report.choices.addIn(reportTables.themes.title)).click();
    await vp.button(nl.report.choices.make).click();
    await album.take('report-choices');
    await vp.makeFigures();
    await album.take('report-figures');
    await vp.openSection(reportTextNames.nature);
    await vp
      .field(nl.report.text.label(reportTextNames.nature))
      .fill('De controller meldde pesten [[themes:x]].');
    await vp.openSection(reportTextNames.recommendations);
    await vp.button(nl.report.recommendations.add).click();
    await vp.field(nl.report.recommendations.label(1)).fill('Bespreek gewenst gedrag in elk team.');
    await album.take('report-recommendations');
    await vp.openSection(nl.report.desk.sections.check);
    await vp.page().getByText(tokenProblemReasons.unknown).waitFor();
    await album.take('report-check');
    await vp.openSection(reportTextNames.nature);
    await album.take('report-chapter');
    await vp.field(nl.report.text.label(reportTextNames.nature)).fill('Pesten kwam vaker voor.');
    await vp.openSection(nl.report.desk.sections.make);
    await vp.page().getByText(nl.report.make.steps.check.good).waitFor();
    await album.take('report-make');
    await vp.button(nl.report.make.action).click();
    await album.take('report-leave');
    await app.dialogs.answer(join(stick, 'verslag.pdf'));
    await vp.letLeave();
    await vp.page().getByRole('heading', { name: nl.report.made.title }).waitFor();
    await album.take('report-made');
    await vp.button(nl.report.desk.back).click();
    await vp.page().getByText(nl.report.forms.control).waitFor();
    await album.take('report-earlier');

    await vp.goTo('management');
    await album.take('organisations');
    await vp
      .page()
      .getByRole('button', { name: organisations.change('Hogeschool De Singel') })
      .click();
    await vp.page().getByText(organisations.thresholdFixed).waitFor();
    await album.take('organisation');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.access }).click();
    await vp.button(passphrase.start).click();
    await album.take('access');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.backup }).click();
    await app.dialogs.answer(join(stick, 'kopie'));
    await vp.button(nl.backup.chooseFolder).click();
    await vp.button(nl.backup.make).click();
    await vp
      .page()
      .getByText(/gemaakt, teruggelezen en gecontroleerd/)
      .waitFor();
    await album.take('backup');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.about }).click();
    await vp.page().getByText(nl.settings.about.network(0)).waitFor();
    await album.take('about');

    await app.freshPage(() => vp.button(nl.common.lock.action).click());
    await vp.button(nl.vault.unlock.useRecovery).click();
    await vp.field(nl.vault.unlock.code).fill(recoveryCode);
    await vp.button(nl.vault.unlock.action).click();
    await vp.page().getByRole('heading', { name: nl.vault.renewed.title }).waitFor();
    await album.take('new-passphrase');

    expect(album.complaints).toEqual([]);
  });
});
