import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3-multiple-ciphers';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { createStore } from '../../src-main/store/store.ts';
import { deriveKey, FULL_COST, SALT_BYTES } from '../../src-main/vault/deriveKey.ts';
import { migrate } from '../../src-main/vault/migrate.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { entryOf } from '../support/entryOf.ts';
import { createWriter } from './dutchText.ts';
import { type FilledArchive, fillArchive } from './fillArchive.ts';
import { questions } from './finding.ts';
import { type Comparison, compare, describe, frameLine, headings } from './measure.ts';

/** Ratios against peers in the same run, on the same data; a number alone says little about another machine. */
const passphrase = 'boom fiets wolk stoel raam';
const size = { cases: 10_000, entries: 20 };

/** How fast the archive answers. What is asked comes from one that was filled and opened again, as on any morning. */
export async function benchArchive({ asJson }: { asJson: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kluis-bench-'));
  try {
    const vault = createVault({ folder: join(folder, 'archief'), migrations });
    await vault.create(passphrase);
    const filled = fillArchive(vault.database(), size);
    vault.lock('asked');
    await vault.unlock(passphrase);
    const ours: FilledArchive = { ...filled, store: createStore(vault.database()) };

    const plain = new BetterSqlite3(join(folder, 'plain.db'));
    migrate(plain, migrations);
    const theirs = fillArchive(plain, size);

    const peer = 'the same queries on a plain file with SQLite defaults';
    const finding: Comparison[] = [];
    for (const { name, rounds, ask } of questions) {
      if (JSON.stringify(ask(ours, 0)) !== JSON.stringify(ask(theirs, 0)))
        throw new Error(`the two sides do not answer the same: ${name}`);
      finding.push(
        await compare({
          name,
          peer,
          rounds,
          ours: (round) => ask(ours, round),
          theirs: (round) => ask(theirs, round),
        }),
      );
    }

    const write = createWriter(23);
    const commitTo =
      ({ store, caseIds }: FilledArchive) =>
      () => {
        const caseId = caseIds[0] ?? '';
        const draft = entryOf({ caseId, entryId: null, occurredOn: '2026-04-01', text: write() });
        store.entries.commit(draft, '2026-04-01T09:00:00.000Z');
      };
    const salt = Buffer.alloc(SALT_BYTES, 7);
    const others = [
      await compare({
        name: 'commit one entry',
        peer,
        rounds: 200,
        ours: commitTo(ours),
        theirs: commitTo(theirs),
      }),
      await compare({
        name: 'unlock and open',
        peer: 'Argon2id alone at the same cost',
        rounds: 5,
        ours: async () => {
          vault.lock('asked');
          await vault.unlock(passphrase);
        },
        theirs: () => deriveKey(passphrase, salt, FULL_COST),
      }),
    ];
    plain.close();
    vault.lock('asked');

    const results = [...finding, ...others];
    if (asJson) process.stdout.write(`${JSON.stringify(results)}\n`);
    else
      process.stdout.write(
        `${size.cases} cases of ${size.entries} entries\n${headings}\n${results.map(describe).join('\n')}\n${frameLine(finding)}\n`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
