import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { filesUnder } from '../support/folderState.ts';
import { filesWith } from '../support/needles.ts';
import { readStoredZip } from '../support/storedZip.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';

const PASSPHRASE = 'kieviet lantaarn zestien roeiboot mosterd';
const ORGANISATION = 'Muurhagedisstichting';
const ALIAS = 'Brûlkikkertje';
const ENTRY = 'Zandhagediswoord';
const DRAFT = 'Knoflookpadgeheim';
const WORDS = [PASSPHRASE, ORGANISATION, ALIAS, ENTRY, DRAFT];

describe.skipIf(!canLaunchApp())('what the whole app leaves on disk', () => {
  test('no word that was typed stands in any file: while in use, locked, closed, killed, or in a backup', async () => {
    // Everything that the app or Chromium could write to lies in one folder: data, home, temporary files, stick.
    const everything = mkdtempSync(join(tmpdir(), 'kluis-lek-'));
    onTestFinished(() => rmSync(everything, { recursive: true, force: true, maxRetries: 5 }));
    const [dataFolder, home, temporary, stick, unpacked] = [
      'data',
      'thuis',
      'tijdelijk',
      'stick',
      'uitgepakt',
    ].map((name) => {
      const folder = join(everything, name);
      mkdirSync(folder);
      return folder;
    }) as [string, string, string, string, string];
    for (const [name, value] of Object.entries({
      HOME: home,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      TMPDIR: temporary,
    })) {
      vi.stubEnv(name, value);
    }
    onTestFinished(() => void vi.unstubAllEnvs());
    const app = await launchApp({ dataFolder });
    onTestFinished(() => app.kill());
    const vp = counsellorAt(app);

    const recoveryCode = await vp.setUp(PASSPHRASE);
    const words = [...WORDS, recoveryCode];
    await vp.beginCase({ organisation: ORGANISATION, alias: ALIAS, theme: 'Pesten' });
    await vp.writeEntry(`Zij noemde ${ENTRY} twee keer.`);
    await vp.field(nl.journal.editor.text).fill(`Nog niet af: ${DRAFT}`);
    await vp.page().getByText(nl.common.draft.kept).waitFor();
    await vp.page().keyboard.press('Control+k');
    await vp.field(nl.journal.search).fill(ENTRY.toLowerCase());
    await vp.button(nl.journal.showNames).click();
    await vp.page().locator('mark').waitFor();
    expect(filesUnder(dataFolder).length).toBeGreaterThan(2);
    expect(filesUnder(temporary).length + filesUnder(home).length).toBeGreaterThan(0);
    expect(filesWith(words, [everything])).toEqual([]);

    await vp.goTo('management');
    await vp.page().getByRole('tab', { name: nl.settings.tabs.backup }).click();
    await app.dialogs.answer(stick);
    await vp.button(nl.backup.chooseFolder).click();
    await vp.button(nl.backup.make).click();
    await vp
      .page()
      .getByText(/gemaakt, teruggelezen en gecontroleerd/)
      .waitFor();
    const [backup = ''] = readdirSync(stick);
    for (const [name, content] of Object.entries(readStoredZip(readFileSync(join(stick, backup))))) {
      writeFileSync(join(unpacked, name), content);
    }
    expect(filesUnder(unpacked)).toHaveLength(4);
    expect(filesWith(words, [everything])).toEqual([]);

    await app.freshPage(() => vp.button(nl.common.lock.action).click());
    expect(filesWith(words, [everything])).toEqual([]);

    await vp.unlock(PASSPHRASE);
    await vp.page().getByRole('heading', { name: nl.today.title }).waitFor();
    await app.kill();
    expect(filesWith(words, [everything])).toEqual([]);
    expect(words.filter((word) => app.output().includes(word))).toEqual([]);
  });
});
