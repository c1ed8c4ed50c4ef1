import { type CaseSet, dimensionKey, isInSet } from './caseSet.ts';
import { type Constraint, formValue } from './constraint.ts';
import { overlappingGroups } from './crosses.ts';
import type { AuditFailure } from './failure.ts';
import { type CountFrame, frameOf } from './frame.ts';
import { type SeparablePopulation, separablePopulations } from './populations.ts';
import { joinReadings, type ReadCell, readPublishedTable } from './readPublished.ts';
import type { ReadStatement } from './readStatement.ts';
import { readStatements } from './readStatements.ts';
import { type Release, type Stratum, THIS } from './strata.ts';
import { type AttackTarget, attackTargets } from './targets.ts';

/** Constraints that everyone knows. */
export interface PublicKnowledge {
  /** Of the tables, the statements, and of every table that there can be. */
  all: readonly Constraint[];
  /** Those of them that hold without the two-way tables of this report, and without what is said beside its tables. */
  oneWay: readonly Constraint[];
  /** Those of the numbers of cases alone. */
  totals: readonly Constraint[];
}

/** All that was said, as constraints on one set of unknowns, and all that must stay unknown of it. */
export interface AuditModel extends CountFrame {
  cells: readonly ReadCell[];
  knowledge: PublicKnowledge;
  populations: readonly SeparablePopulation[];
  targets: readonly AttackTarget[];
  /** The true values of the unknowns. */
  truth: readonly number[];
  failures: readonly AuditFailure[];
}

/** @param releases this report first, then those that are linked to it. */
export function buildModel(releases: readonly Release[], statements: readonly ReadStatement[]): AuditModel {
  const { frame, failures: ofFrame } = frameOf(releases, statements);
  const { dimensions, crosses, unknowns } = frame;
  const { cells, stated, oneWay, totals, failures: ofTables } = readReleases(frame);
  const read = readStatements(statements, frame, cells);
  const said = [...stated, ...read.constraints];

  const populations = separablePopulations(releases, frame.strata);
  const touched = touchedDimensions(said, frame);
  const targets = attackTargets({ populations, unknowns, dimensions, crosses, touched, cells });

  const truth = unknowns.columns.map(({ stratum, set }) => countIn(stratum, set, dimensions));
  const all = [...unknowns.rows, ...said];
  const failures = [
    ...ofFrame,
    ...ofTables,
    ...read.failures,
    ...[...overlappingGroups(unknowns)].map((id): AuditFailure => {
      return { kind: 'unsupported', what: `groups that overlap: ${id}` };
    }),
    ...untrueConstraints(all, truth),
  ];
  return { ...frame, cells, knowledge: { all, oneWay, totals }, populations, targets, truth, failures };
}

/** All tables of all releases, as constraints at each of the three stages of public knowledge. */
function readReleases(frame: CountFrame) {
  const { releases, strata, unknowns, dimensions } = frame;
  // Columns that a table adds to the unknowns bring rows of their own, which only the last stage has.
  const rows = [...unknowns.rows];
  const readings = releases.flatMap((release) => {
    const own = strata.filter((stratum) => stratum.releases.includes(release.id));
    return release.published.tables.map((table) => ({
      release,
      table,
      ...readPublishedTable({ release, table, strata: own, unknowns, dimensions }),
    }));
  });
  const constraintsWhere = (isTaken: (one: (typeof readings)[number]) => boolean) =>
    readings.filter(isTaken).flatMap((one) => one.constraints);
  const { cells, constraints, failures } = joinReadings(readings);
  return {
    cells,
    stated: constraints,
    oneWay: [
      ...rows,
      ...constraintsWhere(({ release, table }) => release.id !== THIS || table.dimensions.length < 2),
    ],
    totals: [...rows, ...constraintsWhere(({ table }) => table.dimensions.length === 0)],
    failures,
  };
}

/**
 * Dimensions, and pairs of them, that something is said about. What is said of one dimension also bears on the pairs
 * that it is in, and these on the other.
 */
function touchedDimensions(
  stated: readonly Constraint[],
  { unknowns: { columns }, crosses }: CountFrame,
): Set<string> {
  const touched = new Set<string>();
  for (const [column] of stated.flatMap(({ form }) => form))
    for (const id of columns[column]?.dimensions ?? []) touched.add(id);
  for (const _ of crosses)
    for (const pair of crosses)
      if (pair.some((id) => touched.has(id))) for (const id of [...pair, dimensionKey(pair)]) touched.add(id);
  return touched;
}

function countIn(stratum: Stratum, set: CaseSet, dimensions: CountFrame['dimensions']): number {
  return stratum.cases.filter((one) => isInSet(one, set, dimensions)).length;
}

function untrueConstraints(constraints: readonly Constraint[], truth: readonly number[]): AuditFailure[] {
  return constraints.flatMap(({ source, form, low, high }): AuditFailure[] => {
    const value = formValue(form, truth);
    return value < low || value > high ? [{ kind: 'untrue', what: source }] : [];
  });
}
