import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3-multiple-ciphers';
import { migrations } from '../../src-main/store/migrations/all.ts';
import { deriveKey, FULL_COST, SALT_BYTES } from '../../src-main/vault/deriveKey.ts';
import { migrate } from '../../src-main/vault/migrate.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { entryText, fillArchive, RARE_WORD } from './fillArchive.ts';
import { type Comparison, compare, describe } from './measure.ts';

/** Ratios against peers in the same run, on the same data; a number alone says little about another machine. */
const passphrase = 'boom fiets wolk stoel raam';
const size = { cases: 2000, entries: 20 };
const folder = mkdtempSync(join(tmpdir(), 'kluis-bench-'));

try {
  const vault = createVault({ folder: join(folder, 'archief'), migrations });
  await vault.create(passphrase);
  const ours = fillArchive(vault.database(), size);

  const plain = new BetterSqlite3(join(folder, 'plain.db'));
  migrate(plain, migrations);
  const theirs = fillArchive(plain, size);

  const results: Comparison[] = [];
  const peer = 'the same store on a plain file with SQLite defaults';
  const commitTo = ({ store, caseId }: typeof ours) => {
    let number = 1;
    return () => {
      const draft = { caseId, entryId: null, occurredOn: '2026-04-01', text: entryText(number++) };
      store.entries.commit(draft, '2026-04-01T09:00:00.000Z');
    };
  };
  results.push(
    await compare({
      name: 'commit one entry',
      peer,
      rounds: 200,
      ours: commitTo(ours),
      theirs: commitTo(theirs),
    }),
  );
  for (const [name, text, rounds] of [
    ['search a rare word', RARE_WORD, 15],
    ['search a word of every other entry', 'melder', 3],
  ] as const) {
    const search = ({ store }: typeof ours) => store.cases.list({ text, status: 'all' });
    if (search(ours).length !== search(theirs).length)
      throw new Error(`the two sides do not find the same for ${text}`);
    results.push(
      await compare({ name, peer, rounds, ours: () => search(ours), theirs: () => search(theirs) }),
    );
  }

  const salt = Buffer.alloc(SALT_BYTES, 7);
  results.push(
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
  );
  plain.close();
  vault.lock('asked');

  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(results)}\n`);
  else
    process.stdout.write(
      `${size.cases} cases of ${size.entries} entries\n${results.map(describe).join('\n')}\n`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
