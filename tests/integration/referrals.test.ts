import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consents, isReferred, type ReferralFields } from '../../src-shared/domain/referral.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import type { ReferralInput } from '../../src-shared/ipc/referralsChannels.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

function sampleReferral(caseId: string, changes: Partial<ReferralInput> = {}): ReferralInput {
  return {
    id: null,
    caseId,
    directoryId: null,
    kind: 'mediator',
    name: 'Bureau Overleg',
    referredOn: '2026-03-04',
    reason: 'De melder wil eerst praten.',
    consent: 'given',
    result: '',
    resultOn: null,
    addsToDirectory: false,
    ...changes,
  };
}

async function openWithCase() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const counted = async () => {
    const { fields } = await app.get('cases:get', { id: caseId });
    return { referredTo: fields.referredTo, outcomes: fields.outcomes };
  };
  return { ...app, caseId, counted, [Symbol.dispose]: app[Symbol.dispose] };
}

test('a referral is recorded with why, consent and what came of it, and the case counts it', async () => {
  using app = await openWithCase();
  const { id: _id, caseId, addsToDirectory: _adds, ...fields } = sampleReferral(app.caseId);

  const id = await app.get('referrals:save', sampleReferral(caseId));
  expect(await app.get('referrals:ofCase', { caseId })).toEqual([{ ...fields, id }]);
  expect(await app.counted()).toEqual({ referredTo: ['mediator'], outcomes: ['ongoing', 'referred'] });

  const result = { result: 'Twee gesprekken gehad, het is goed zo.', resultOn: '2026-04-01' };
  await app.get('referrals:save', sampleReferral(caseId, { id, ...result }));
  expect(await app.get('referrals:ofCase', { caseId })).toEqual([{ ...fields, id, ...result }]);

  await app.get('referrals:remove', { id });
  expect(await app.get('referrals:ofCase', { caseId })).toEqual([]);
  expect(await app.counted()).toEqual({ referredTo: [], outcomes: ['ongoing'] });
});

test('while the consent must still be asked nobody was referred, and nothing can have come of it', async () => {
  using app = await openWithCase();
  const asked = sampleReferral(app.caseId, { consent: 'to_ask' });

  const id = await app.get('referrals:save', asked);
  expect(await app.counted()).toEqual({ referredTo: [], outcomes: ['ongoing'] });
  expect(
    await app.call('referrals:save', { ...asked, id, result: 'Gelukt.', resultOn: '2026-04-01' }),
  ).toEqual({ ok: false, error: { code: 'consent_to_ask', field: 'consent' } });

  await app.get('referrals:save', { ...asked, id, consent: 'not_needed' });
  expect((await app.counted()).referredTo).toEqual(['mediator']);
});

test('somebody of the directory is named as there, and stays named after being removed from it', async () => {
  using app = await openWithCase();
  const [police] = (await app.get('directory:list', undefined)).filter(({ kind }) => kind === 'police');
  if (!police) throw new Error('no police in the directory');

  await app.get(
    'referrals:save',
    sampleReferral(app.caseId, { directoryId: police.id, name: 'iets anders' }),
  );
  expect(await app.get('referrals:ofCase', { caseId: app.caseId })).toMatchObject([
    { directoryId: police.id, kind: 'police', name: police.name },
  ]);
  expect((await app.get('directory:list', undefined)).find(({ id }) => id === police.id)?.referrals).toBe(1);

  await app.get('directory:remove', { id: police.id });
  expect(await app.get('referrals:ofCase', { caseId: app.caseId })).toMatchObject([
    { directoryId: null, kind: 'police', name: police.name },
  ]);
});

test('somebody who is not in the directory is put in it on the way, or not', async () => {
  using app = await openWithCase();
  const before = (await app.get('directory:list', undefined)).length;

  await app.get('referrals:save', sampleReferral(app.caseId));
  expect(await app.get('directory:list', undefined)).toHaveLength(before);

  await app.get('referrals:save', sampleReferral(app.caseId, { addsToDirectory: true }));
  const added = (await app.get('directory:list', undefined)).find(({ name }) => name === 'Bureau Overleg');
  expect(added).toMatchObject({ kind: 'mediator', organisationId: null, checkedOn: null, referrals: 1 });
});

test('what cannot be right is refused at its field and changes nothing', async () => {
  using app = await openWithCase();
  const good = sampleReferral(app.caseId);
  const directory = await app.get('directory:list', undefined);

  const refusals = [
    await app.call('referrals:save', { ...good, referredOn: '2999-01-01' }),
    await app.call('referrals:save', { ...good, referredOn: '1979-12-31' }),
    await app.call('referrals:save', { ...good, result: 'Gelukt.', resultOn: '2999-01-01' }),
    await app.call('referrals:save', { ...good, result: 'Gelukt.', resultOn: '2026-03-03' }),
    await app.call('referrals:save', { ...good, result: 'Gelukt.' }),
    await app.call('referrals:save', { ...good, name: ' ' }),
    await app.call('referrals:save', { ...good, directoryId: NOBODY }),
    await app.call('referrals:save', { ...good, id: NOBODY, addsToDirectory: true }),
    await app.call('referrals:save', { ...good, caseId: NOBODY, addsToDirectory: true }),
    await app.call('referrals:remove', { id: NOBODY }),
  ];

  expect(refusals.map((reply) => (reply.ok ? 'ok' : reply.error))).toEqual([
    { code: 'date_in_future', field: 'referredOn' },
    { code: 'input_invalid', field: 'referredOn' },
    { code: 'date_in_future', field: 'resultOn' },
    { code: 'result_before_referral', field: 'resultOn' },
    { code: 'input_invalid', field: 'resultOn' },
    { code: 'input_invalid', field: 'name' },
    { code: 'not_found', field: 'name' },
    { code: 'not_found' },
    { code: 'not_found' },
    { code: 'not_found' },
  ]);
  expect(await app.get('referrals:ofCase', { caseId: app.caseId })).toEqual([]);
  expect(await app.get('directory:list', undefined)).toEqual(directory);
  expect(await app.counted()).toEqual({ referredTo: [], outcomes: ['ongoing'] });
});

test('a case whose personal data were destroyed takes no referral', async () => {
  using app = await openWithCase();
  await app.get('vault:lock', undefined);
  await app.sql("UPDATE cases SET identity_destroyed_on = '2026-05-01'");
  await app.get('vault:unlock', { passphrase: 'boom fiets wolk stoel raam' });

  expect(await app.call('referrals:save', sampleReferral(app.caseId))).toMatchObject({
    error: { code: 'case_destroyed' },
  });
});

type Step =
  | { does: 'add'; kind: ReferralFields['kind']; consent: ReferralFields['consent'] }
  | { does: 'change'; at: number; kind: ReferralFields['kind']; consent: ReferralFields['consent'] }
  | { does: 'remove'; at: number };

const kind = fc.constantFrom(...referralTargets.codes.slice(0, 4));
const consent = fc.constantFrom(...consents.codes);
const at = fc.nat(5);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constant('add' as const), kind, consent }),
    fc.record({ does: fc.constant('change' as const), at, kind, consent }),
    fc.record({ does: fc.constant('remove' as const), at }),
  ),
  { maxLength: 12 },
);

test('after any changes a case counts every kind that it was referred to, and what was coded by hand', async () => {
  using temp = await openTempArchive();
  const { cases, organisations, referrals } = temp.store;
  const organisationId = organisations.save(sampleOrganisation);
  fc.assert(
    fc.property(steps, (list) => {
      // A kind that no step touches was coded by hand before there was any referral.
      const caseId = cases.create(
        sampleCase(organisationId, { referredTo: ['psychologist'], outcomes: ['referred'] }),
      );
      const model: { id: string; kind: string; consent: ReferralFields['consent'] }[] = [];
      for (const step of list) {
        if (step.does === 'add') {
          const { kind, consent } = step;
          model.push({ id: referrals.save(sampleReferral(caseId, { kind, consent })), kind, consent });
          continue;
        }
        const target = model[step.at];
        if (!target) continue;
        if (step.does === 'remove') {
          referrals.remove(target.id);
          model.splice(step.at, 1);
        } else {
          const { kind, consent } = step;
          referrals.save(sampleReferral(caseId, { id: target.id, kind, consent }));
          Object.assign(target, { kind, consent });
        }
      }

      const { referredTo, outcomes } = cases.get(caseId).fields;
      const expected = new Set(['psychologist', ...model.filter(isReferred).map((one) => one.kind)]);
      expect(new Set(referredTo)).toEqual(expected);
      expect(outcomes).toEqual(['referred']);
      expect(referrals.ofCase(caseId)).toHaveLength(model.length);
    }),
    { numRuns: 40 },
  );
});
