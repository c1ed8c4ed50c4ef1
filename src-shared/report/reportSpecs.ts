import type { ClassSpec, DimensionSpec, TableSpec } from '../disclosure/contract/tableSpec.ts';
import { accusedRelations } from '../domain/accusedRelation.ts';
import { channels } from '../domain/channel.ts';
import { type Department, type Organisation, SMALLEST_POPULATION } from '../domain/organisation.ts';
import { outcomes } from '../domain/outcome.ts';
import { outOfRemitSubjects } from '../domain/outOfRemitSubject.ts';
import type { OwnTheme } from '../domain/ownTheme.ts';
import { referralTargets } from '../domain/referralTarget.ts';
import type { ReportChoices, ReportGroup } from '../domain/reportChoices.ts';
import { reporterTypes } from '../domain/reporterType.ts';
import { themeLabel, themesBySet } from '../domain/theme.ts';
import { pdf as words } from '../i18n/nl/pdf.ts';
import {
  reportRows,
  reportTables,
  splitNames,
  splitPopulation,
  splitTitle,
} from '../i18n/nl/reportTables.ts';
import { capitalise } from './reportTables.ts';

export type TableId = Exclude<keyof typeof reportTables, 'contacts'>;

interface Known {
  organisation: Pick<Organisation, 'reporterTypes' | 'departments'>;
  /** Reporter types that occur although the organisation does not list them. */
  occurring: readonly string[];
  ownThemes: readonly OwnTheme[];
}

/**
 * The tables of a report, in the order in which it prints them: those of one dimension, then those split by another.
 * Nothing in it depends on a count. Splits form a star, so that the tables have a junction tree: whatever is split is
 * split by the same dimension.
 */
export function reportSpecs(known: Known, choices: ReportChoices): TableSpec[] {
  const dimensions = dimensionsOf(known, choices.groups);
  // How many cases are outside the remit would tell how many of those are not about a subject.
  const isBeside = (id: TableId) => id === 'out_of_remit' && !choices.leftOut.includes('remit');
  const isIn = (id: TableId): boolean =>
    !choices.leftOut.includes(id) && !isBeside(id) && dimensions[id].classes.length > 1;
  const oneWay = (Object.keys(dimensions) as TableId[]).filter(isIn).map(
    (id): TableSpec => ({
      id,
      title: reportTables[id].title,
      population: reportTables[id].population,
      dimensions: [dimensions[id]],
    }),
  );
  const by = choices.splitBy;
  if (by === 'none' || !isIn(by)) return oneWay;
  const name = splitNames[by] ?? by;
  return [
    ...oneWay,
    ...(['themes', 'accused_relation'] as const).filter(isIn).map(
      (id): TableSpec => ({
        id: `${id}_by_${by}`,
        title: splitTitle(reportTables[id].title, name),
        population: splitPopulation(reportTables[id].population, name),
        dimensions: [dimensions[id], dimensions[by]],
      }),
    ),
  ];
}

function dimensionsOf(
  { organisation, occurring, ownThemes }: Known,
  groups: ReportChoices['groups'],
): Record<TableId, DimensionSpec> {
  const possible = new Set<string>([...organisation.reporterTypes, ...occurring]);
  const themes = Object.values(themesBySet(ownThemes)).flat();
  const departments = departmentClasses(organisation.departments);

  function dimension(
    id: TableId,
    classes: readonly ClassSpec[],
    more: Partial<Pick<DimensionSpec, 'multi' | 'structuralZeros' | 'knownClasses'>> = {},
  ): DimensionSpec {
    const grouped = group(classes, groups[id] ?? []);
    const known = more.knownClasses ?? [];
    return {
      id,
      multi: more.multi ?? false,
      classes: grouped,
      structuralZeros: more.structuralZeros ?? [],
      knownClasses: grouped
        .filter((one) => one.members.some((member) => known.includes(member)))
        .map((one) => one.id),
    };
  }
  const plain = (codes: readonly string[], labels: Readonly<Record<string, string>>): ClassSpec[] =>
    codes.map((code) => ({
      id: code,
      label: capitalise((labels[code] ?? code).replaceAll("'", '’')),
      members: [code],
    }));

  return {
    themes: dimension(
      'themes',
      themes.map((code) => ({ id: code, label: capitalise(themeLabel(code, ownThemes)), members: [code] })),
      { multi: true },
    ),
    reporter_type: dimension(
      'reporter_type',
      plain(
        reporterTypes.codes.filter((code) => possible.has(code)),
        words.reporters,
      ),
      { structuralZeros: reporterTypes.codes.filter((code) => !possible.has(code)) },
    ),
    reporter_again: dimension('reporter_again', plain(['first', 'again'], reportRows.reporter_again)),
    accused_relation: dimension('accused_relation', plain(accusedRelations.codes, accusedRelations.labels), {
      knownClasses: ['executive'],
    }),
    department: dimension('department', departments, {
      knownClasses: departments.flatMap((one) => one.members),
    }),
    channel: dimension('channel', plain(channels.codes, channels.labels), {
      knownClasses: ['via_manager', 'via_hr', 'via_company_doctor', 'via_counsellor'],
    }),
    remit: dimension('remit', plain(['in_remit', 'out_of_remit', 'both'], reportRows.remit)),
    out_of_remit: dimension('out_of_remit', plain(outOfRemitSubjects.codes, outOfRemitSubjects.labels), {
      multi: true,
    }),
    outcome: dimension('outcome', plain(outcomes.codes, outcomes.labels), { multi: true }),
    referred_to: dimension('referred_to', plain(referralTargets.codes, referralTargets.labels), {
      multi: true,
    }),
    formal_complaint: dimension('formal_complaint', plain(['yes', 'no'], reportRows.formal_complaint), {
      knownClasses: ['yes'],
    }),
  };
}

/**
 * Departments of at least SMALLEST_POPULATION people, each for itself; the others, and those of unknown size, count
 * together. As long as those together are too few people, the smallest other joins them.
 */
function departmentClasses(departments: readonly Department[]): ClassSpec[] {
  const bySize = departments.toSorted((a, b) => (a.headcount ?? 0) - (b.headcount ?? 0));
  const small = bySize.filter((one) => (one.headcount ?? 0) < SMALLEST_POPULATION);
  const large = bySize.filter((one) => !small.includes(one));
  while (small.length > 0 && large.length > 0 && peopleIn(small) < SMALLEST_POPULATION) {
    small.push(...large.splice(0, 1));
  }
  const alone = departments.filter((one) => large.includes(one));
  return [
    ...alone.map(({ id, name }) => ({ id, label: name, members: [id] })),
    ...(small.length > 0
      ? [{ id: 'small', label: capitalise(reportRows.department.small), members: small.map((one) => one.id) }]
      : []),
    { id: 'none', label: capitalise(reportRows.department.none), members: ['none'] },
  ];
}

function peopleIn(departments: readonly Department[]): number {
  return departments.reduce((sum, one) => sum + (one.headcount ?? 0), 0);
}

/** The classes with those that were agreed to count together as one, in the place of the first of them. */
function group(classes: readonly ClassSpec[], groups: readonly ReportGroup[]): ClassSpec[] {
  const groupOf = (one: ClassSpec) =>
    groups.find(({ members }) => one.members.some((code) => members.includes(code)));
  return classes.flatMap((one) => {
    const own = groupOf(one);
    if (!own) return [one];
    const together = classes.filter((other) => groupOf(other) === own);
    if (together.length < 2) return [one];
    if (together[0] !== one) return [];
    return [{ id: `group_${one.id}`, label: own.label, members: together.flatMap((other) => other.members) }];
  });
}
