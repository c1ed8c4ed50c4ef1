import { dimensionKey } from './caseSet.ts';
import type { ReadStatement } from './readStatement.ts';
import type { Release } from './strata.ts';
import type { Unknowns } from './unknowns.ts';

/** The pairs of dimensions that a release prints, or that a statement is about. */
export function crossesOf(
  releases: readonly Release[],
  statements: readonly ReadStatement[],
): (readonly [string, string])[] {
  const mentioned = JSON.stringify(statements);
  const pairs = releases.flatMap(({ published, specs }) => [
    ...published.tables.map((table) => table.dimensions.map((one) => one.id)),
    ...specs
      .filter((table) => mentioned.includes(JSON.stringify(table.id)))
      .map((table) => table.dimensions.map((one) => one.id)),
  ]);
  const byKey = new Map<string, readonly [string, string]>();
  for (const [a, b] of pairs) if (a !== undefined && b !== undefined) byKey.set(dimensionKey([a, b]), [a, b]);
  return [...byKey.values()];
}

/** Pairs in a circle can each be possible and not be so together, so intervals over them would be too wide. */
export function hasCycle(crosses: readonly (readonly [string, string])[]): boolean {
  const parents = new Map<string, string>();
  const root = (id: string): string => {
    const parent = parents.get(id);
    return parent === undefined ? id : root(parent);
  };
  return crosses.some(([a, b]) => {
    if (root(a) === root(b)) return true;
    parents.set(root(a), root(b));
    return false;
  });
}

/** Dimensions with groups of codes, counted once per case, of which one cuts another: more is known than the rows say. */
export function overlappingGroups({ columns }: Unknowns): Set<string> {
  const groups = columns.flatMap(({ stratum, set }) =>
    Object.entries(set.has).flatMap(([id, units]) =>
      units.length > 1 ? [{ key: `${stratum.id} ${id}`, id, units }] : [],
    ),
  );
  const cutsAnother = ({ key, units }: (typeof groups)[number]) =>
    groups.some(
      (other) =>
        other.key === key &&
        String(other.units) !== String(units) &&
        other.units.some((unit) => units.includes(unit)),
    );
  return new Set(groups.filter(cutsAnother).map(({ id }) => id));
}
