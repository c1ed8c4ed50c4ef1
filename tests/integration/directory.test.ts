import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DirectoryFields } from '../../src-shared/domain/directoryEntry.ts';
import { nationalBodies } from '../../src-shared/domain/nationalBodies.ts';
import { flipByte, PAGE, pageCount } from '../support/damage.ts';
import { stateOf } from '../support/folderState.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

const doctor: DirectoryFields = {
  kind: 'company_doctor',
  name: 'Bedrijfsarts De Linde',
  organisationId: null,
  person: 'J. de Wit',
  telephone: '030 123 45 67',
  email: 'bedrijfsarts@delinde.example',
  website: 'www.delinde.example',
  note: 'Alleen op dinsdag.',
  checkedOn: '2026-01-12',
};

test('the national bodies are there from the start, with a website and no telephone number that goes stale', async () => {
  using app = await openAppWithCases(0);

  const entries = await app.get('directory:list', undefined);

  expect(entries.map(({ national }) => national).sort()).toEqual(
    nationalBodies.map(({ code }) => code).sort(),
  );
  expect(entries.filter(({ website, note }) => website === '' || note === '')).toEqual([]);
  expect(
    entries.filter(({ telephone, note }) => !['', '112', '113'].includes(telephone) || /\d{4}/.test(note)),
  ).toEqual([]);
});

test('a national body that was removed or changed stays so after the next unlock', async () => {
  using app = await openAppWithCases(0);
  const [first, second] = await app.get('directory:list', undefined);
  if (!first || !second) throw new Error('no national bodies');
  await app.get('directory:remove', { id: first.id });
  const { national: _national, referrals: _referrals, ...fields } = second;
  await app.get('directory:save', { ...fields, telephone: '030 765 43 21' });

  await app.get('vault:lock', undefined);
  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  const entries = await app.get('directory:list', undefined);
  expect(entries).toHaveLength(nationalBodies.length - 1);
  expect(entries.find(({ id }) => id === first.id)).toBeUndefined();
  expect(entries.find(({ id }) => id === second.id)?.telephone).toBe('030 765 43 21');
});

test('what is written of somebody comes back as it was, is changed, checked today and removed', async () => {
  using app = await openAppWithCases(0);
  const find = async (wanted: string) =>
    (await app.get('directory:list', undefined)).find(({ id }) => id === wanted);

  const id = await app.get('directory:save', { ...doctor, id: null });
  expect(await find(id)).toEqual({ ...doctor, id, national: null, referrals: 0 });

  const changed = { ...doctor, organisationId: app.organisationId, email: '', checkedOn: null };
  await app.get('directory:save', { ...changed, id });
  expect(await find(id)).toMatchObject(changed);

  await app.get('directory:check', { id });
  expect((await find(id))?.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  await app.get('directory:remove', { id });
  expect(await find(id)).toBeUndefined();
});

test('what cannot be right is refused and changes nothing', async () => {
  using app = await openAppWithCases(0);
  const before = await app.get('directory:list', undefined);
  const nobody = '00000000-0000-4000-8000-000000000000';

  const refusals = [
    await app.call('directory:save', { ...doctor, id: null, checkedOn: '2999-01-01' }),
    await app.call('directory:save', { ...doctor, id: null, organisationId: nobody }),
    await app.call('directory:save', { ...doctor, id: null, email: 'geen adres' }),
    await app.call('directory:save', { ...doctor, id: nobody }),
    await app.call('directory:check', { id: nobody }),
    await app.call('directory:remove', { id: nobody }),
  ];

  expect(refusals.map((reply) => (reply.ok ? 'ok' : reply.error))).toEqual([
    { code: 'date_in_future', field: 'checkedOn' },
    { code: 'not_found', field: 'organisationId' },
    { code: 'input_invalid', field: 'email' },
    { code: 'not_found' },
    { code: 'not_found' },
    { code: 'not_found' },
  ]);
  expect(await app.get('directory:list', undefined)).toEqual(before);
});

/** An archive that knows of one national body alone, so that the next opening would put in the others. */
async function openWithOneDelivered() {
  const app = await openAppWithCases(1);
  await app.get('vault:lock', undefined);
  await app.sql(`
    UPDATE settings SET value = json_set(value, '$.deliveredBodies', json('["police"]')) WHERE name = 'remembered';
    DELETE FROM directory WHERE national <> 'police';
    VACUUM;
  `);
  return app;
}

test('a national body that a new version of the app adds comes in at the next opening', async () => {
  using app = await openWithOneDelivered();

  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.get('directory:list', undefined)).toHaveLength(nationalBodies.length);
});

test('nothing is put in a damaged archive', async () => {
  using app = await openWithOneDelivered();
  const archive = join(app.archiveFolder, 'kluis', 'archief.kluis');
  for (let page = pageCount(archive) - 1; page > 0; page--) {
    flipByte(archive, page * PAGE + 100);
    const before = stateOf(join(app.archiveFolder, 'kluis'));
    const unlocked = await app.call('vault:unlock', { passphrase: PASSPHRASE });
    const entries = unlocked.ok ? await app.call('directory:list', undefined) : undefined;
    if (entries?.ok) {
      expect((await app.get('vault:status', undefined)).readOnly).toBe(true);
      expect(entries.value.map(({ national }) => national)).toEqual(['police']);
      expect(await app.call('directory:check', { id: entries.value[0]?.id ?? '' })).toEqual({
        ok: false,
        error: { code: 'archive_read_only' },
      });
      expect(stateOf(join(app.archiveFolder, 'kluis'))).toEqual(before);
      return;
    }
    await app.get('vault:lock', undefined);
    flipByte(archive, page * PAGE + 100);
  }
  expect.unreachable('no page could be damaged so that the rest stays readable');
});

test('a directory that cannot be filled keeps nobody out', async () => {
  using app = await openWithOneDelivered();
  await app.sql("CREATE TRIGGER full BEFORE INSERT ON directory BEGIN SELECT RAISE(ABORT, 'full'); END");

  await app.get('vault:unlock', { passphrase: PASSPHRASE });

  expect(await app.get('cases:list', {})).toMatchObject({ total: 1 });
  expect(app.problems).toHaveLength(1);
});
