import { expect, test } from 'vitest';
import { beforeStory, checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { openTempArchive } from '../support/tempArchive.ts';

test('open cases with a point missing are named with what is missing, newest first', async () => {
  using temp = await openTempArchive();
  const { cases, checklist, organisations, today } = temp.store;
  const organisationId = organisations.save(sampleOrganisation);
  const [complete = '', partly = '', oldest = ''] = ['2026-01-05', '2026-03-01', '2025-12-01'].map(
    (openedOn) => cases.create(sampleCase(organisationId, { openedOn })),
  );
  cases.create(sampleCase(organisationId, { closedOn: '2026-04-01' }));
  for (const point of checklistPoints.codes) checklist.record(complete, point, '2026-03-02');
  checklist.record(partly, 'role_explained', '2026-03-02');

  expect(today.missingIntake(10)).toMatchObject([
    {
      caseId: partly,
      code: '2026-002',
      points: checklistPoints.codes.filter((point) => point !== 'role_explained'),
    },
    { caseId: oldest, code: '2025-001', points: [...checklistPoints.codes] },
  ]);
});

test('the proviso on secrecy comes first at intake, before the story, and every point of before is still there', () => {
  expect(checklistPoints.codes[0]).toBe('secrecy_explained');
  expect(beforeStory).toEqual(['secrecy_explained']);
  const before = ['secrecy_explained', 'role_explained', 'consent_to_notes', 'retention_told'];
  expect(checklistPoints.codes).toEqual(expect.arrayContaining(before));
});

test('a point cannot have been discussed in the future, nor in a case that is not there', async () => {
  using app = await openAppWithCases(1);
  const caseId = (await app.get('cases:list', {})).rows[0]?.id ?? '';
  const point = { caseId, point: 'role_explained' as const, doneOn: '2026-03-02' };

  expect(await app.call('checklist:record', { ...point, doneOn: '2999-01-01' })).toMatchObject({
    error: { code: 'date_in_future', field: 'doneOn' },
  });
  expect(
    await app.call('checklist:record', { ...point, caseId: '3f0c0e5e-0000-4000-8000-000000000001' }),
  ).toMatchObject({ error: { code: 'not_found' } });
  expect(await app.get('checklist:ofCase', { caseId })).toEqual([]);
});
