import { crossesOf, hasCycle } from './crosses.ts';
import type { AuditFailure } from './failure.ts';
import type { ReadStatement } from './readStatement.ts';
import { type Release, type Stratum, strataOf } from './strata.ts';
import { type UnitDimension, unitDimensions } from './units.ts';
import { createUnknowns, type Unknowns } from './unknowns.ts';

/** The cases of all linked reports, divided, and the counts that there are of them. */
export interface CountFrame {
  /** The report that is audited first. */
  releases: readonly Release[];
  strata: readonly Stratum[];
  dimensions: ReadonlyMap<string, UnitDimension>;
  /** Pairs of dimensions. */
  crosses: readonly (readonly [string, string])[];
  unknowns: Unknowns;
}

/** A release that prints no total: no reader thinks of more cases than this. */
const MOST_WITHOUT_TOTAL = 10_000;
/** The dimension whose codes are departments: a report of some departments holds no others. */
export const DEPARTMENT = 'department';

/** Divides the cases; the failures are of what this model has no form for. */
export function frameOf(
  releases: readonly Release[],
  statements: readonly ReadStatement[],
): { frame: CountFrame; failures: AuditFailure[] } {
  const { strata, recounted } = strataOf(releases);
  const dimensions = unitDimensions(releases);
  const crosses = crossesOf(releases, statements);
  const unknowns = createUnknowns({
    strata,
    dimensions,
    crosses,
    bound: mostCases(releases),
    isPossible: departmentsIn(releases),
  });
  const failures: AuditFailure[] = recounted.map((id) => ({ kind: 'recounted', what: `case ${id}` }));
  if (hasCycle(crosses)) failures.push({ kind: 'unsupported', what: 'pairs of dimensions in a circle' });
  return { frame: { releases, strata, dimensions, crosses, unknowns }, failures };
}

/** The largest total; where a release has none, more than any. */
function mostCases(releases: readonly Release[]): number {
  const totals = releases.map(
    ({ published }) => published.tables.find((one) => one.unit === 'cases' && one.total !== null)?.total,
  );
  const known = totals.filter((total) => total !== undefined && total !== null);
  return known.length < totals.length ? MOST_WITHOUT_TOTAL : Math.max(...known);
}

/** Tells if cases of a stratum can carry a unit: of the departments, only those that its scopes hold. */
function departmentsIn(releases: readonly Release[]) {
  const named = new Set(releases.flatMap((one) => one.scope.departments ?? []));
  return (stratum: Stratum, dimension: UnitDimension, unit: number): boolean => {
    if (dimension.id !== DEPARTMENT) return true;
    return (dimension.units[unit] ?? []).some(
      (code) =>
        stratum.departments.has(named.has(code) ? code : null) ||
        stratum.cases.some((one) => one.codes[dimension.id]?.includes(code)),
    );
  };
}
