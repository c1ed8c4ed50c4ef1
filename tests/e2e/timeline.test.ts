import { describe, expect, onTestFinished, test } from 'vitest';
import { decisions, entryKinds } from '../../src-shared/domain/entryContent.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const { editor, entry } = nl.journal;

async function openCase() {
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp(PASSPHRASE);
  await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await vp.page().keyboard.press(key);
  };
  const focused = () => vp.page().evaluate(() => document.activeElement?.textContent ?? '');
  return { app, vp, press, type: (text: string) => vp.page().keyboard.type(text), focused };
}

describe.skipIf(!canLaunchApp())('the timeline', () => {
  test('a contact, a choice and a removal by keyboard alone, and every field of a draft comes back after a lock', async () => {
    const { app, vp, press, type, focused } = await openCase();
    const album = openAlbum(app);
    const text = vp.field(editor.text);
    const timeline = () => vp.page().getByRole('region', { name: nl.journal.page.timeline });

    // The text has the focus; the fields of the contact come before it.
    await type('Gesproken over:');
    await press('Enter');
    await type('- het rooster');
    await press('Enter');
    await type('het ');
    await press('Control+b');
    await type('werkoverleg');
    await press('Control+b', 'Enter', 'Enter');
    await type('Vervolg over twee weken.');
    expect(await text.inputValue()).toBe(
      'Gesproken over:\n- het rooster\n- het **werkoverleg**\n\nVervolg over twee weken.',
    );
    await press('Shift+Tab', 'Shift+Tab');
    expect(await vp.field(editor.who).evaluate((box) => box === document.activeElement)).toBe(true);
    await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
    await type('3');
    await press('Shift+Tab');
    await type('1430');
    await album.take('timeline-typing');
    await press('Control+Enter');
    await vp.page().getByText(nl.common.draft.committed, { exact: true }).waitFor();
    await timeline().getByText('14:30').waitFor();
    await timeline().getByText(entry.effort(1, 3)).waitFor();
    expect(
      await timeline()
        .getByRole('listitem')
        .filter({ hasText: /^het werkoverleg$/ })
        .count(),
    ).toBe(1);
    expect(await timeline().locator('strong').innerText()).toBe('werkoverleg');

    await vp
      .page()
      .getByRole('radio', { name: /Gesprek/ })
      .focus();
    await press('ArrowDown', 'ArrowDown');
    await press('Control+Enter');
    await vp.page().getByText(nl.errors.decision_missing).waitFor();
    expect(await vp.field(editor.decision).evaluate((box) => box === document.activeElement)).toBe(true);
    await vp.choose(editor.decision, 'Zelf aanspreken');
    await album.take('timeline-decision');

    await app.freshPage(() => app.power.emit('suspend'));
    await vp.unlock(PASSPHRASE);
    await vp
      .page()
      .getByRole('button', { name: /^Open \d{4}-001$/ })
      .click();
    expect(await vp.field(editor.decision).innerText()).toBe('Zelf aanspreken');
    await vp.field(editor.decision).focus();
    await press('Control+Enter');
    await timeline().getByText(nl.journal.decisionText(decisions.labels.address_self)).waitFor();

    await vp
      .page()
      .getByRole('button', { name: /^Wijzig de aantekening/ })
      .last()
      .focus();
    await press('Enter');
    await type(' Nagekeken.');
    await press('Control+Enter');
    await vp
      .page()
      .getByRole('button', { name: /^Eerdere teksten/ })
      .focus();
    await press('Enter');
    await timeline()
      .getByText(/^Zo stond het er op/)
      .waitFor();
    await album.take('timeline-earlier');

    const remove = vp
      .page()
      .getByRole('button', { name: /^Verwijder de aantekening/ })
      .first();
    await remove.focus();
    await press('Enter');
    await vp.button(entry.restore).waitFor();
    await expect.poll(focused).toBe(entry.restore);
    await album.take('timeline-removed');
    await press('Enter');
    await expect.poll(focused).toBe(entry.remove);
    await press('Enter');
    await expect.poll(focused).toBe(entry.restore);

    await app.freshPage(() => vp.page().keyboard.press('Control+l'));
    await vp.unlock(PASSPHRASE);
    await vp.goTo('cases');
    await vp.page().getByText(nl.journal.entries(1)).waitFor();
    expect(album.complaints).toEqual([]);
  });

  test('the formatting keys keep the undo of the text, and Tab leaves it', async () => {
    const { vp, press, type } = await openCase();
    const text = vp.field(editor.text);
    await type('een twee');
    await press('Shift+Home', 'Control+b');
    expect(await text.inputValue()).toBe('**een twee**');
    await press('Control+i');
    expect(await text.inputValue()).toBe('***een twee***');
    await press('Control+z', 'Control+z');
    expect(await text.inputValue()).toBe('een twee');
    await vp.page().getByRole('button', { name: editor.bullets }).click();
    expect(await text.inputValue()).toBe('- een twee');
    expect(await text.evaluate((box) => box === document.activeElement)).toBe(true);
    await press('Tab');
    expect(await vp.button(editor.save).evaluate((button) => button === document.activeElement)).toBe(true);
    await vp.field(nl.journal.editor.time).fill('25:00');
    await press('Control+Enter');
    await vp.page().getByText(editor.timeInvalid).waitFor();
    expect(await vp.page().getByRole('radio', { name: entryKinds.labels.note }).isChecked()).toBe(false);
  });

  test('an empty entry is refused at its field, a draft thrown away leaves the focus in the text, and older entries come on demand', async () => {
    const { vp, press, type, focused } = await openCase();
    const text = vp.field(editor.text);
    const hasFocus = () => text.evaluate((box) => box === document.activeElement);
    await press('Control+Enter');
    await vp.page().getByText(nl.errors.entry_empty).waitFor();
    expect(await hasFocus()).toBe(true);

    await type('Toch niet.');
    await vp.button(editor.discard).focus();
    await press('Enter');
    await vp.page().getByRole('alertdialog').waitFor();
    await press('Tab', 'Enter');
    await expect.poll(hasFocus).toBe(true);
    expect(await text.inputValue()).toBe('');

    const [row] = (await callFromPage(vp.page(), 'cases:list', {})).rows;
    for (let number = 1; number <= 45; number++) {
      const occurredOn = `2026-0${number > 20 ? 2 : 1}-${String(1 + (number % 20)).padStart(2, '0')}`;
      const content = { kind: 'note' as const, occurredOn, text: `Nummer ${number}.` };
      await callFromPage(vp.page(), 'entries:commit', { caseId: row?.id ?? '', entryId: null, ...content });
    }
    await vp.goTo('report');
    await vp.goTo('cases');
    await vp
      .page()
      .getByText(/^\d{4}-001$/)
      .click();
    await vp.button(entry.older(5)).focus();
    await press('Enter');
    await expect.poll(() => vp.page().getByRole('article').count()).toBe(45);
    expect(await focused()).toMatch(/januari 2026$/);
  });
});
