import { join } from 'node:path';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import type { MadePreview, ReportDraft, ReportPreview } from '../../src-shared/ipc/reportChannels.ts';
import { openAppWithCases } from './openApp.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from './tempArchive.ts';

/** The app with so many cases of 2026, the request of a report about them, and a folder outside that files go to. */
export async function openReport(count = 24) {
  const app = await openAppWithCases(count);
  const outside = openTempFolder();
  app.answers.export = join(outside.path, 'verslag.pdf');
  const request = {
    organisationId: app.organisationId,
    from: '2026-01-01',
    to: '2026-12-31',
    departments: null as string[] | null,
  };

  const open = () => app.get('report:open', request);
  const prepare = ({ id }: ReportDraft) => app.get('report:prepare', { id });
  return {
    ...app,
    outside: outside.path,
    request,
    open,
    prepare,
    /** Writes words in the draft and lets hits in them stand. */
    save: ({ id, choices, accepted, content }: ReportDraft, texts: Record<string, string>) =>
      app.get('report:save', {
        id,
        choices,
        accepted,
        content: { ...content, texts: { ...content.texts, ...texts } },
      }),
    exportOf: ({ id }: ReportDraft) => app.call('report:export', { id, cleansUp: false }),
    /** From draft to file. */
    async make(): Promise<void> {
      const draft = await open();
      await prepare(draft);
      await app.get('report:export', { id: draft.id, cleansUp: false });
    },
    /** The one value that a query finds in the archive, asked behind the app's back while it is locked. */
    async askLocked(query: string): Promise<unknown> {
      app.lock('asked');
      const vault = createVault({ folder: app.archiveFolder, migrations, cost: TEST_COST });
      await vault.unlock(PASSPHRASE);
      const found = vault.database().prepare(query).pluck().get();
      vault.lock('asked');
      await app.get('vault:unlock', { passphrase: PASSPHRASE });
      return found;
    },
    [Symbol.dispose]: () => {
      app[Symbol.dispose]();
      outside[Symbol.dispose]();
    },
  };
}

/** @throws Error for a report that was refused or stopped. */
export function made(preview: ReportPreview | null): MadePreview {
  if (preview?.kind !== 'made') throw new Error(`the report is ${preview?.kind ?? 'stopped'}`);
  return preview;
}
