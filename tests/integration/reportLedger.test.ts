import { expect, test } from 'vitest';
import { readReportInput } from '../../src-main/report/reportInput.ts';
import { previewOf } from '../../src-main/report/reportPreview.ts';
import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import { draftOf, type MadeReport, makeReport, prepare } from '../support/makeReport.ts';
import { fillYear } from '../support/reportSequence.ts';
import { sampleCase, sampleOrganisation } from '../support/sampleCase.ts';
import { countOf, subtractReports } from '../support/subtractReports.ts';
import { openTempArchive } from '../support/tempArchive.ts';

const half = { from: '2025-01-01', to: '2025-06-30' };
const year = { from: '2025-01-01', to: '2025-12-31' };
const THRESHOLD = 5;
/** Fewer tables make the same differences in less time. */
const choices = {
  splitBy: 'none' as const,
  leftOut: [
    'reporter_again',
    'channel',
    'remit',
    'out_of_remit',
    'outcome',
    'referred_to',
    'formal_complaint',
  ],
};

async function openYear(count: number, seed: number) {
  const archive = await openTempArchive();
  const filled = fillYear(archive.store, count, seed, THRESHOLD);
  return { ...archive, ...filled, [Symbol.dispose]: archive[Symbol.dispose] };
}

function countedIn({ outcome }: Pick<MadeReport, 'outcome'>): readonly CodedCase[] {
  if (outcome.kind !== 'tables') throw new Error(`a report of ${outcome.kind}`);
  expect(outcome.fallback).toBeNull();
  return outcome.cases;
}

/** That whoever takes the second report and the first off one another finds true counts, and none below the threshold. */
function expectNothingSmallBetween(whole: MadeReport, part: MadeReport): void {
  const ids = new Set(countedIn(part).map(({ id }) => id));
  const rest = countedIn(whole).filter(({ id }) => !ids.has(id));
  const found = subtractReports(whole.kept.published, part.kept.published);
  expect(found.length).toBeGreaterThan(5);
  for (const one of found) {
    expect(one.value, JSON.stringify(one)).toBe(countOf(rest, one));
    expect(one.value, JSON.stringify(one)).toBeGreaterThanOrEqual(THRESHOLD);
  }
}

test('after half a year the whole year leaves too, and the other half is in no difference below the threshold', async () => {
  using archive = await openYear(114, 2);
  const { organisationId } = archive;
  const first = await makeReport(archive, { organisationId, ...half }, { choices });
  const second = await makeReport(archive, { organisationId, ...year }, { choices });
  expect(second.kept.published.earlierReports).toEqual([first.kept.id]);
  expectNothingSmallBetween(second, first);
});

test('after both halves the whole year leaves too, although the second of them showed a trend', async () => {
  using archive = await openYear(114, 2);
  const { organisationId } = archive;
  const first = await makeReport(archive, { organisationId, ...half }, { choices });
  const rest = { from: '2025-07-01', to: '2025-12-31' };
  const second = await makeReport(archive, { organisationId, ...rest }, { choices });
  expect(second.kept.published.tables.map(({ id }) => id)).toContain('trend');
  const whole = await makeReport(archive, { organisationId, ...year }, { choices });
  for (const part of [first, second]) expectNothingSmallBetween(whole, part);
});

test('after a department the whole organisation leaves too, and the others are in no difference below the threshold', async () => {
  using archive = await openYear(114, 2);
  const { organisationId } = archive;
  const departments = archive.departments.slice(0, 1);
  const first = await makeReport(archive, { organisationId, ...year, departments }, { choices });
  expect(first.kept.published.tables.map(({ id }) => id)).not.toContain('department');
  const second = await makeReport(archive, { organisationId, ...year }, { choices });
  expectNothingSmallBetween(second, first);
});

test('what is corrected after a report is counted as it was, and nothing of the correction shows', async () => {
  using archive = await openYear(140, 13);
  const { organisationId, store } = archive;
  const first = await makeReport(archive, { organisationId, ...half }, { choices });
  const corrected = countedIn(first).find((one) => one.codes['themes']?.[0] === 'intimidation');
  const { fields } = store.cases.get(corrected?.id ?? '');
  store.cases.update(corrected?.id ?? '', { ...fields, themes: ['stalking'], departmentId: null });
  store.imports.addAll([archive.caseOf('2025-02-02')]);

  const draft = draftOf(archive, { organisationId, ...year }, { choices });
  const prepared = await prepare(archive, draft);
  expect(previewOf(readReportInput(store, draft), prepared)).toMatchObject({
    kind: 'made',
    countedAsBefore: 1,
  });
  store.reportDrafts.drop(draft.id);

  const second = await makeReport(archive, { organisationId, ...year }, { choices });
  expect(countedIn(second)).toHaveLength(141);
  expect(countedIn(second)).toContainEqual(corrected);
  expectNothingSmallBetween(second, first);
});

test('the same days once more say nothing new, and with one case more nothing at all', async () => {
  using archive = await openYear(90, 14);
  const { organisationId, store } = archive;
  const first = await makeReport(archive, { organisationId, ...year }, { choices });
  const again = await makeReport(archive, { organisationId, ...year }, { choices, seed: 'another draw' });
  for (const { value, ...about } of subtractReports(again.kept.published, first.kept.published))
    expect(value, JSON.stringify(about)).toBe(0);

  store.imports.addAll([archive.caseOf('2025-02-02')]);
  const draft = draftOf(archive, { organisationId, ...year }, { choices });
  const prepared = await prepare(archive, draft);
  expect(previewOf(readReportInput(store, draft), prepared)).toEqual({
    kind: 'refused',
    entries: expect.arrayContaining([first.kept.id, again.kept.id]),
  });
});

test('a report of a department with too few people is refused, and so is one whose size nobody noted', async () => {
  using archive = await openYear(60, 15);
  const { organisationId, store } = archive;
  const [organisation] = store.organisations.list();
  if (!organisation) throw new Error('no organisation');
  const departments = archive.departments.slice(0, 1);
  for (const headcount of [19, null]) {
    store.organisations.save({
      ...organisation,
      departments: organisation.departments.map((one) =>
        one.id === departments[0] ? { ...one, headcount } : one,
      ),
    });
    const draft = draftOf(archive, { organisationId, ...year, departments });
    await expect(prepare(archive, draft)).rejects.toMatchObject({ code: 'departments_too_small' });
    store.reportDrafts.drop(draft.id);
  }
});

test('a report of several departments is refused where the head of one works out how few cases the others have', async () => {
  using archive = await openTempArchive();
  const { store } = archive;
  const organisationId = store.organisations.save({
    ...sampleOrganisation,
    departments: ['Beheer', 'Advies'].map((name) => ({ id: null, name, headcount: 60 })),
  });
  const [large = '', small = ''] = store.organisations.list()[0]?.departments.map(({ id }) => id) ?? [];
  const add = (departmentId: string) =>
    store.cases.create(sampleCase(organisationId, { departmentId, openedOn: '2025-03-02' }));
  for (let i = 0; i < 14; i++) add(large);
  for (let i = 0; i < THRESHOLD - 1; i++) add(small);
  const draft = draftOf(archive, { organisationId, ...year, departments: [large, small] });
  await expect(prepare(archive, draft)).rejects.toMatchObject({ code: 'departments_tell_apart' });

  add(small);
  expect((await prepare(archive, draft)).outcome.kind).toBe('tables');
});
