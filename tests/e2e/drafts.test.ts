import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';

describe.skipIf(!canLaunchApp())('what was typed and not yet saved', () => {
  test('a note comes back after a lock, and the app says where it waits; a half-filled form asks before it goes', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    await vp.field(nl.journal.editor.text).fill('Nog niet af, midden in een zin');
    await vp.page().getByText(nl.common.draft.kept).waitFor();

    await app.freshPage(() => app.power.emit('suspend'));
    await vp.page().getByText(nl.vault.reasons.suspend).waitFor();
    await vp.unlock(PASSPHRASE);
    await vp
      .page()
      .getByText(/^Je was bezig in \d{4}-001/)
      .waitFor();
    await vp
      .page()
      .getByRole('button', { name: /^Open \d{4}-001$/ })
      .click();
    expect(await vp.field(nl.journal.editor.text).inputValue()).toBe('Nog niet af, midden in een zin');

    await vp.page().keyboard.press('Control+n');
    await vp.page().getByLabel(nl.journal.form.alias).fill('kievit');
    await vp.goTo('report');
    await vp.page().getByText(nl.journal.form.leaveNewTitle).waitFor();
    await vp.button(nl.journal.form.keepFilling).click();
    expect(await vp.page().getByLabel(nl.journal.form.alias).inputValue()).toBe('kievit');
    await vp.goTo('report');
    await vp.button(nl.journal.form.throwNewAway).click();
    await vp.page().getByRole('heading', { name: nl.report.title, exact: true }).waitFor();
  });

  test('a brief that is typed in and locked at once holds its last key', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const openBrief = async () => {
      await vp.page().getByRole('heading', { name: nl.outgoing.fromCase }).click();
      await vp.button(nl.brief.action).click();
      return vp.page().getByRole('textbox', { name: nl.brief.text });
    };
    const text = await openBrief();
    await text.fill('De melder');
    await vp.page().keyboard.press('End');
    await vp.page().keyboard.type(' twijfelt.');

    await app.freshPage(() => vp.page().keyboard.press('Control+l'));

    await vp.unlock(PASSPHRASE);
    await vp.goTo('cases');
    await vp
      .page()
      .getByText(/^\d{4}-001$/)
      .click();
    expect(await (await openBrief()).inputValue()).toBe('De melder twijfelt.');
  });
});
