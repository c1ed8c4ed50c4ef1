import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const NEW_PASSPHRASE = 'raam stoel wolk fiets boom';

describe.skipIf(!canLaunchApp())('a counsellor from first start to restore', () => {
  test('what was saved is found again, leaves as a report and a backup, and survives the loss of the archive', async () => {
    const stick = mkdtempSync(join(tmpdir(), 'kluis-stick-'));
    onTestFinished(() => rmSync(stick, { recursive: true, force: true }));
    mkdirSync(join(stick, 'kopie'));
    const dataFolder = mkdtempSync(join(tmpdir(), 'kluis-e2e-'));
    onTestFinished(() => rmSync(dataFolder, { recursive: true, force: true }));
    let app = await launchApp({ dataFolder });
    onTestFinished(() => app.close());
    let vp = counsellorAt(app);

    const recoveryCode = await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    await vp.writeEntry('Eerste gesprek over het teamoverleg.');
    await vp.writeEntry('Tweede gesprek, de melder wil een notulist aanwezig hebben.');

    await app.freshPage(() => vp.button(nl.common.lock.action).click());
    await vp.page().getByText(nl.vault.reasons.asked).waitFor();
    expect(await vp.page().content()).not.toContain('teamoverleg');
    await vp.unlock('verkeerde wachtzin');
    await vp.page().getByText(nl.errors.passphrase_wrong).waitFor();
    expect(await vp.field(nl.vault.unlock.passphrase).inputValue()).toBe('');
    await vp.unlock(PASSPHRASE);
    await vp.page().getByText(nl.common.banner.failedAttempts(1)).waitFor();

    await vp.page().keyboard.press('Control+k');
    await vp.field(nl.journal.search).fill('notulist');
    await vp.page().getByRole('heading', { name: nl.journal.results.entries }).waitFor();
    expect(await vp.page().content()).not.toContain('notulist aanwezig');
    await vp.button(nl.journal.showNames).click();
    await vp.page().locator('mark', { hasText: 'notulist' }).waitFor();

    await vp.goTo('report');
    await vp.page().getByRole('radio', { name: nl.report.kinds.half }).check({ force: true });
    await vp.button(nl.report.begin).click();
    await vp.makeFigures();
    await vp.page().getByText(nl.report.figures.tooSmall(10)).waitFor();
    await vp.openSection(nl.report.desk.sections.make);
    await vp.page().getByText(nl.report.make.steps.check.good).waitFor();
    await app.dialogs.answer(join(stick, 'verslag.pdf'));
    await vp.button(nl.report.make.action).click();
    await vp.letLeave();
    await vp.page().getByRole('heading', { name: nl.report.made.title }).waitFor();
    expect(readFileSync(join(stick, 'verslag.pdf')).subarray(0, 5).toString()).toBe('%PDF-');

    await vp.goTo('management');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.backup }).click();
    await app.dialogs.answer(join(stick, 'kopie'));
    await vp.button(nl.backup.chooseFolder).click();
    await vp.button(nl.backup.make).click();
    await vp
      .page()
      .getByText(/gemaakt, teruggelezen en gecontroleerd/)
      .waitFor();
    const [name = ''] = readdirSync(join(stick, 'kopie'));
    expect(name).toMatch(/^kluis-\d{8}-\d{4}\.vkbackup$/);

    await app.close();
    rmSync(join(app.archiveFolder, 'kluis'), { recursive: true });
    app = await launchApp({ dataFolder });
    vp = counsellorAt(app);
    await vp.page().getByRole('heading', { name: nl.vault.first.title }).waitFor();

    await vp.button(nl.vault.first.restore).click();
    await app.dialogs.answer(join(stick, 'kopie', name));
    await vp.button(nl.backup.restore.choose).click();
    await vp.page().getByRole('radio', { name: nl.backup.restore.kinds.recovery }).check({ force: true });
    await vp
      .page()
      .getByRole('textbox', { name: nl.backup.restore.kinds.recovery })
      .fill(recoveryCode.toLowerCase());
    await vp.button(nl.backup.restore.open).click();
    await vp.page().getByRole('heading', { name: nl.backup.restore.contentsTitle }).waitFor();
    await app.freshPage(() => vp.button(nl.backup.restore.apply).click());

    await vp.button(nl.vault.unlock.useRecovery).click();
    await vp.field(nl.vault.unlock.code).fill(recoveryCode);
    await vp.button(nl.vault.unlock.action).click();
    await vp.field(nl.settings.passphrase.next).fill(NEW_PASSPHRASE);
    await vp.field(nl.vault.first.repeat).fill(NEW_PASSPHRASE);
    await vp.button(nl.vault.renewed.save).click();

    await vp.goTo('cases');
    await vp.field(nl.journal.search).fill('notulist');
    await vp.button(nl.journal.showNames).click();
    await vp.page().locator('mark', { hasText: 'notulist' }).click();
    await vp.page().getByText('Eerste gesprek over het teamoverleg.').waitFor();
    expect(app.violations).toEqual([]);
  });
});
