import { expect, test } from 'vitest';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
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
