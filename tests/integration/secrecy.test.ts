import { expect, test } from 'vitest';
import type { SecrecyInput } from '../../src-shared/ipc/secrecyChannels.ts';
import { openAppWithCases } from '../support/openApp.ts';

const NOBODY = '00000000-0000-4000-8000-000000000000';

async function openWithCase() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  return { ...app, caseId: row?.id ?? '', [Symbol.dispose]: app[Symbol.dispose] };
}

function sample(caseId: string, changes: Partial<SecrecyInput> = {}): SecrecyInput {
  return {
    id: null,
    caseId,
    ground: 'conflict_of_duties',
    consideredOn: '2026-03-04',
    position: null,
    answers: { conscience: { answer: 'yes', words: 'Ik slaap er slecht van.' } },
    reasoning: '',
    outcome: 'undecided',
    outcomeWords: '',
    done: '',
    ...changes,
  };
}

test('a weighing is recorded as it was written, and goes on until it is decided', async () => {
  using app = await openWithCase();
  const { caseId } = app;
  const { id: _id, caseId: _case, ...first } = sample(caseId);

  const id = await app.get('secrecy:save', sample(caseId));
  expect(await app.get('secrecy:ofCase', { caseId })).toMatchObject([{ ...first, id }]);

  const decided = sample(caseId, {
    id,
    answers: {
      conscience: { answer: 'no', words: '' },
      no_other_way: { answer: 'unknown', words: 'Misschien.' },
    },
    reasoning: 'De melder wil het zelf vertellen.',
    outcome: 'kept',
    outcomeWords: 'Ik zwijg, en we spreken over twee weken weer af.',
    done: 'Niets gedeeld.',
  });
  await app.get('secrecy:save', decided);
  const { id: _same, caseId: _of, ...fields } = decided;
  expect(await app.get('secrecy:ofCase', { caseId })).toMatchObject([{ ...fields, id }]);
});

test('what was decided is never changed again', async () => {
  using app = await openWithCase();
  const { caseId } = app;
  const decided = sample(caseId, {
    reasoning: 'Er is gevaar.',
    outcome: 'broken',
    done: 'De politie gebeld.',
  });
  const id = await app.get('secrecy:save', decided);
  const before = await app.get('secrecy:ofCase', { caseId });

  expect(await app.call('secrecy:save', { ...decided, id, reasoning: 'Toch anders.' })).toEqual({
    ok: false,
    error: { code: 'secrecy_decided' },
  });

  expect(await app.get('secrecy:ofCase', { caseId })).toEqual(before);
});

test('what cannot be right is refused and changes nothing', async () => {
  using app = await openWithCase();
  const { caseId } = app;

  const refusals = [
    await app.call('secrecy:save', sample(caseId, { consideredOn: '2999-01-01' })),
    await app.call('secrecy:save', sample(caseId, { consideredOn: '1979-12-31' })),
    await app.call('secrecy:save', sample(caseId, { outcome: 'kept' })),
    await app.call('secrecy:save', sample(NOBODY)),
    await app.call('secrecy:save', sample(caseId, { id: NOBODY })),
  ];

  expect(refusals.map((reply) => (reply.ok ? 'ok' : reply.error))).toEqual([
    { code: 'date_in_future', field: 'consideredOn' },
    { code: 'input_invalid', field: 'consideredOn' },
    { code: 'input_invalid', field: 'reasoning' },
    { code: 'not_found' },
    { code: 'not_found' },
  ]);
  expect(await app.get('secrecy:ofCase', { caseId })).toEqual([]);
});

test('a case whose personal data were destroyed takes no weighing', async () => {
  using app = await openWithCase();
  await app.get('vault:lock', undefined);
  await app.sql("UPDATE cases SET identity_destroyed_on = '2026-05-01'");
  await app.get('vault:unlock', { passphrase: 'boom fiets wolk stoel raam' });

  expect(await app.call('secrecy:save', sample(app.caseId))).toMatchObject({
    error: { code: 'case_destroyed' },
  });
});
