import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApp, openAppWithCases } from '../support/openApp.ts';
import { made, openReport } from '../support/openReport.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

test('a first start leads through the recovery code to an unlocked archive', async () => {
  using app = openApp();
  expect(await app.get('vault:status', undefined)).toMatchObject({ state: 'absent', lockReason: 'start' });

  const { recoveryCode } = await app.get('vault:create', { passphrase: PASSPHRASE });
  expect((await app.get('vault:status', undefined)).state).toBe('recovery_unconfirmed');

  const groups = recoveryCode.split('-');
  const typed = (first: number, second: number, text = groups[second] ?? '') => ({
    groups: [
      { index: first, text: groups[first] ?? '' },
      { index: second, text },
    ],
  });
  expect(await app.call('vault:confirmRecovery', typed(1, 4, 'AAAA'))).toMatchObject({
    error: { code: 'recovery_groups_wrong' },
  });
  expect(await app.call('vault:confirmRecovery', typed(2, 2))).toMatchObject({
    error: { code: 'recovery_groups_wrong' },
  });
  await app.get('vault:confirmRecovery', typed(1, 4, groups[4]?.toLowerCase()));

  expect((await app.get('vault:status', undefined)).state).toBe('unlocked');
});

test('a second archive is never made over the first', async () => {
  using app = await openAppWithCases(1);
  await app.get('vault:lock', undefined);

  expect(await app.call('vault:create', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'archive_exists' },
  });

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 1 });
});

test('failed attempts are told after the next unlock and until the lock', async () => {
  using app = await openAppWithCases(0);
  await app.get('vault:lock', undefined);
  for (const passphrase of ['verkeerd', 'ook verkeerd']) {
    expect(await app.call('vault:unlock', { passphrase })).toMatchObject({
      error: { code: 'passphrase_wrong' },
    });
  }

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect((await app.get('vault:status', undefined)).failedAttempts).toBe(2);

  await app.get('vault:lock', undefined);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect((await app.get('vault:status', undefined)).failedAttempts).toBe(0);
});

test('a day in the future is refused at its field and changes nothing', async () => {
  using app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const tomorrow = { caseId, entryId: null, occurredOn: '2999-01-01', text: 'Later.' };

  expect(await app.call('entries:commit', tomorrow)).toEqual({
    ok: false,
    error: { code: 'date_in_future', field: 'occurredOn' },
  });
  const fields = sampleCase(app.organisationId, { openedOn: '2999-01-01' });
  expect(await app.call('cases:create', fields)).toMatchObject({
    error: { code: 'date_in_future', field: 'openedOn' },
  });
  expect(await app.call('cases:update', { id: caseId, fields })).toMatchObject({
    error: { code: 'date_in_future' },
  });

  expect(await app.get('cases:get', { id: caseId })).toMatchObject({
    entries: [],
    fields: { openedOn: '2026-03-02' },
  });
});

test('a backup brings everything back after the archive is gone, with the recovery code', async () => {
  using app = await openAppWithCases(3);
  await app.get('backup:chooseFolder', undefined);
  expect(await app.get('backup:overview', undefined)).toMatchObject({
    isReachable: true,
    isOnThisDisk: true,
    isOverdue: true,
    lastMadeAt: null,
    backups: [],
  });
  const made = await app.get('backup:make', undefined);
  expect(await app.get('backup:overview', undefined)).toMatchObject({
    isOverdue: false,
    backups: [{ id: made.id }],
  });
  await app.get('vault:lock', undefined);
  rmSync(join(app.archiveFolder, 'kluis'), { recursive: true });
  expect((await app.get('vault:status', undefined)).state).toBe('absent');

  app.answers.backup = join(app.answers.folder, made.id);
  expect(await app.call('restore:open', { kind: 'recovery', secret: app.recoveryCode })).toMatchObject({
    error: { code: 'backup_not_opened' },
  });
  await app.get('restore:choose', undefined);
  expect(await app.call('restore:open', { kind: 'passphrase', secret: 'verkeerd' })).toMatchObject({
    error: { code: 'passphrase_wrong' },
  });
  expect(await app.get('restore:open', { kind: 'recovery', secret: app.recoveryCode })).toMatchObject({
    caseCount: 3,
  });
  await app.get('restore:apply', undefined);

  await app.get('vault:unlockWithRecoveryCode', { code: app.recoveryCode });
  expect(await app.call('cases:list', {})).toMatchObject({
    error: { code: 'new_passphrase_required' },
  });
  await app.get('vault:setNewPassphrase', { passphrase: 'raam stoel wolk fiets boom' });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 3 });
});

test('a restore over an archive keeps the replaced one until it is removed', async () => {
  using app = await openAppWithCases(1);
  await app.get('backup:chooseFolder', undefined);
  const made = await app.get('backup:make', undefined);
  await app.get('cases:create', sampleCase(app.organisationId, { alias: 'kievit' }));

  app.answers.backup = join(app.answers.folder, made.id);
  await app.get('restore:choose', undefined);
  await app.get('restore:open', { kind: 'passphrase', secret: PASSPHRASE });
  await app.get('restore:apply', undefined);
  expect(await app.get('vault:status', undefined)).toMatchObject({ state: 'locked', lockReason: 'restored' });

  await app.get('vault:unlock', { passphrase: PASSPHRASE });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 1 });
  const [replaced] = await app.get('restore:replaced', undefined);
  await app.get('restore:removeReplaced', { id: replaced?.id ?? '' });
  expect(await app.get('restore:replaced', undefined)).toEqual([]);
  expect(await app.call('restore:removeReplaced', { id: '../kluis' })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await app.get('cases:list', {})).toMatchObject({ total: 1 });
});

test('a report leaves from its draft, what it published stays in the archive, and its threshold is fixed', async () => {
  using app = await openReport(24);
  const draft = await app.open();

  const { published } = made(await app.prepare(draft));
  expect(published.tables[0]).toMatchObject({ id: 'total', total: 24 });
  expect(await app.get('report:export', { id: draft.id, cleansUp: false })).toBe(true);
  expect(app.proposed).toEqual(['jaarverslag-2026-01-01-tot-en-met-2026-12-31.pdf']);
  expect(readdirSync(app.outside)).toEqual(['verslag.pdf']);
  expect(await app.get('report:list', undefined)).toMatchObject([{ from: '2026-01-01', threshold: 5 }]);

  expect(
    await app.call('organisations:save', {
      ...sampleOrganisation,
      id: app.organisationId,
      departments: [],
      threshold: 3,
    }),
  ).toMatchObject({
    error: { code: 'threshold_fixed', field: 'threshold' },
  });
  expect(app.problems).toEqual([]);
});

test('changing the passphrase needs the old one, and the old one no longer opens', async () => {
  using app = await openAppWithCases(0);
  const next = 'raam stoel wolk fiets boom';

  expect(await app.call('vault:changePassphrase', { current: 'verkeerd', next })).toMatchObject({
    error: { code: 'passphrase_wrong', field: 'current' },
  });
  expect(
    await app.call('vault:changePassphrase', { current: PASSPHRASE, next: 'Welkom2025!' }),
  ).toMatchObject({ error: { code: 'passphrase_too_weak' } });
  await app.get('vault:changePassphrase', { current: PASSPHRASE, next });

  await app.get('vault:lock', undefined);
  expect(await app.call('vault:unlock', { passphrase: PASSPHRASE })).toMatchObject({
    error: { code: 'passphrase_wrong' },
  });
  await app.get('vault:unlock', { passphrase: next });
});
