import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReport } from '../../../src-main/report/makeReport.ts';
import type { CaseForReport } from '../../../src-main/store/statisticsRepository.ts';
import { publishedReport } from '../../../src-shared/disclosure/publishedReport.ts';
import { accusedRelations } from '../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../src-shared/domain/channel.ts';
import { outcomes } from '../../../src-shared/domain/outcome.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { themes } from '../../../src-shared/domain/theme.ts';

/** Picks the first codes far more often than the last, as practice does. */
function skewed<C>(codes: readonly C[]): fc.Arbitrary<C> {
  return fc
    .integer({ min: 0, max: 99 })
    .map((draw) => codes[Math.floor((draw / 100) ** 3 * codes.length)] as C);
}

const aCase: fc.Arbitrary<CaseForReport> = fc.record({
  openedOn: fc.constant('2025-06-01'),
  closedOn: fc.constantFrom(null, '2025-07-01'),
  reporterType: skewed(reporterTypes.codes),
  accusedRelation: skewed(accusedRelations.codes),
  themes: fc.uniqueArray(skewed(themes.codes), { minLength: 1, maxLength: 2 }),
  remit: fc.constant('in_remit' as const),
  outOfRemitSubjects: fc.constant([]),
  channel: skewed(channels.codes),
  outcomes: fc.uniqueArray(skewed(outcomes.codes), { maxLength: 2 }),
  referredTo: fc.constant([]),
  formalComplaint: fc.constant(false),
  repeated: fc.constant(false),
  whistleblowerAct: fc.constant(false),
  reporterIds: fc.array(fc.nat(60).map(String), { maxLength: 1 }),
  accusedIds: fc.array(fc.nat(60).map(String), { maxLength: 1 }),
  contacts: fc.constant(1),
  minutes: fc.constant(30),
});

const organisation = { name: 'Waterschap De Linde', reporterTypes: [...reporterTypes.codes] };
const period = { from: '2025-01-01', to: '2025-12-31' };

test('whatever the cases: a report of the published form, with no count below the threshold', () => {
  const input = fc.tuple(fc.array(aCase, { maxLength: 120 }), fc.integer({ min: 3, max: 10 }));
  fc.assert(
    fc.property(input, ([cases, threshold]) => {
      const { published, isTooSmall, withheld } = makeReport({
        organisation,
        period,
        threshold,
        cases,
        ownThemes: [],
        earlierReports: [],
      });
      expect(publishedReport.parse(published)).toEqual(published);
      for (const cell of published.tables.flatMap((table) => table.cells)) {
        expect(cell.value).toBeGreaterThanOrEqual(threshold);
      }
      if (cases.length < 10) expect(isTooSmall).toBe(true);
      if (isTooSmall) expect([published.tables, published.statements, withheld]).toEqual([[], [], []]);
      else {
        const own = published.tables.filter((table) => !table.id.endsWith('_several'));
        expect(own.length + withheld.length).toBe(6);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same cases make the same report', () => {
  fc.assert(
    fc.property(fc.array(aCase, { minLength: 20, maxLength: 60 }), (cases) => {
      const input = { organisation, period, threshold: 5, ownThemes: [], earlierReports: [] };
      expect(makeReport({ ...input, cases: cases.toReversed() })).toEqual(makeReport({ ...input, cases }));
    }),
    { numRuns: 20 },
  );
});

test('a row of nought or few is counted in a merged row that names how many it holds', () => {
  const cases = fc.sample(aCase, { numRuns: 90, seed: 4 });
  const { published } = makeReport({
    organisation,
    period,
    threshold: 5,
    cases,
    ownThemes: [],
    earlierReports: [],
  });
  const table = published.tables.find((one) => one.id === 'channel');
  const merged = table?.dimensions[0]?.classes.find((one) => one.members.length > 1);
  expect(merged?.label).toBe(`Overige ${merged?.members.length} manieren samen`);
});

test('a report of 80 cases of one or two themes shows its themes, and how many cases have two', () => {
  const cases = fc.sample(aCase, { numRuns: 80, seed: 7 });
  const { published, withheld } = makeReport({
    organisation,
    period,
    threshold: 5,
    cases: cases.map((one) => ({ ...one, reporterIds: [], accusedIds: [] })),
    ownThemes: [],
    earlierReports: [],
  });
  const two = cases.filter((one) => one.themes.length === 2).length;
  expect(withheld).not.toContain('themes');
  expect(published.tables.find((table) => table.id === 'themes_several')?.cells).toEqual([
    { at: { several: 'several' }, status: 'shown', value: two },
  ]);
});
