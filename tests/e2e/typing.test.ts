import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';

describe.skipIf(!canLaunchApp())('typing in the page', () => {
  test('a date can be typed and stepped, and the page stays', async () => {
    const app = await launchApp();
    onTestFinished(() => app.close());
    const vp = counsellorAt(app);
    await vp.setUp('boom fiets wolk stoel raam');
    await vp.button(nl.journal.empty.start).click();

    const day = vp.page().getByRole('group', { name: nl.journal.form.openedOn });
    await day.getByRole('spinbutton').first().click();
    await vp.page().keyboard.type('12112025');
    await vp.page().keyboard.press('ArrowUp');

    await expect.poll(() => day.getByRole('spinbutton').allInnerTexts()).toEqual(['12', '11', '2026']);
    await vp.page().getByRole('heading', { name: nl.journal.form.newTitle }).waitFor();
  });

  test('no string becomes markup', async () => {
    const app = await launchApp();
    // The attempt is a breach of the policy, which an ordinary end would report.
    onTestFinished(() => app.kill());

    const refused = await app.page.evaluate(() => {
      const element = document.createElement('p');
      element.innerHTML = '';
      try {
        element.innerHTML = '<b>x</b>';
        return 'taken';
      } catch {
        return element.childNodes.length === 0 ? 'refused' : 'half';
      }
    });

    expect(refused).toBe('refused');
  });
});
