import { safeSize } from '../../src-shared/disclosure/oneWayTable.ts';
import type { CountedTable } from '../../src-shared/disclosure/protectReport.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { themesBySet } from '../../src-shared/domain/theme.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';
import type { CaseForReport } from '../store/statisticsRepository.ts';
import { capitalise, labelOf, labelsById, type OneWayTableId, oneWayTables } from './reportTables.ts';

export interface CountedCases {
  cases: number;
  distinctReporters: number;
  distinctAccused: number;
  tables: CountedTable[];
}

/**
 * Counts the cases of one organisation and period in every one-way table of the report. The caller chooses the
 * cases by their day of opening; a case without an accused relation counts as `unknown`, one that is not closed
 * as `ongoing` beside what was already reached. A reporter type that is counted is never a structural zero,
 * whatever the organisation says.
 * @param ownThemes that count beside those of the app, each a class of its own.
 */
export function countTables(
  cases: readonly CaseForReport[],
  organisation: Pick<Organisation, 'reporterTypes'>,
  ownThemes: readonly OwnTheme[],
): CountedCases {
  const possible = new Set<string>([...organisation.reporterTypes, ...cases.map((one) => one.reporterType)]);
  return {
    cases: cases.length,
    distinctReporters: distinct(cases, (one) => one.reporterIds),
    distinctAccused: distinct(cases, (one) => one.accusedIds),
    tables: oneWayTables.map((table) => {
      const { id } = table;
      const codes = id === 'themes' ? Object.values(themesBySet(ownThemes)).flat() : table.codes;
      const dimension = { id, ownLabels: labelsById(ownThemes) };
      const structuralZeros = id === 'reporter_type' ? codes.filter((code) => !possible.has(code)) : [];
      const classes = codes
        .filter((code) => !structuralZeros.some((zero) => zero === code))
        .map((code) => ({
          code,
          label: capitalise(labelOf(dimension, code)),
          ...countOf(cases.filter((one) => codesOf[id](one).includes(code))),
        }));
      const { title, population, several } = { several: null, ...words.tables[id] };
      return {
        id,
        title,
        population,
        dimension: { id, structuralZeros },
        classes,
        several: several && {
          label: several,
          ...countOf(cases.filter((one) => hasSeveral(codesOf[id](one)))),
        },
        safeSizeOf: (some) =>
          countOf(cases.filter((one) => codesOf[id](one).some((code) => some.includes(code)))).safeSize,
      };
    }),
  };
}

const codesOf: Record<OneWayTableId, (one: CaseForReport) => readonly string[]> = {
  themes: (one) => one.themes,
  reporter_type: (one) => [one.reporterType],
  accused_relation: (one) => [one.accusedRelation ?? 'unknown'],
  channel: (one) => [one.channel],
  outcome: (one) => [
    ...one.outcomes.filter((outcome) => outcome !== 'ongoing'),
    ...(one.closedOn === null ? ['ongoing'] : []),
  ],
};

function hasSeveral(codes: readonly string[]): boolean {
  return new Set(codes).size > 1;
}

function countOf(cases: readonly CaseForReport[]): { count: number; safeSize: number } {
  const reporters = distinct(cases, (one) => one.reporterIds);
  const accused = distinct(cases, (one) => one.accusedIds);
  return { count: cases.length, safeSize: safeSize({ cases: cases.length, reporters, accused }) };
}

/** Different persons over the cases; cases where nobody is noted count as one person each. */
function distinct(
  cases: readonly CaseForReport[],
  personsOf: (one: CaseForReport) => readonly string[],
): number {
  const persons = new Set(cases.flatMap(personsOf));
  return persons.size + cases.filter((one) => personsOf(one).length === 0).length;
}
