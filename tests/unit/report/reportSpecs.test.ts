import { expect, test } from 'vitest';
import { plainOrganisation } from '../../../src-shared/domain/organisation.ts';
import { plainChoices } from '../../../src-shared/domain/reportChoices.ts';
import type { ReporterType } from '../../../src-shared/domain/reporterType.ts';
import type { Theme } from '../../../src-shared/domain/theme.ts';
import { countedOtherwise } from '../../../src-shared/report/countedOtherwise.ts';
import { reportSpecs } from '../../../src-shared/report/reportSpecs.ts';
import { memberLabels } from '../../../src-shared/report/reportTables.ts';

function specsOf(known: {
  off?: Theme[];
  types?: ReporterType[];
  occurring?: Record<string, string[]>;
  added?: string[];
}) {
  const organisation = {
    ...plainOrganisation,
    themesOff: known.off ?? [],
    reporterTypes: known.types ?? (['employee', 'manager'] as ReporterType[]),
    departments: [],
  };
  return reportSpecs(
    { organisation, occurring: known.occurring ?? {}, ownThemes: [], ownPlaces: [] },
    { ...plainChoices, splitBy: 'none', added: known.added ?? [] },
  );
}

function dimensionOf(specs: ReturnType<typeof specsOf>, id: string) {
  const dimension = specs.find((spec) => spec.id === id)?.dimensions[0];
  if (!dimension) throw new Error(`no table ${id}`);
  return dimension;
}

test('a theme that an organisation does not use is named in no row, and counts with the rest of its set', () => {
  const themes = dimensionOf(
    specsOf({
      off: ['abuse_of_force', 'stalking', 'threat'],
      occurring: { themes: ['abuse_of_force', 'stalking'] },
    }),
    'themes',
  );

  expect(themes.classes.map(({ id }) => id)).not.toContain('abuse_of_force');
  const memberOf = (code: string) => themes.classes.find(({ members }) => members.includes(code))?.id;
  expect(memberOf('abuse_of_force')).toBe('other_integrity');
  expect(memberOf('stalking')).toBe('other_conduct');
  // What does not occur makes no class one of several, which would have to be larger.
  expect(memberOf('threat')).toBeUndefined();
  for (const { members } of themes.classes) expect(memberLabels(themes, members)).toEqual([]);
  const all = themes.classes.flatMap(({ members }) => members);
  expect(memberLabels(themes, all).join(' ')).not.toMatch(/geweldsbevoegdheid|stalking/i);
});

test('a group that an organisation does not use counts as another one, and is not named where it occurs', () => {
  const without = dimensionOf(specsOf({}), 'reporter_type');
  expect(without.classes.map(({ id }) => id)).toEqual(['employee', 'manager']);
  expect(without.structuralZeros).toContain('student');

  const withOne = dimensionOf(
    specsOf({ occurring: { reporter_type: ['student', 'employee'] } }),
    'reporter_type',
  );
  expect(withOne.classes.map(({ id }) => id)).toEqual(['employee', 'manager', 'other']);
  expect(withOne.classes.at(-1)?.members).toEqual(['other', 'student']);
  expect(withOne.structuralZeros).toContain('politician');
  expect(memberLabels(withOne, withOne.classes.at(-1)?.members ?? [])).toEqual([]);
});

test('a code of before is counted by the class of what it became, so that an earlier count still has its place', () => {
  const occurring = {
    reporter_type: ['manager_seeking_advice', 'witness', 'anonymous', 'accused'],
    channel: ['via_hr'],
    outcome: ['reporter_left'],
    result: ['left_or_moved'],
  };
  const types = dimensionOf(specsOf({ types: ['employee', 'manager', 'other'], occurring }), 'reporter_type');
  const memberOf = (code: string) => types.classes.find(({ members }) => members.includes(code))?.id;
  expect(memberOf('manager_seeking_advice')).toBe('manager');
  for (const code of ['witness', 'anonymous', 'accused']) expect(memberOf(code)).toBe('other');
  const specs = specsOf({ added: ['result'], occurring });
  const hasMember = (table: string, code: string) =>
    dimensionOf(specs, table).classes.some(({ members }) => members.includes(code));
  expect(hasMember('channel', 'via_hr')).toBe(true);
  expect(hasMember('outcome', 'reporter_left')).toBe(true);
  expect(hasMember('result', 'left_or_moved')).toBe(true);
});

test('beside a report of the lists of before that shares its days, no table of a split stands', () => {
  const specs = specsOf({ added: ['via', 'result', 'request', 'anonymous', 'reporter_role'] });
  const year = { from: '2026-01-01', to: '2026-12-31', departments: null };
  const entryOf = (from: string, to: string) => ({
    id: from,
    scope: { from, to, departments: null },
    published: {
      tables: [
        {
          id: 'total',
          title: '',
          unit: 'cases' as const,
          population: '',
          dimensions: [],
          cells: [],
          total: 20,
        },
      ],
      statements: [],
    },
    cases: [],
    specs: [],
  });
  const beside = (from: string, to: string, form: number) =>
    countedOtherwise(specs, year, [entryOf(from, to)], () => form);

  expect(beside('2026-01-01', '2026-06-30', 1)).toEqual([
    'request',
    'anonymous',
    'reporter_role',
    'accused_relations',
    'via',
    'result',
    'contacts',
  ]);
  expect(beside('2026-01-01', '2026-06-30', 2)).toEqual([]);
  expect(beside('2025-01-01', '2025-12-31', 1)).toEqual([]);
});
