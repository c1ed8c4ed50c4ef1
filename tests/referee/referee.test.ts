import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Database } from '../../src-main/vault/openDatabase.ts';
import { plainChoices } from '../../src-shared/domain/reportChoices.ts';
import { noWords } from '../../src-shared/domain/reportContent.ts';
import { archiveToBackUp } from '../support/backups.ts';
import { entryOf } from '../support/entryOf.ts';
import { fillCase } from '../support/fullCase.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { openTempFolder, PASSPHRASE } from '../support/tempArchive.ts';
import { anInquiry } from '../support/weekRows.ts';

/** SQLCipher itself, from its own package; built by `npm run test:referee`. */
interface Referee {
  Database: new (path: string, mode: number, ready: (error: Error | null) => void) => RefereeConnection;
  OPEN_READONLY: number;
}
interface RefereeConnection {
  all(sql: string, ready: (error: Error | null, rows: Row[]) => void): void;
  close(ready: (error: Error | null) => void): void;
}
type Row = Record<string, unknown>;

const referee = createRequire(import.meta.url)('@journeyapps/sqlcipher') as Referee;
const TOOL = join(import.meta.dirname, '../../tools/open-backup.mjs');

/** Opens a file as any SQLCipher tool would: these statements, in this order, and nothing else. */
async function openWithReferee(path: string, statements: readonly string[]) {
  const connection = await new Promise<RefereeConnection>((resolve, reject) => {
    const opened = new referee.Database(path, referee.OPEN_READONLY, (error) =>
      error ? reject(error) : resolve(opened),
    );
  });
  const all = (sql: string) =>
    new Promise<Row[]>((resolve, reject) =>
      connection.all(sql, (error, rows) => (error ? reject(error) : resolve(rows))),
    );
  for (const statement of statements) await all(statement);
  return {
    all,
    close: () =>
      new Promise<void>((resolve, reject) =>
        connection.close((error) => (error ? reject(error) : resolve())),
      ),
  };
}

const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
const rowsOf = (table: string): string => `SELECT * FROM "${table}"`;

function readAll(db: Database): Record<string, unknown[]> {
  const names = db.prepare<[], string>(tables).pluck().all();
  return Object.fromEntries(names.map((name) => [name, db.prepare(rowsOf(name)).all()]));
}

async function readAllAsReferee(
  db: Awaited<ReturnType<typeof openWithReferee>>,
): Promise<Record<string, Row[]>> {
  const read: Record<string, Row[]> = {};
  for (const { name } of await db.all(tables)) read[String(name)] = await db.all(rowsOf(String(name)));
  return read;
}

/** An archive in which every kind of row and every kind of letter occurs. */
async function fullArchive() {
  const temp = await archiveToBackUp(200);
  const organisationId = temp.store.organisations.save({
    ...sampleOrganisation,
    name: 'Coöperatie Zeeën & Co',
  });
  const caseId = temp.store.cases.create(
    sampleCase(organisationId, {
      alias: 'ijsvogel ❄',
      remit: 'both',
      outOfRemitSubjects: ['labour_dispute'],
      outcomes: ['referred'],
      referredTo: ['company_doctor'],
    }),
  );
  const db = temp.vault.database();
  fillCase({ store: temp.store, db }, organisationId, (place) => `${place} Zoë`);
  temp.store.themes.save({ id: null, organisationId, label: 'Café', set: 'conduct', retiredOn: null });
  temp.store.directory.seedNational();
  temp.store.mappings.remember('nr|wanneer', { columns: [null], values: [], fixed: [], dateOrder: null });
  const text = 'Zij sprak over de ijsvogel.';
  const draft = entryOf({ caseId, entryId: null, occurredOn: '2026-03-03', text });
  const entryId = temp.store.entries.commit(draft, '2026-03-03T10:00:00.000Z');
  temp.store.entries.commit(
    { ...draft, entryId, text: 'Zij sprak over de kwartelkoning.' },
    '2026-03-03T11:00:00.000Z',
  );
  temp.store.entries.saveDraft({ ...draft, text: 'Nog niet af' });
  temp.store.imports.addAll([
    {
      ...sampleCase(organisationId),
      code: 'OUD-1',
      contacts: 2,
      minutes: 90,
      reporterKeys: ['m1'],
      accusedKeys: ['b1'],
    },
  ]);
  const { id: _, ...inquiry } = anInquiry();
  temp.store.inquiries.save(null, inquiry);
  temp.store.signals.save(null, {
    organisationId,
    departmentId: null,
    heardOn: '2026-03-03',
    source: 'works_council',
    themes: ['bullying'],
    heard: 'In twee teams klagen mensen.',
    done: '',
  });
  temp.store.securityLog.add('failed_attempts', 2, '2026-03-03T10:00:00.000Z');
  temp.store.settings.remember({ isRecoveryConfirmed: true });
  temp.store.reports.add(sampleReport(organisationId, 5));
  temp.store.reportDrafts.add(
    { organisationId, from: '2026-01-01', to: '2026-12-31', departments: null },
    { content: noWords, choices: plainChoices, savedAt: '2026-03-03T10:00:00.000Z' },
    'a draw',
  );
  return { ...temp, [Symbol.dispose]: temp[Symbol.dispose] };
}

function pragmasOf(backup: string, folder: string, secret: string): string[] {
  const printed = execFileSync(process.execPath, [TOOL, backup, folder], {
    input: `${secret}\n`,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return printed.trim().split('\n');
}

test('SQLCipher itself reads every row of every table of the archive, and searches it', async () => {
  using temp = await fullArchive();
  const key = `PRAGMA key = "x'${temp.vault.dataKey().toString('hex')}'"`;
  const ours = readAll(temp.vault.database());
  const { archive } = temp.vault.paths;
  temp.vault.lock('asked');

  const db = await openWithReferee(archive, [key, 'PRAGMA cipher_compatibility = 4']);
  expect(String(Object.values((await db.all('PRAGMA cipher_version'))[0] ?? {})[0])).toMatch(/^4\./);
  expect(await readAllAsReferee(db)).toEqual(ours);
  expect(Object.keys(ours).filter((name) => ours[name]?.length === 0)).toEqual([]);
  expect(await db.all('PRAGMA cipher_integrity_check')).toEqual([]);
  expect(Object.values((await db.all('PRAGMA integrity_check'))[0] ?? {})).toEqual(['ok']);
  const found =
    "SELECT entries.text FROM entries JOIN entry_search ON entry_search.rowid = number WHERE entry_search MATCH 'kwartelkon*'";
  expect(await db.all(found)).toEqual([{ text: 'Zij sprak over de kwartelkoning.' }]);
  await db.close();
});

test.each(['passphrase', 'recovery code'])(
  'a backup opens without the app by its %s, as LEESMIJ.txt says',
  async (kind) => {
    using temp = await fullArchive();
    using out = openTempFolder();
    const row = await temp.back();
    const ours = readAll(temp.vault.database());
    const secret = kind === 'passphrase' ? PASSPHRASE : temp.recoveryCode.toLowerCase().replaceAll('-', ' ');

    const db = await openWithReferee(
      join(out.path, 'archief.kluis'),
      pragmasOf(join(temp.stick, row.id), out.path, secret),
    );
    expect(withoutIndexPages(await readAllAsReferee(db))).toEqual(withoutIndexPages(ours));
    expect(
      await db.all("SELECT rowid FROM entry_search WHERE entry_search MATCH 'kwartelkoning'"),
    ).toHaveLength(1);
    expect(await db.all('PRAGMA cipher_integrity_check')).toEqual([]);
    await db.close();
  },
);

test('SQLCipher refuses the archive under any other key', async () => {
  using temp = await fullArchive();
  await expect(
    openWithReferee(temp.vault.paths.archive, [
      `PRAGMA key = "x'${'00'.repeat(32)}'"`,
      'PRAGMA cipher_compatibility = 4',
      tables,
    ]),
  ).rejects.toThrow('not a database');
});

/** What the search index keeps inside its own tables is its own affair; its answers are compared. */
function withoutIndexPages(read: Record<string, unknown[]>): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(read).filter(([name]) => !/^(entry|case)_search_(data|idx)$/.test(name)),
  );
}
