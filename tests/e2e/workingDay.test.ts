import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, format, subDays, subYears } from 'date-fns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { countPointerEvents, keyboardAt } from './driver/keyboard.ts';
import { canLaunchApp, launchApp, type RunningApp } from './launchApp.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const now = new Date();
const iso = (day: Date): string => format(day, 'yyyy-MM-dd');

/** What stands in the archive in the morning: a case of last year, and an open one whose nazorg is due today. */
async function plantYesterday({ page }: RunningApp): Promise<{ old: string; running: string }> {
  const organisationId = await callFromPage(page, 'organisations:save', sampleOrganisation);
  const lastYear = iso(subYears(now, 1));
  const begin = (code: string, openedOn: string, closedOn: string | null) =>
    callFromPage(page, 'cases:create', {
      ...sampleCase(organisationId, { openedOn, closedOn, alias: '' }),
      code,
    });
  const old = await begin('oud-1', lastYear, lastYear);
  const running = await begin('lopend-1', iso(subDays(now, 60)), null);
  const write = (caseId: string, occurredOn: string, text: string) =>
    callFromPage(page, 'entries:commit', { caseId, entryId: null, occurredOn, text });
  await write(old, lastYear, 'Het ging over het dienstrooster van de vroege ploeg.');
  await write(running, iso(subDays(now, 50)), 'Eerste gesprek, de melder wil nog niets.');
  await callFromPage(page, 'reminders:add', {
    caseId: running,
    kind: 'aftercare',
    text: 'Vraag hoe het gaat',
    dueOn: iso(now),
    repeats: 'never',
  });
  return { old, running };
}

describe.skipIf(!canLaunchApp())('a working day', () => {
  test('from the first start to the last lock by keyboard alone', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'kluis-dag-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    const app = await launchApp();
    onTestFinished(() => app.close());
    const keys = keyboardAt(app);
    const heading = (name: string | RegExp) => app.page.getByRole('heading', { name }).first().waitFor();
    const says = (text: string | RegExp) => app.page.getByText(text).first().waitFor();

    // First start.
    await heading(nl.vault.first.title);
    const pointerEvents = await countPointerEvents(app);
    await keys.fill(nl.vault.first.passphrase, PASSPHRASE);
    await keys.fill(nl.vault.first.repeat, PASSPHRASE);
    await keys.push(nl.vault.first.create);
    const code = app.page.getByRole('list', { name: nl.vault.recovery.codeLabel });
    await code.waitFor();
    const groups = (await code.getByRole('listitem').allInnerTexts()).map((text) => text.split('\n').at(-1));
    await keys.push(nl.vault.recovery.written);
    await heading(nl.vault.recovery.confirmTitle);
    for (const [index, group] of groups.entries()) {
      const asked = nl.vault.recovery.group(index + 1);
      if (await app.page.getByLabel(asked, { exact: true }).isVisible()) await keys.fill(asked, group ?? '');
    }
    await keys.push(nl.vault.recovery.confirm);
    await heading(nl.today.title);
    const { running } = await plantYesterday(app);
    await keys.press('Control+2');
    await keys.press('Control+1');

    // Nazorg that is due today is done, and the next one planned.
    await keys.push(/^Gedaan: Nazorg van/);
    await app.page.getByLabel(new RegExp(`^${nl.reminders.finishNote}`)).waitFor();
    await keys.type('Het gaat beter, de melder slaapt weer.');
    const next = iso(addDays(now, 28));
    await keys.date(new RegExp(`^dag, ${nl.reminders.finishNext}`), next);
    await keys.push(nl.reminders.finishSave);
    await says(/De volgende staat op/);
    const planned = await callFromPage(app.page, 'reminders:ofCase', { caseId: running });
    expect(planned.map(({ dueOn, doneOn }) => [dueOn, doneOn])).toEqual(
      expect.arrayContaining([
        [iso(now), iso(now)],
        [next, null],
      ]),
    );

    // The intake of a new reporter, with its checklist.
    await keys.press('Control+n');
    await heading(nl.journal.form.newTitle);
    await keys.choose(nl.journal.form.channel, 'Telefoon');
    await keys.choose(nl.journal.form.reporterType, 'Stagiair');
    await keys.tick('Leidinggevende');
    await keys.tick('Intimidatie');
    await keys.fill(new RegExp(`^${nl.journal.form.alias}`), 'kievit');
    await keys.push(nl.journal.form.create);
    await heading(/^\d{4}-001$/);
    for (const point of Object.values(checklistPoints.labels))
      await keys.push(nl.people.checklist.todayOf(point), { back: true });
    await says(nl.people.checklist.complete);
    await keys.fill(nl.journal.editor.text, 'De stagiair vertelt over de toon in de ploeg.');
    await keys.press('Control+Enter');
    await says(nl.common.draft.committed);

    // A second contact on a running case, found by its number.
    await keys.press('Control+k');
    await keys.type('lopend-1');
    await says(nl.journal.results.cases);
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await heading('lopend-1');
    await keys.fill(nl.journal.editor.minutes, '45');
    await keys.choose(nl.journal.editor.means, 'Telefoon');
    await keys.go(nl.journal.editor.text);
    await keys.type('Tweede gesprek. De melder wil ');
    await keys.press('Control+b');
    await keys.type('een gesprek met de leidinggevende');
    await keys.press('Control+b');
    await keys.press('Control+Enter');
    await app.page.locator('strong', { hasText: 'een gesprek met de leidinggevende' }).waitFor();

    // A referral.
    await keys.go(new RegExp(`^${nl.referrals.ofCase.title}`));
    await keys.press('Enter');
    await keys.push(nl.referrals.ofCase.add);
    await app.page.getByRole('combobox', { name: nl.referrals.ofCase.whom }).waitFor();
    await keys.type('slachtoffer');
    await app.page.getByRole('option').first().waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await keys.fill(new RegExp(`^${nl.referrals.ofCase.reason}`), 'Wil praten met iemand buiten het werk.');
    await keys.go(/toestemming$/i, { role: 'radio' });
    await keys.press('Space');
    await keys.push(nl.common.save);
    await says(nl.referrals.ofCase.noResult);

    // A document goes in, and a copy of it out.
    const letter = join(outside, 'brief.pdf');
    const copy = join(outside, 'kopie.pdf');
    writeFileSync(letter, 'inhoud van de brief');
    await app.dialogs.answer(letter);
    await keys.go(new RegExp(`^${nl.documents.title}`));
    await keys.press('Enter');
    await keys.push(nl.documents.add);
    await says(nl.documents.added);
    await app.dialogs.answer(copy);
    await keys.push(nl.outgoing.document.actionOf('brief.pdf'));
    await app.page.getByRole('alertdialog').waitFor();
    await keys.push(nl.outgoing.dialog.action);
    await says(nl.outgoing.document.done);
    expect(readFileSync(copy, 'utf8')).toBe('inhoud van de brief');

    // A word of last year, to the entry and back.
    await keys.press('Control+k');
    await keys.press('Control+a');
    await keys.type('dienstrooster');
    await heading(nl.journal.results.entries);
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await heading('oud-1');
    await app.page.locator('mark', { hasText: 'dienstrooster' }).waitFor();
    await keys.press('Escape');
    await heading(nl.journal.results.entries);
    await expect.poll(async () => (await keys.focus()).name).toMatch(/oud-1/);

    // The running case is closed, with nazorg as the settings propose.
    await keys.press('Control+k');
    await keys.press('Control+a');
    await keys.type('lopend-1');
    await says(nl.journal.results.cases);
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await heading('lopend-1');
    await keys.push(nl.journal.page.closeCase);
    await keys.tick('Gesprek met een andere leidinggevende');
    await keys.push(nl.journal.page.closeCase);
    await app.page.getByRole('button', { name: nl.journal.page.reopenCase }).waitFor();
    const { fields } = await callFromPage(app.page, 'cases:get', { id: running });
    expect(fields).toMatchObject({
      closedOn: iso(now),
      outcomes: expect.arrayContaining(['talk_with_manager', 'aftercare', 'referred']),
      referredTo: ['victim_support'],
    });

    expect(await pointerEvents()).toBe(0);
    await app.freshPage(() => keys.press('Control+l'));
    await says(nl.vault.reasons.asked);
    expect(existsSync(copy)).toBe(false);
    expect(app.violations).toEqual([]);
  });
});
