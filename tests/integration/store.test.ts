import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { LISTS_FORM } from '../../src-shared/domain/caseFieldList.ts';
import { plainOrganisation } from '../../src-shared/domain/organisation.ts';
import { plainChoices } from '../../src-shared/domain/reportChoices.ts';
import { noWords } from '../../src-shared/domain/reportContent.ts';
import { entryOf } from '../support/entryOf.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const WRITTEN = '2026-03-02T10:00:00.000Z';

test('a case gets the next code of its year', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);

  const codes = ['2026-01-05', '2026-02-01', '2025-12-31', '2026-03-01'].map((openedOn) => {
    return temp.store.cases.get(temp.store.cases.create(sampleCase(organisation, { openedOn }))).code;
  });

  expect(codes).toEqual(['2026-001', '2026-002', '2025-001', '2026-003']);
});

test('what is written to a case comes back as it was', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const department = temp.store.organisations.list()[0]?.departments[0]?.id ?? null;
  const fields = sampleCase(organisation, {
    departmentId: department,
    themes: ['bullying', 'stalking'],
    outcomes: ['mediation', 'referred'],
    referredTo: ['company_doctor'],
    closedOn: '2026-03-09',
    whistleblowerAct: true,
  });

  const id = temp.store.cases.create(fields);
  expect(temp.store.cases.get(id).fields).toEqual(fields);

  const changed = { ...fields, themes: ['discrimination' as const], closedOn: null, departmentId: null };
  temp.store.cases.update(id, changed);
  expect(temp.store.cases.get(id).fields).toEqual(changed);
});

test('a case that closes before it opens is refused and changes nothing', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const id = temp.store.cases.create(sampleCase(organisation));

  expect(() => temp.store.cases.update(id, sampleCase(organisation, { closedOn: '2026-03-01' }))).toThrow(
    'closed_before_opened',
  );
  expect(() => temp.store.cases.create(sampleCase(organisation, { closedOn: '2026-03-01' }))).toThrow(
    'closed_before_opened',
  );

  expect(temp.store.caseList.count()).toBe(1);
  expect(temp.store.cases.get(id).fields.closedOn).toBeNull();
});

test('an edited entry keeps its earlier text, and its draft is gone once it is saved', async () => {
  using temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const first = entryOf({ caseId, entryId: null, occurredOn: '2026-03-02', text: 'Eerste gesprek.' });
  temp.store.entries.saveDraft(first);
  expect(temp.store.entries.draftsOf(caseId)).toMatchObject([
    { entryId: null, occurredOn: '2026-03-02', text: 'Eerste gesprek.' },
  ]);

  const entryId = temp.store.entries.commit(first, WRITTEN);
  temp.store.entries.commit({ ...first, entryId, text: 'Eerste gesprek, op haar verzoek.' }, WRITTEN);

  expect(temp.store.entries.draftsOf(caseId)).toEqual([]);
  expect(temp.store.entries.ofCase(caseId)).toMatchObject([
    { text: 'Eerste gesprek, op haar verzoek.', revisions: 1 },
  ]);
  const earlier = temp.vault.database().prepare('SELECT text FROM entry_versions').pluck().all();
  expect(earlier).toEqual(['Eerste gesprek.']);
});

test('an empty entry is refused and its draft stays', async () => {
  using temp = await openTempArchive();
  const caseId = temp.store.cases.create(sampleCase(temp.store.organisations.save(sampleOrganisation)));
  const draft = entryOf({ caseId, entryId: null, occurredOn: '2026-03-02', text: '  \n' });
  temp.store.entries.saveDraft(draft);

  expect(() => temp.store.entries.commit(draft, WRITTEN)).toThrow('entry_empty');

  expect(temp.store.entries.draftsOf(caseId)).toHaveLength(1);
});

test('an organisation or department with cases cannot be removed', async () => {
  using temp = await openTempArchive();
  const id = temp.store.organisations.save(sampleOrganisation);
  const departmentId = temp.store.organisations.list()[0]?.departments[0]?.id ?? null;
  temp.store.cases.create(sampleCase(id, { departmentId }));

  expect(() => temp.store.organisations.remove(id)).toThrow('organisation_has_cases');
  expect(() => temp.store.organisations.save({ ...sampleOrganisation, id, departments: [] })).toThrow(
    'department_has_cases',
  );

  expect(temp.store.organisations.list()).toMatchObject([{ id, departments: [{ id: departmentId }] }]);
});

test('a case that moves keeps its persons, and the organisation that it leaves can be removed', async () => {
  using temp = await openTempArchive();
  const { organisations, cases, caseList, imports, statistics } = temp.store;
  const from = organisations.save(sampleOrganisation);
  const to = organisations.save({ ...sampleOrganisation, name: 'Gemeente Berkum', departments: [] });
  const imported = (code: string) => ({
    ...sampleCase(from),
    code,
    contacts: 1,
    minutes: 30,
    reporterKeys: ['m1'],
    accusedKeys: ['b1'],
  });
  imports.addAll([imported('A'), imported('B')]);
  const personsIn = (organisationId: string) =>
    statistics
      .casesOf({ organisationId, from: '2026-01-01', to: '2026-12-31' })
      .flatMap(({ reporterIds, accusedIds }) => [...reporterIds, ...accusedIds]);
  const before = new Set(personsIn(from));

  for (const { id } of caseList.page({}).rows) cases.update(id, sampleCase(to));

  expect(new Set(personsIn(to))).toEqual(before);
  organisations.remove(from);
  expect(organisations.list().map((organisation) => organisation.id)).toEqual([to]);
});

test('a number that an import brought stands in the way of no new case', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const effort = { contacts: 0, minutes: 0, reporterKeys: [], accusedKeys: [] };
  temp.store.imports.addAll([{ ...sampleCase(organisation), ...effort, code: '2026-99999999999999999999' }]);

  const codes = [1, 2].map(
    () => temp.store.cases.get(temp.store.cases.create(sampleCase(organisation))).code,
  );

  expect(codes).toEqual(['2026-001', '2026-002']);
});

test('two departments of one organisation cannot have the same name', async () => {
  using temp = await openTempArchive();
  const departments = ['Économie', 'economie'].map((name) => ({ id: null, name, headcount: null }));

  expect(() => temp.store.organisations.save({ ...sampleOrganisation, departments })).toThrow(
    expect.objectContaining({ code: 'department_name_taken', field: 'departments' }),
  );
  expect(temp.store.organisations.list()).toEqual([]);
});

test('two organisations cannot have the same name, whatever its capitals and accents', async () => {
  using temp = await openTempArchive();
  temp.store.organisations.save(sampleOrganisation);

  const again = { ...sampleOrganisation, name: 'waterschap de linde' };
  expect(() => temp.store.organisations.save(again)).toThrow('organisation_name_taken');

  const id = temp.store.organisations.save({ ...sampleOrganisation, name: 'École' });
  expect(() => temp.store.organisations.save({ ...sampleOrganisation, name: 'école' })).toThrow(
    expect.objectContaining({ code: 'organisation_name_taken', field: 'name' }),
  );
  const { departments } = temp.store.organisations.list().find((one) => one.id === id) ?? { departments: [] };
  temp.store.organisations.save({ ...sampleOrganisation, id, name: 'ecole', departments });
});

test('an organisation keeps what its reports call it, and the themes that it does not use', async () => {
  using temp = await openTempArchive();
  const named = {
    ...sampleOrganisation,
    nameInSentence: 'het Waterschap De Linde',
    reportAuthor: 'J. de Boer, extern vertrouwenspersoon',
    reportAddressee: 'dijkgraaf en heemraden',
    themesOff: ['abuse_of_force' as const],
    departments: [],
  };
  const id = temp.store.organisations.save(named);
  expect(temp.store.organisations.list()).toEqual([{ ...named, id }]);

  temp.store.organisations.save({ ...named, ...plainOrganisation, id });
  expect(temp.store.organisations.list()).toMatchObject([plainOrganisation]);
});

test('the threshold of an organisation is fixed once something was exported', async () => {
  using temp = await openTempArchive();
  const id = temp.store.organisations.save(sampleOrganisation);
  temp.store.organisations.save({ ...sampleOrganisation, id, threshold: 7, departments: [] });
  temp.store.reports.add(sampleReport(id, 7));

  const next = { ...sampleOrganisation, id, departments: [] };
  expect(() => temp.store.organisations.save({ ...next, threshold: 3 })).toThrow('threshold_fixed');
  expect(temp.store.organisations.list()[0]?.threshold).toBe(7);
});

test('a report comes back as it was kept, oldest first for the next one and newest first for the list', async () => {
  using temp = await openTempArchive();
  const { reports, organisations } = temp.store;
  const organisationId = organisations.save(sampleOrganisation);
  const other = organisations.save({ ...sampleOrganisation, name: 'Gemeente Berkum' });
  const first = { ...sampleReport(organisationId, 5), departments: [randomUUID()] };
  const later = { ...sampleReport(organisationId, 5), exportedAt: '2026-03-03T10:00:00.000Z' };

  const ids = [first, later, sampleReport(other, 5)].map((report) => reports.add(report));

  expect(reports.ofOrganisation(organisationId)).toEqual([
    { ...first, id: ids[0], form: LISTS_FORM },
    { ...later, id: ids[1], form: LISTS_FORM },
  ]);
  expect(reports.list().map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  reports.remove(ids[1] ?? '');
  expect(() => reports.get(ids[1] ?? '')).toThrow('not_found');
});

test('drafts go with their organisation, and there is one for each request', async () => {
  using temp = await openTempArchive();
  const { reportDrafts, organisations } = temp.store;
  const organisationId = organisations.save(sampleOrganisation);
  const request = { organisationId, from: '2026-01-01', to: '2026-12-31', departments: null };
  const draft = { content: noWords, choices: plainChoices, savedAt: WRITTEN };

  const { id } = reportDrafts.add(request, draft, 'a draw');

  expect(() => reportDrafts.add(request, draft, 'another draw')).toThrow('UNIQUE');
  expect(reportDrafts.find(request)).toEqual({ ...draft, id, request, accepted: [] });
  expect(reportDrafts.find({ ...request, to: '2026-11-30' })).toBeNull();
  expect(reportDrafts.seedOf(id)).toBe('a draw');
  organisations.remove(organisationId);
  expect(reportDrafts.list()).toEqual([]);
  expect(() => reportDrafts.seedOf(id)).toThrow('not_found');
  expect(() => reportDrafts.save({ ...draft, id, accepted: [] })).toThrow('not_found');
});

test('an import takes in every case or none, and the same key is the same person', async () => {
  using temp = await openTempArchive();
  const organisation = temp.store.organisations.save(sampleOrganisation);
  const imported = (code: string | null, reporterKeys: string[]) => ({
    ...sampleCase(organisation),
    code,
    contacts: 2,
    minutes: 90,
    reporterKeys,
    accusedKeys: ['b1'],
  });

  expect(() => temp.store.imports.addAll([imported('X-1', []), imported('x-1', [])])).toThrow();
  expect(temp.store.caseList.count()).toBe(0);

  temp.store.imports.addAll([imported('X-1', ['m1']), imported(null, ['m1']), imported(null, [])]);
  const cases = temp.store.statistics.casesOf({
    organisationId: organisation,
    from: '2026-01-01',
    to: '2026-12-31',
  });
  expect(cases).toHaveLength(3);
  expect(new Set(cases.flatMap((one) => one.reporterIds)).size).toBe(2);
  expect(new Set(cases.flatMap((one) => one.accusedIds)).size).toBe(1);
  expect(cases[0]).toMatchObject({ contacts: 2, minutes: 90 });
});

test('a draft for a case that does not exist is refused', async () => {
  using temp = await openTempArchive();

  const draft = entryOf({ caseId: randomUUID(), entryId: null, occurredOn: '2026-03-02', text: 'x' });
  expect(() => temp.store.entries.saveDraft(draft)).toThrow('not_found');
  expect(() => temp.store.entries.commit(draft, WRITTEN)).toThrow('not_found');
});
