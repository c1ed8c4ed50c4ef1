import { expect, test } from 'vitest';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase } from '../support/sampleCase.ts';

test('a case gets the number that the counsellor wants, once, whatever its capitals', async () => {
  using app = await openAppWithCases(0);
  const wanted = { ...sampleCase(app.organisationId), code: 'Linde-7' };
  const id = await app.get('cases:create', wanted);
  expect(await app.get('cases:get', { id })).toMatchObject({ code: 'Linde-7' });

  expect(await app.call('cases:create', { ...wanted, code: 'LINDE-7' })).toEqual({
    ok: false,
    error: { code: 'code_taken', field: 'code' },
  });
  const other = await app.get('cases:create', { ...wanted, code: null });
  expect(await app.get('cases:get', { id: other })).toMatchObject({ code: '2026-001' });
  await app.get('cases:update', { id, fields: { ...wanted, code: null } });
  expect(await app.get('cases:get', { id })).toMatchObject({ code: 'Linde-7' });
});

test('a former employee cannot have left in the future, but long ago', async () => {
  using app = await openAppWithCases(0);
  const left = (reporterLeftOn: string) =>
    sampleCase(app.organisationId, { reporterType: 'former_employee', reporterLeftOn });

  expect(await app.call('cases:create', left('2999-01-01'))).toMatchObject({
    error: { code: 'date_in_future', field: 'reporterLeftOn' },
  });
  const id = await app.get('cases:create', left('2019-05-31'));
  expect((await app.get('cases:get', { id })).fields.reporterLeftOn).toBe('2019-05-31');
});
