import type { ClassSpec, DimensionSpec, TableSpec } from '../disclosure/contract/tableSpec.ts';
import { fieldNames, specOf } from '../domain/caseFieldList.ts';
import { type Department, type Organisation, SMALLEST_POPULATION } from '../domain/organisation.ts';
import type { OwnCode } from '../domain/ownCode.ts';
import type { OwnTheme } from '../domain/ownTheme.ts';
import { isTableIn, type ReportChoices, type ReportGroup } from '../domain/reportChoices.ts';
import { type ReporterType, reporterTypes } from '../domain/reporterType.ts';
import { themesBySet } from '../domain/theme.ts';
import {
  reportTables,
  splitPopulation,
  splitTitle,
  type TableId,
  tableIds,
} from '../i18n/nl/reportTables.ts';
import { capitalise, labelOf } from './reportTables.ts';

interface Known {
  organisation: Pick<Organisation, 'reporterTypes' | 'themesOff' | 'departments'>;
  /** Codes by dimension, of the cases now and as earlier reports counted them: also of before, or not used any more. */
  occurring: Readonly<Partial<Record<string, readonly string[]>>>;
  ownThemes: readonly OwnTheme[];
  ownPlaces: readonly OwnCode[];
}

/**
 * The tables of a report, in the order in which it prints them: those of one dimension, then those split by another.
 * Nothing in it depends on a count. Splits form a star, so that the tables have a junction tree: whatever is split is
 * split by the same dimension.
 */
export function reportSpecs(known: Known, choices: ReportChoices): TableSpec[] {
  const dimensions = dimensionsOf(known, choices.groups);
  // How many cases are outside the remit would tell how many of those are not about a subject.
  const isBeside = (id: TableId) => id === 'out_of_remit' && isTableIn(choices, 'remit');
  const isIn = (id: TableId): boolean =>
    isTableIn(choices, id) && !isBeside(id) && dimensions[id].classes.length > 1;
  const oneWay = tableIds.filter(isIn).map(
    (id): TableSpec => ({
      id,
      title: reportTables[id].title,
      population: reportTables[id].population,
      dimensions: [dimensions[id]],
    }),
  );
  const by = choices.splitBy;
  if (by === 'none' || !isIn(by)) return oneWay;
  return [
    ...oneWay,
    ...(['themes', 'accused_relations'] as const).filter(isIn).map(
      (id): TableSpec => ({
        id: `${id}_by_${by}`,
        title: splitTitle(reportTables[id].title, by),
        population: splitPopulation(reportTables[id].population, by),
        dimensions: [dimensions[id], dimensions[by]],
      }),
    ),
  ];
}

function dimensionsOf(known: Known, groups: ReportChoices['groups']): Record<TableId, DimensionSpec> {
  const dimensions = tableIds.map((id) => [id, dimensionOf(id, known, groups[id] ?? [])]);
  return Object.fromEntries(dimensions) as Record<TableId, DimensionSpec>;
}

function dimensionOf(id: TableId, known: Known, groups: readonly ReportGroup[]): DimensionSpec {
  const spec = tableFields.get(id);
  const codes = codesOf(id, known);
  const departments = departmentClasses(known.organisation.departments);
  const unnamed = unnamedOf(id, known);
  const classes = id === 'department' ? departments : codes.map((code) => classOf(id, code, known, unnamed));
  const knownCodes =
    id === 'department' ? departments.flatMap(({ members }) => members) : (spec?.table?.known ?? []);
  const grouped = group(classes, groups);
  return {
    id,
    multi: spec?.kind === 'codes',
    classes: grouped,
    structuralZeros:
      id === 'reporter_type'
        ? reporterTypes.codes.filter((code) => !grouped.some(({ members }) => members.includes(code)))
        : [],
    ...(unnamed.size > 0 && { unnamed: [...unnamed.keys()] }),
    knownClasses: grouped
      .filter((one) => one.members.some((member) => knownCodes.includes(member)))
      .map((one) => one.id),
  };
}

const tableFields = new Map(
  fieldNames.flatMap((name) => {
    const spec = specOf(name);
    return spec.table ? [[spec.table.id, spec] as const] : [];
  }),
);

/** The codes that can occur, in the order of the table; those of departments are classes of their own. */
function codesOf(id: TableId, { organisation, occurring, ownThemes, ownPlaces }: Known): readonly string[] {
  const spec = tableFields.get(id);
  if (id === 'reporter_again') return ['first', 'again'];
  if (id === 'themes') {
    const off: readonly string[] = organisation.themesOff;
    return Object.values(themesBySet(ownThemes))
      .flat()
      .filter((code) => !off.includes(code));
  }
  if (id === 'reporter_type') {
    const used: readonly string[] = organisation.reporterTypes;
    const isOtherHere = occurring[id]?.some((code) => !used.includes(code));
    return reporterTypes.codes.filter((code) => used.includes(code) || (isOtherHere && code === OTHER));
  }
  if (!spec || !('list' in spec)) return [];
  const own = 'own' in spec && spec.own === 'places' ? ownPlaces.map((place) => place.id) : [];
  const { emptyAs } = spec.table ?? {};
  const isBeside = emptyAs !== undefined && !spec.list.codes.includes(emptyAs);
  const alone = spec.list.codes.filter((code) => spec.table?.countsAs?.[code] === undefined);
  return [...alone, ...own, ...(isBeside ? [emptyAs] : [])];
}

const OTHER: ReporterType = 'other';

/**
 * Codes that occur and that no class is named after, each with the code whose class counts it: those of before, and
 * those that the organisation does not use. A class that came up because a code occurs would tell that it does.
 */
function unnamedOf(id: TableId, { organisation, occurring }: Known): ReadonlyMap<string, string> {
  const former = Object.entries(tableFields.get(id)?.table?.countsAs ?? {});
  const all = [...former, ...unusedOf(id, organisation)];
  return new Map(all.filter(([code]) => occurring[id]?.includes(code)));
}

/** Codes that the organisation does not use, each with what counts them. */
function unusedOf(id: TableId, organisation: Known['organisation']): Array<[code: string, countsAs: string]> {
  const { conduct } = themesBySet([]);
  if (id === 'themes')
    return organisation.themesOff.map((code) => [
      code,
      conduct.includes(code) ? 'other_conduct' : 'other_integrity',
    ]);
  if (id !== 'reporter_type') return [];
  return reporterTypes.codes
    .filter((code) => code !== OTHER && !organisation.reporterTypes.includes(code))
    .map((code) => [code, OTHER]);
}

function classOf(
  id: TableId,
  code: string,
  { ownThemes, ownPlaces }: Known,
  unnamed: ReadonlyMap<string, string>,
): ClassSpec {
  const own = [...ownThemes, ...ownPlaces].find((one) => one.id === code);
  const beside = [...unnamed].filter(([, countsAs]) => countsAs === code).map(([other]) => other);
  return { id: code, label: capitalise(own?.label ?? labelOf({ id }, code)), members: [code, ...beside] };
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
      ? [
          {
            id: 'small',
            label: capitalise(labelOf({ id: 'department' }, 'small')),
            members: small.map((one) => one.id),
          },
        ]
      : []),
    { id: 'none', label: capitalise(labelOf({ id: 'department' }, 'none')), members: ['none'] },
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
