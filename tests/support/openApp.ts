import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { createBackend } from '../../src-main/ipc/backend.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { type ChannelName, contract, type Input, type Output } from '../../src-shared/ipc/contract.ts';
import type { Reply } from '../../src-shared/ipc/reply.ts';
import { sampleCase, sampleOrganisation } from './sampleCase.ts';
import { openTempFolder, PASSPHRASE, TEST_COST } from './tempArchive.ts';

/** The whole of main but the window, on a real archive; what dialogs answer is set by the test. */
export function openApp() {
  const folder = openTempFolder();
  const answers = {
    folder: join(folder.path, 'stick'),
    backup: '',
    pdf: join(folder.path, 'verslag.pdf'),
    list: join(folder.path, 'lijst.csv') as string | null,
    document: null as string | null,
    export: null as string | null,
  };
  mkdirSync(answers.folder);
  const problems: string[] = [];
  const notified: number[] = [];
  /** The names under which files were proposed to leave. */
  const proposed: string[] = [];
  let whileChoosing = (): void => undefined;
  const archiveFolder = join(folder.path, 'archief');
  const backend = createBackend({
    folders: { archive: archiveFolder, work: join(folder.path, 'werk') },
    assets: resolve(import.meta.dirname, '../../assets'),
    shell: {
      isPreview: false,
      networkRequests: () => 0,
      secondsUntilLock: () => 300,
      chooseFolder: async () => answers.folder,
      chooseList: async () => answers.list,
      chooseBackup: async () => answers.backup,
      chooseDocument: async () => answers.document,
      chooseOutgoingTarget: async (proposedName) => {
        proposed.push(proposedName);
        whileChoosing();
        return answers.export;
      },
    },
    showReminders: (count) => void notified.push(count),
    lock: (reason) => backend.lock(reason),
    log: (channel, problem) => void problems.push(`${channel} ${problem}`),
    cost: TEST_COST,
  });

  async function call<C extends ChannelName>(channel: C, input: Input<C>): Promise<Reply<Output<C>>> {
    const reply = (await backend.dispatch({ isTrusted: true }, channel, input)) as Reply<Output<C>>;
    if (reply.ok) requireAsSpecified(channel, reply.value);
    return reply;
  }
  async function get<C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> {
    const reply = await call(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`);
    return reply.value;
  }

  return {
    answers,
    problems,
    /** The numbers of reminders that the system was asked to show. */
    notified,
    checkReminders: backend.checkReminders,
    proposed,
    /** Something that happens while the dialog for a place is open. */
    onProposed: (action: () => void): void => void (whileChoosing = action),
    call,
    get,
    archiveFolder,
    lock: backend.lock,
    /** Changes the archive behind the app's back, on a connection of its own. */
    async sql(text: string): Promise<void> {
      const other = createVault({ folder: archiveFolder, migrations, cost: TEST_COST });
      await other.unlock(PASSPHRASE);
      other.database().exec(text);
      other.lock('asked');
    },
    [Symbol.dispose]: () => {
      backend.lock('asked');
      folder[Symbol.dispose]();
    },
  };
}

/** @throws where an answer is not what the spec of its channel says, also when it tells the page more than that. */
function requireAsSpecified(channel: ChannelName, value: unknown): void {
  const parsed = contract[channel].output.safeParse(value);
  if (!parsed.success) throw new Error(`The answer of ${channel} breaks its schema: ${parsed.error.message}`);
  if (!isDeepStrictEqual(parsed.data, value))
    throw new Error(`${channel} answers more than its schema says.`);
}

export async function openAppWithCases(count: number) {
  const app = openApp();
  const { recoveryCode } = await app.get('vault:create', { passphrase: PASSPHRASE });
  const organisationId = await app.get('organisations:save', sampleOrganisation);
  for (let i = 0; i < count; i++) {
    await app.get(
      'cases:create',
      sampleCase(organisationId, { themes: [i % 2 ? 'bullying' : 'intimidation'] }),
    );
  }
  return { ...app, recoveryCode, organisationId, [Symbol.dispose]: app[Symbol.dispose] };
}
