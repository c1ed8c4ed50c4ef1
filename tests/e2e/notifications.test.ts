import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dayOf, plusDays } from '../../src-shared/domain/day.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ensureBuilt, mainForStandin } from '../../tools/ensureBuilt.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchOnStandin } from './launchApp.ts';
import { launchOnStandin } from './launchOnStandin.ts';
import { callFromPage } from './screens/seedCases.ts';

const PASSPHRASE = 'boom fiets wolk stoel raam';
const tomorrow = plusDays(dayOf(new Date()), 1);

async function openApp() {
  await ensureBuilt();
  const dataFolder = mkdtempSync(join(tmpdir(), 'kluis-melding-'));
  const app = await launchOnStandin({
    main: mainForStandin,
    args: [`--user-data-dir=${dataFolder}`],
    dataFolder,
  });
  onTestFinished(async () => {
    await app.close();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  });
  return app;
}

describe.skipIf(!canLaunchOnStandin())('what the system shows of the reminders', () => {
  test('a number and nothing else when a day begins, with the kluis locked; a click brings the window', async () => {
    const app = await openApp();
    const vp = counsellorAt(app);
    await vp.setUp(PASSPHRASE);
    await vp.beginCase({ organisation: 'Waterschap De Linde', alias: 'merel', theme: 'Pesten' });
    const [row] = (await callFromPage(vp.page(), 'cases:list', {})).rows;
    for (const caseId of [null, row?.id ?? null]) {
      await callFromPage(vp.page(), 'reminders:add', {
        caseId,
        kind: 'reminder',
        text: 'Vraag naar het gesprek',
        dueOn: tomorrow,
        repeats: 'never',
      });
    }
    await app.freshPage(() => app.menu.click('lock'));
    await vp.page().getByText(nl.vault.reasons.asked).waitFor();
    expect((await app.ask('recorded')).notifications).toEqual([]);

    await app.ask('moveClock', 24);
    await app.power.emit('resume');

    const { notifications, appUserModelIds } = await app.ask('recorded');
    expect(notifications).toEqual([{ title: 'Vertrouwenskluis', body: '2 herinneringen' }]);
    expect(appUserModelIds).toEqual(['nl.vertrouwenskluis.app']);

    await app.ask('minimize');
    await app.ask('clickNotification');
    expect((await app.ask('windows')).at(-1)).toMatchObject({ isMinimized: false, isFocused: true });
    await app.power.emit('resume');
    expect((await app.ask('recorded')).notifications).toHaveLength(1);
  });
});
