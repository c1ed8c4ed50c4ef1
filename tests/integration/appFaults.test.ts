import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

test('a lock forgets the recovery code and the opened backup, whoever asked for it', async () => {
  using app = await openAppWithCases(1);
  await app.get('backup:chooseFolder', undefined);
  const made = await app.get('backup:make', undefined);
  app.answers.backup = join(app.answers.folder, made.id);
  await app.get('restore:choose', undefined);
  await app.get('restore:open', { kind: 'passphrase', secret: PASSPHRASE });
  const groups = app.recoveryCode.split('-').map((text, index) => ({ index, text }));

  app.lock('idle');

  expect(await app.call('restore:apply', undefined)).toMatchObject({ error: { code: 'backup_not_opened' } });
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.call('vault:confirmRecovery', { groups: groups.slice(0, 2) })).toMatchObject({
    error: { code: 'recovery_groups_wrong' },
  });
});

test('stopping a restore forgets the backup that was opened', async () => {
  using app = await openAppWithCases(1);
  await app.get('backup:chooseFolder', undefined);
  app.answers.backup = join(app.answers.folder, (await app.get('backup:make', undefined)).id);
  await app.get('restore:choose', undefined);
  await app.get('restore:open', { kind: 'passphrase', secret: PASSPHRASE });

  await app.get('restore:stop', undefined);

  expect(await app.call('restore:apply', undefined)).toMatchObject({ error: { code: 'backup_not_opened' } });
});

test('a restore that fails says so and leaves the archive to its own passphrase', async () => {
  using app = await openAppWithCases(2);
  await app.get('backup:chooseFolder', undefined);
  app.answers.backup = join(app.answers.folder, (await app.get('backup:make', undefined)).id);
  await app.get('restore:choose', undefined);
  await app.get('restore:open', { kind: 'passphrase', secret: PASSPHRASE });
  // A file where the new archive would be prepared.
  writeFileSync(join(app.archiveFolder, 'kluis.nieuw'), '');
  mkdirSync(join(app.archiveFolder, 'kluis.klaar'));
  writeFileSync(join(app.archiveFolder, 'kluis.klaar', 'in-de-weg'), '');

  expect((await app.call('restore:apply', undefined)).ok).toBe(false);

  expect(await app.get('vault:status', undefined)).toMatchObject({
    state: 'locked',
    lockReason: 'restore_failed',
  });
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 2 });
});

test('a log that cannot be written keeps nobody out', async () => {
  using app = await openAppWithCases(1);
  await app.sql("CREATE TRIGGER full BEFORE INSERT ON security_log BEGIN SELECT RAISE(ABORT, 'full'); END");
  await app.get('vault:lock', undefined);
  await app.call('vault:unlock', { passphrase: 'verkeerd' });

  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect((await app.get('vault:status', undefined)).failedAttempts).toBe(1);
});

test('the recovery code on paper stays good when a new one cannot be taken down', async () => {
  using app = await openAppWithCases(1);
  await app.sql("CREATE TRIGGER full BEFORE UPDATE ON settings BEGIN SELECT RAISE(ABORT, 'full'); END");
  await app.sql("CREATE TRIGGER full_too BEFORE INSERT ON settings BEGIN SELECT RAISE(ABORT, 'full'); END");

  expect((await app.call('vault:renewRecoveryCode', undefined)).ok).toBe(false);

  await app.sql('DROP TRIGGER full; DROP TRIGGER full_too');
  await app.get('vault:lock', undefined);
  await app.get('vault:unlockWithRecoveryCode', { code: app.recoveryCode });
});

test('a mistyped year is refused, in a case and in the period of a report', async () => {
  using app = await openAppWithCases(1);
  const { organisationId } = app;

  const request = { organisationId, from: '2001-01-01', to: '2026-12-31', departments: null };
  expect(await app.call('report:open', request)).toMatchObject({
    error: { code: 'period_too_long', field: 'to' },
  });
  expect(await app.call('report:open', { ...request, from: '0202-01-01' })).toMatchObject({
    error: { code: 'input_invalid' },
  });
  expect(await app.get('report:drafts', undefined)).toEqual([]);
  expect(
    await app.call('cases:create', sampleCase(organisationId, { openedOn: '0202-05-01' })),
  ).toMatchObject({
    error: { code: 'input_invalid', field: 'openedOn' },
  });
});

test('backups do not go into a folder of the app itself', async () => {
  using app = await openAppWithCases(1);
  app.answers.folder = join(app.archiveFolder, 'kluis');

  expect(await app.call('backup:chooseFolder', undefined)).toMatchObject({
    error: { code: 'backup_folder_is_own' },
  });
  expect(await app.get('backup:overview', undefined)).toMatchObject({ folderName: null });
});

test('the character that nobody sees and that ends a text in the archive gets into none', async () => {
  using app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const entry = { caseId, entryId: null, occurredOn: '2026-03-02' };

  await app.get('entries:commit', { ...entry, text: '\0Over het \0rooster.' });
  expect(await app.call('entries:commit', { ...entry, text: '\0' })).toMatchObject({
    error: { code: 'entry_empty' },
  });
  const { fields, entries } = await app.get('cases:get', { id: caseId });
  await app.get('cases:update', { id: caseId, fields: { ...fields, code: '\0X-1', alias: '\0' } });

  expect(entries.map(({ text }) => text)).toEqual(['Over het rooster.']);
  expect(await app.get('cases:get', { id: caseId })).toMatchObject({ code: 'X-1', fields: { alias: '' } });
  expect(app.problems).toEqual([]);
});
