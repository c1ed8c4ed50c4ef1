import type { Page } from 'playwright-core';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { REPORT_PATIENCE } from '../../support/patience.ts';
import type { RunningApp } from '../launchApp.ts';

/** Does on the screen what a counsellor does, by the words that stand there. */
export function counsellorAt(app: RunningApp) {
  const page = (): Page => app.page;
  const button = (name: string | RegExp) => page().getByRole('button', { name, exact: true });
  const field = (label: string) => page().getByLabel(label, { exact: true });

  return {
    page,
    button,
    field,

    /** First start: passphrase, recovery code, two groups back. Answers the code. */
    async setUp(passphrase: string): Promise<string> {
      await field(nl.vault.first.passphrase).fill(passphrase);
      await field(nl.vault.first.repeat).fill(passphrase);
      await button(nl.vault.first.create).click();
      const code = page().getByRole('list', { name: nl.vault.recovery.codeLabel });
      await code.waitFor();
      const groups = (await code.getByRole('listitem').allInnerTexts()).map(
        (text) => text.split('\n').at(-1) ?? '',
      );
      await button(nl.vault.recovery.written).click();
      for (const [index, group] of groups.entries()) {
        const asked = field(nl.vault.recovery.group(index + 1));
        if (await asked.isVisible()) await asked.fill(group);
      }
      await button(nl.vault.recovery.confirm).click();
      await page()
        .getByRole('heading', { name: nl.journal.title })
        .or(page().getByRole('heading', { name: nl.journal.empty.title }))
        .first()
        .waitFor();
      return groups.join('-');
    },

    async unlock(passphrase: string): Promise<void> {
      await field(nl.vault.unlock.passphrase).fill(passphrase);
      await button(nl.vault.unlock.action).click();
    },

    async goTo(screen: 'cases' | 'referrals' | 'report' | 'management'): Promise<void> {
      await page()
        .getByRole('navigation')
        .getByRole('link', { name: nl.common.rail[screen] })
        .or(page().getByRole('navigation').getByRole('button', { name: nl.common.rail[screen] }))
        .first()
        .click();
    },

    /** Chooses from a list that drops down, by the words that stand in it. */
    async choose(label: string, choice: string): Promise<void> {
      await field(label).click();
      await page().getByRole('option', { name: choice, exact: true }).click();
    },

    /** A new case with what the form asks; the organisation is made with the first one. */
    async beginCase(fields: { organisation?: string; alias: string; theme: string }): Promise<void> {
      const start = button(nl.journal.empty.start);
      await start.or(button(nl.journal.newCase)).first().click();
      if (fields.organisation) await field(nl.journal.form.firstOrganisation).fill(fields.organisation);
      await this.choose(nl.journal.form.channel, 'E-mail');
      await this.choose(nl.journal.form.reporterType, 'Medewerker');
      await page().getByRole('checkbox', { name: fields.theme, exact: true }).check({ force: true });
      await page().getByLabel(nl.journal.form.alias).fill(fields.alias);
      await button(nl.journal.form.create).click();
      await page()
        .getByRole('heading', { name: /^\d{4}-\d{3}$/ })
        .waitFor();
    },

    /** Opens a part of the report that lies on the desk. */
    async openSection(name: string): Promise<void> {
      await page()
        .getByRole('navigation', { name: nl.report.desk.outline })
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click();
      await page().getByRole('heading', { level: 2, name, exact: true }).waitFor();
    },

    /** Has the numbers of the report on the desk made. */
    async makeFigures(): Promise<void> {
      await this.openSection(nl.report.desk.sections.numbers);
      await button(nl.report.figures.make).click();
      await page().getByText(nl.report.figures.ready).waitFor({ timeout: REPORT_PATIENCE });
    },

    /** Answers the question that stands before everything that leaves, and waits for the system's own dialog. */
    async letLeave(): Promise<void> {
      await page().getByRole('alertdialog').getByRole('button', { name: nl.outgoing.dialog.action }).click();
    },

    async writeEntry(text: string): Promise<void> {
      await field(nl.journal.editor.text).fill(text);
      await page().getByText(nl.common.draft.kept).waitFor();
      await page().keyboard.press('Control+Enter');
      await page().getByText(nl.common.draft.committed, { exact: true }).waitFor();
    },
  };
}
