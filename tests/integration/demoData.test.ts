import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { caseFileContext } from '../../src-main/import/caseFileContext.ts';
import { type CaseInFile, readCases } from '../../src-main/import/readCases.ts';
import { readHeadcounts } from '../../src-main/import/readHeadcounts.ts';
import type { AccusedRelation } from '../../src-shared/domain/accusedRelation.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import type { Theme } from '../../src-shared/domain/theme.ts';

const reading = { dateOrder: 'day_first', today: '2026-01-01' } as const;
const asset = (name: string) => readFileSync(new URL(`../../assets/demo/${name}`, import.meta.url));

async function load(name: string) {
  const headcounts = await readHeadcounts(asset(`${name}-onderdelen.csv`), reading);
  const { good, bad } = await readCases(
    asset(`${name}.csv`),
    caseFileContext(
      { organisations: [], ownCodes: { themes: [], places: [] }, codesInUse: new Set() },
      headcounts.good,
      reading,
    ),
  );
  return { cases: good, headcounts: headcounts.good, bad: [...bad, ...headcounts.bad] };
}

const between = (cases: CaseInFile[], from: string, to: string) =>
  cases.filter(({ openedOn }) => openedOn >= from && openedOn <= to);

function count(
  cases: CaseInFile[],
  of: { who?: ReporterType; theme?: Theme; about?: AccusedRelation; where?: string },
): number {
  return cases.filter(
    (one) =>
      (of.who ?? one.reporterType) === one.reporterType &&
      (of.about === undefined || one.accusedRelations.includes(of.about)) &&
      (of.where ?? one.department) === one.department &&
      (of.theme === undefined || one.themes.includes(of.theme)),
  ).length;
}

test('the demo files hold no bad row, one theme for each case, and each reporter once a year', async () => {
  for (const name of ['hogeschool-utrecht', 'tweede-kamer-2021']) {
    const { cases, bad } = await load(name);
    expect(bad).toEqual([]);
    expect(cases.filter(({ themes }) => themes.length !== 1)).toEqual([]);
    const keys = cases.flatMap(({ openedOn, reporterKeys }) =>
      reporterKeys.map((key) => `${key} ${openedOn < '2021-09-01'}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('Hogeschool Utrecht 2020-2021 has the published margins', async () => {
  const cases = between((await load('hogeschool-utrecht')).cases, '2020-09-01', '2021-08-31');
  expect(cases).toHaveLength(127);
  expect(count(cases, { who: 'employee' })).toBe(71);
  expect(count(cases, { who: 'student' })).toBe(56);
  expect(count(cases, { who: 'employee', theme: 'aggression_violence' })).toBe(45);
  expect(count(cases, { who: 'employee', theme: 'bullying' })).toBe(12);
  expect(count(cases, { who: 'employee', theme: 'sexual_harassment' })).toBe(2);
  expect(count(cases, { who: 'student', theme: 'aggression_violence' })).toBe(20);
  expect(count(cases, { who: 'student', theme: 'bullying' })).toBe(10);
  expect(count(cases, { who: 'student', theme: 'discrimination' })).toBe(10);
  expect(count(cases, { who: 'student', theme: 'sexual_harassment' })).toBe(10);
  expect(count(cases, { who: 'employee', about: 'manager' })).toBe(44);
  expect(count(cases, { who: 'student', about: 'teacher' })).toBe(27);
  expect(count(cases, { who: 'student', about: 'fellow_student' })).toBe(17);
});

test('Hogeschool Utrecht 2021-2022 has the published margins', async () => {
  const cases = between((await load('hogeschool-utrecht')).cases, '2021-09-01', '2022-08-31');
  expect(cases).toHaveLength(174);
  expect(count(cases, { who: 'employee' })).toBe(90);
  expect(count(cases, { who: 'student' })).toBe(84);
  expect(count(cases, { who: 'employee', theme: 'aggression_violence' })).toBe(58);
  expect(count(cases, { who: 'employee', theme: 'sexual_harassment' })).toBe(13);
  expect(count(cases, { who: 'student', theme: 'aggression_violence' })).toBe(46);
  expect(count(cases, { who: 'student', theme: 'sexual_harassment' })).toBe(25);
  expect(count(cases, { who: 'employee', theme: 'aggression_violence', where: 'Heidelberglaan 7' })).toBe(17);
  expect(count(cases, { who: 'employee', theme: 'aggression_violence', where: 'Padualaan 97' })).toBe(16);
  expect(count(cases, { who: 'employee', theme: 'sexual_harassment', where: 'Padualaan 101' })).toBe(8);
  expect(count(cases, { who: 'student', theme: 'sexual_harassment', where: 'Heidelberglaan 15' })).toBe(8);
  expect(count(cases, { who: 'student', theme: 'aggression_violence', where: 'Heidelberglaan 15' })).toBe(13);
});

test('the file of Hogeschool Utrecht holds these two study years and nothing else', async () => {
  const { cases, headcounts } = await load('hogeschool-utrecht');
  expect(cases).toHaveLength(127 + 174);
  expect(headcounts.find(({ department }) => department === null)).toMatchObject({
    headcount: null,
    reporterTypes: ['employee', 'student'],
  });
});

test('Tweede Kamer 2021 has the published margins', async () => {
  const { cases, headcounts } = await load('tweede-kamer-2021');
  expect(between(cases, '2021-01-01', '2021-12-31')).toHaveLength(26);
  expect(cases).toHaveLength(26);
  const themes: [Theme, number][] = [
    ['other_conduct', 7],
    ['abuse_of_power', 6],
    ['bullying', 5],
    ['intimidation', 3],
    ['sexual_harassment', 3],
    ['stalking', 2],
  ];
  for (const [theme, published] of themes) expect(count(cases, { theme })).toBe(published);
  expect(headcounts).toMatchObject([{ department: null, headcount: 1600 }]);
});
