import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countTables } from '../../../src-main/report/countTables.ts';
import type { CaseForReport } from '../../../src-main/store/statisticsRepository.ts';
import { accusedRelations } from '../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../src-shared/domain/channel.ts';
import { outcomes } from '../../../src-shared/domain/outcome.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { themes } from '../../../src-shared/domain/theme.ts';

const everyone = { reporterTypes: [...reporterTypes.codes] };

const aCase: CaseForReport = {
  openedOn: '2025-03-04',
  closedOn: '2025-05-01',
  reporterType: 'employee',
  accusedRelation: 'manager',
  themes: ['bullying'],
  remit: 'in_remit',
  outOfRemitSubjects: [],
  channel: 'telephone',
  outcomes: ['listening_ear'],
  referredTo: [],
  formalComplaint: false,
  repeated: false,
  whistleblowerAct: false,
  reporterIds: [],
  accusedIds: [],
  contacts: 1,
  minutes: 45,
};

const cases = fc.array(
  fc.record({
    ...Object.fromEntries(Object.entries(aCase).map(([key, value]) => [key, fc.constant(value)])),
    closedOn: fc.constantFrom(null, '2025-05-01'),
    reporterType: fc.constantFrom(...reporterTypes.codes),
    accusedRelation: fc.constantFrom(null, ...accusedRelations.codes),
    themes: fc.subarray([...themes.codes]),
    channel: fc.constantFrom(...channels.codes),
    outcomes: fc.subarray([...outcomes.codes]),
    reporterIds: fc.uniqueArray(fc.constantFrom('p1', 'p2', 'p3', 'p4'), { maxLength: 2 }),
    accusedIds: fc.uniqueArray(fc.constantFrom('q1', 'q2'), { maxLength: 2 }),
  }) as fc.Arbitrary<CaseForReport>,
  { maxLength: 30 },
);

function tableOf(of: readonly CaseForReport[], id: string, organisation = everyone) {
  const table = countTables(of, organisation, []).tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(id);
  return { ...table, countOf: (code: string) => table.classes.find((one) => one.code === code)?.count };
}

describe('what is counted', () => {
  test('every table of cases adds up to the total, and no safe size exceeds its count', () => {
    fc.assert(
      fc.property(cases, (some) => {
        const { cases: total, tables } = countTables(some, everyone, []);
        expect(total).toBe(some.length);
        for (const table of tables) {
          const sum = table.classes.reduce((all, one) => all + one.count, 0);
          if (table.several === null) expect(sum).toBe(total);
          for (const one of table.classes) expect(one.safeSize).toBeLessThanOrEqual(one.count);
        }
      }),
    );
  });

  test('every code is a class, also one that does not occur', () => {
    const { tables } = countTables([], everyone, []);
    expect(tables.map((table) => [table.id, table.classes.length])).toEqual([
      ['themes', themes.codes.length],
      ['reporter_type', reporterTypes.codes.length],
      ['accused_relation', accusedRelations.codes.length],
      ['channel', channels.codes.length],
      ['outcome', outcomes.codes.length],
    ]);
  });

  test('a case without a known accused counts as unknown', () => {
    expect(tableOf([{ ...aCase, accusedRelation: null }, aCase], 'accused_relation').countOf('unknown')).toBe(
      1,
    );
  });

  test('a running case counts as ongoing beside what was reached, and a closed one never does', () => {
    const table = tableOf(
      [
        { ...aCase, closedOn: null, outcomes: ['mediation', 'ongoing'] },
        { ...aCase, outcomes: ['ongoing'] },
      ],
      'outcome',
    );
    expect([table.countOf('ongoing'), table.countOf('mediation')]).toEqual([1, 1]);
  });
});

describe('the safe size counts persons', () => {
  test('five cases of one reporter are one', () => {
    const five = Array.from({ length: 5 }, () => ({ ...aCase, reporterIds: ['p1'] }));
    expect(tableOf(five, 'themes').classes[0]).toMatchObject({ code: 'bullying', count: 5, safeSize: 1 });
  });

  test('five cases about one accused are one', () => {
    const five = Array.from({ length: 5 }, () => ({ ...aCase, accusedIds: ['q1'] }));
    expect(tableOf(five, 'themes').classes[0]).toMatchObject({ code: 'bullying', count: 5, safeSize: 1 });
  });

  test('a case in which nobody is noted counts as a person of its own', () => {
    const some = [{ ...aCase, reporterIds: ['p1'] }, { ...aCase, reporterIds: ['p1'] }, aCase, aCase];
    expect(tableOf(some, 'themes').classes[0]).toMatchObject({ count: 4, safeSize: 3 });
  });
});

describe('cases of several themes', () => {
  test('are counted once, in distinct persons too', () => {
    const two = { ...aCase, themes: ['bullying', 'threat'] as CaseForReport['themes'] };
    const some = [two, { ...two, reporterIds: ['p1'] }, { ...two, reporterIds: ['p1'] }, aCase];
    expect(tableOf(some, 'themes').several).toMatchObject({ count: 3, safeSize: 2 });
    expect(tableOf(some, 'outcome').several).toMatchObject({ count: 0 });
    expect(tableOf(some, 'channel').several).toBeNull();
  });

  test('a theme that is noted twice is one', () => {
    expect(tableOf([{ ...aCase, themes: ['bullying', 'bullying'] }], 'themes').several).toMatchObject({
      count: 0,
    });
  });
});

test('the persons of several classes together are counted once', () => {
  const some = (['bullying', 'threat', 'stalking'] as const).map((theme) => ({
    ...aCase,
    themes: [theme],
    reporterIds: ['p1'],
  }));
  const { safeSizeOf } = tableOf([...some, { ...aCase, themes: ['threat'] }], 'themes');
  expect(safeSizeOf(['bullying', 'stalking'])).toBe(1);
  expect(safeSizeOf(['bullying', 'threat'])).toBe(2);
});

describe('who cannot report here', () => {
  test('is a structural zero and no class', () => {
    const table = tableOf([aCase], 'reporter_type', { reporterTypes: ['employee', 'student'] });
    expect(table.classes.map((one) => one.label)).toEqual(['Medewerkers', 'Studenten']);
    expect(table.dimension.structuralZeros).toHaveLength(reporterTypes.codes.length - 2);
  });

  test('is counted all the same once a case says otherwise', () => {
    const table = tableOf([{ ...aCase, reporterType: 'parent' }], 'reporter_type', {
      reporterTypes: ['employee'],
    });
    expect(table.countOf('parent')).toBe(1);
    expect(table.dimension.structuralZeros).not.toContain('parent');
  });
});
