import { expect, test } from 'vitest';
import { emptyIdentity } from '../../src-shared/domain/identity.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';

const nobody = emptyIdentity;
const noor = { ...nobody, name: 'Noor Ypma', function: 'planner' };

async function appWithTwoCases() {
  const app = await openAppWithCases(0);
  const ids = [];
  for (let i = 0; i < 2; i++) ids.push(await app.get('cases:create', sampleCase(app.organisationId)));
  const [one = '', other = ''] = ids;
  const reporterOf = async (caseId: string) => {
    const [person] = await app.get('people:ofCase', { caseId });
    return { caseId, personId: person?.personId ?? '', role: 'reporter' as const };
  };
  return { ...app, one, other, reporterOf, [Symbol.dispose]: app[Symbol.dispose] };
}

test('a case has a reporter without a name; a name comes and goes and the person keeps its number', async () => {
  using app = await appWithTwoCases();
  const place = await app.reporterOf(app.one);
  expect(await app.get('people:identities', { caseId: app.one })).toEqual([]);

  await app.get('people:change', { ...place, identity: noor });
  expect(await app.get('people:identities', { caseId: app.one })).toEqual([
    { personId: place.personId, role: 'reporter', ...noor },
  ]);
  expect(JSON.stringify(await app.get('people:ofCase', { caseId: app.one }))).not.toContain('Noor');

  await app.get('people:change', { ...place, identity: nobody });
  expect(await app.get('people:identities', { caseId: app.one })).toEqual([]);
  expect(await app.reporterOf(app.one)).toEqual(place);
});

test('a second reporter can go, the last one cannot', async () => {
  using app = await appWithTwoCases();
  const first = await app.reporterOf(app.one);
  const personId = await app.get('people:add', { caseId: app.one, role: 'reporter', identity: noor });
  await app.get('people:remove', { caseId: app.one, personId, role: 'reporter' });

  expect(await app.call('people:remove', first)).toMatchObject({ error: { code: 'last_reporter' } });
  expect(await app.call('people:remove', { ...first, personId })).toMatchObject({
    error: { code: 'not_found' },
  });
  expect(await app.get('people:ofCase', { caseId: app.one })).toHaveLength(1);
});

test('the same person in two cases is counted once, and twice again after it turns out to be somebody else', async () => {
  using app = await appWithTwoCases();
  const [here, there] = [await app.reporterOf(app.one), await app.reporterOf(app.other)];
  await app.get('people:change', { ...there, identity: noor });
  const [candidate] = await app.get('people:candidates', { caseId: app.one });
  expect(candidate).toEqual({ personId: there.personId, name: 'Noor Ypma', cases: ['2026-002'] });

  await app.get('people:join', { ...here, sameAs: there.personId });
  expect(await app.get('people:ofCase', { caseId: app.one })).toEqual([
    { personId: there.personId, role: 'reporter', isNoted: true, otherCases: ['2026-002'] },
  ]);
  expect(await app.get('people:identities', { caseId: app.one })).toMatchObject([{ name: 'Noor Ypma' }]);

  await app.get('people:part', { ...here, personId: there.personId });
  const parted = await app.reporterOf(app.one);
  expect(parted.personId).not.toBe(there.personId);
  expect(await app.reporterOf(app.other)).toEqual(there);
  expect(await app.get('people:identities', { caseId: app.one })).toMatchObject([{ name: 'Noor Ypma' }]);
});

test('two who stand in one case are not one person, and nobody of another organisation is offered', async () => {
  using app = await appWithTwoCases();
  const here = await app.reporterOf(app.one);
  const there = await app.reporterOf(app.other);
  await app.get('people:change', { ...there, identity: noor });
  await app.get('people:join', { ...here, sameAs: there.personId });
  const third = await app.get('cases:create', sampleCase(app.organisationId));
  const accused = await app.get('people:add', {
    caseId: app.one,
    role: 'accused',
    identity: { ...nobody, name: 'Bas' },
  });
  const alone = await app.reporterOf(third);
  await app.get('people:join', { ...alone, sameAs: accused });

  expect(
    await app.call('people:join', { ...alone, personId: accused, sameAs: there.personId }),
  ).toMatchObject({ error: { code: 'person_already_here' } });
  const elsewhere = await app.get('organisations:save', { ...sampleOrganisation, name: 'School De Eik' });
  const outside = await app.get('cases:create', sampleCase(elsewhere));
  expect(await app.get('people:candidates', { caseId: outside })).toEqual([]);
  expect(
    await app.call('people:join', { ...(await app.reporterOf(outside)), sameAs: there.personId }),
  ).toMatchObject({ error: { code: 'not_found' } });
});

test('what was not discussed at intake stays missing until it is recorded, and can be taken back', async () => {
  using app = await appWithTwoCases();
  const point = 'secrecy_explained' as const;
  const record = (doneOn: string) => app.call('checklist:record', { caseId: app.one, point, doneOn });

  expect(await record('2999-01-01')).toEqual({
    ok: false,
    error: { code: 'date_in_future', field: 'doneOn' },
  });
  await record('2026-02-20');
  await record('2026-02-21');
  expect(await app.get('checklist:ofCase', { caseId: app.one })).toEqual([{ point, doneOn: '2026-02-21' }]);
  await app.get('checklist:clear', { caseId: app.one, point });
  expect(await app.get('checklist:ofCase', { caseId: app.one })).toEqual([]);
});

test('how a reporter is reached safely goes along with the number to another case, and whom one knows does not', async () => {
  using app = await appWithTwoCases();
  const [here, there] = [await app.reporterOf(app.one), await app.reporterOf(app.other)];
  const safe = {
    ...noor,
    contact: '06 12345678',
    contactAt: 'private' as const,
    callWhen: 'na 18.00 uur',
    voicemail: 'not_allowed' as const,
    codeName: 'Anna van de bibliotheek',
  };
  await app.get('people:change', { ...there, identity: { ...safe, isKnown: true, knownNote: 'buurvrouw' } });
  await app.get('people:join', { ...here, sameAs: there.personId });

  expect(await app.get('people:identities', { caseId: app.one })).toEqual([
    { personId: there.personId, role: 'reporter', ...safe },
  ]);
});

test('the app tells by number alone who of a case is known, or occurs in another case', async () => {
  using app = await appWithTwoCases();
  const [here, there] = [await app.reporterOf(app.one), await app.reporterOf(app.other)];
  const of = (caseId: string) => app.get('people:independence', { caseId });
  expect(await of(app.one)).toEqual({ known: [], overlaps: [] });

  const accused = await app.get('people:add', { caseId: app.one, role: 'accused', identity: noor });
  await app.get('people:change', { ...there, identity: { ...nobody, name: ' noor  YPMA' } });
  expect(await of(app.one)).toEqual({
    known: [],
    overlaps: [{ role: 'accused', otherRole: 'reporter', code: '2026-002', isSamePerson: false }],
  });
  expect(JSON.stringify(await of(app.one))).not.toMatch(/noor/i);

  await app.get('people:join', {
    caseId: app.one,
    role: 'accused',
    personId: accused,
    sameAs: there.personId,
  });
  expect((await of(app.one)).overlaps).toMatchObject([{ code: '2026-002', isSamePerson: true }]);
  expect((await of(app.other)).overlaps).toMatchObject([{ role: 'reporter', otherRole: 'accused' }]);

  // Known in one case is known in all; a namesake of another organisation is nobody.
  await app.get('people:change', { ...there, identity: { ...noor, isKnown: true } });
  expect((await of(app.one)).known).toEqual(['accused']);
  const elsewhere = await app.get('organisations:save', { ...sampleOrganisation, name: 'School De Eik' });
  const outside = await app.get('cases:create', sampleCase(elsewhere));
  await app.get('people:change', { ...(await app.reporterOf(outside)), identity: noor });
  expect(await of(outside)).toEqual({ known: [], overlaps: [] });
  expect(await app.get('people:identities', { caseId: here.caseId })).toHaveLength(1);
});
