import type { Release } from './strata.ts';

/** A dimension as all releases together divide it: units are the sets of codes that none ever splits (common refinement). */
export interface UnitDimension {
  id: string;
  multi: boolean;
  units: readonly (readonly string[])[];
  /** Units that can occur in what these releases count: a code that one of them did not know cannot. */
  unitsIn(releaseIds: readonly string[]): readonly number[];
  /** Numbers of the units that make up these codes; undefined if a code is unknown or a unit would be split. */
  unitsOf(codes: readonly string[]): number[] | undefined;
}

/** All dimensions of the specs and of the published tables of the releases. */
export function unitDimensions(releases: readonly Release[]): Map<string, UnitDimension> {
  const ids = new Set(releases.flatMap((one) => one.specs.flatMap((t) => t.dimensions.map((d) => d.id))));
  return new Map([...ids].map((id) => [id, unitDimension(id, releases)]));
}

function unitDimension(id: string, releases: readonly Release[]): UnitDimension {
  const specs = releases.map((one) => ({
    release: one.id,
    dimensions: one.specs.flatMap((t) => t.dimensions).filter((d) => d.id === id),
  }));
  const groups = [
    ...specs.flatMap((one) => one.dimensions.flatMap((d) => d.classes.map((c) => c.members))),
    ...releases.flatMap((one) =>
      one.published.tables
        .flatMap((t) => t.dimensions)
        .filter((d) => d.id === id)
        .flatMap((d) => d.classes.map((c) => c.members)),
    ),
  ];
  const codes = [
    ...new Set(specs.flatMap((s) => s.dimensions.flatMap((d) => d.classes.flatMap((c) => c.members)))),
  ];
  const units = commonRefinement(codes, groups);
  const unitOf = new Map(units.flatMap((members, i) => members.map((code) => [code, i] as const)));
  const known = new Map(
    specs.map(({ release, dimensions }) => [
      release,
      dimensions.length === 0
        ? undefined
        : new Set(dimensions.flatMap((d) => d.classes.flatMap((c) => c.members))),
    ]),
  );
  return {
    id,
    multi: specs.some((one) => one.dimensions.some((d) => d.multi)),
    units,
    unitsIn: (releaseIds) =>
      units.flatMap((members, i) =>
        releaseIds.every((release) => known.get(release)?.has(members[0] ?? '') ?? true) ? [i] : [],
      ),
    unitsOf(some) {
      const found = new Set(some.map((code) => unitOf.get(code) ?? -1));
      const size = [...found].reduce((sum, i) => sum + (units[i]?.length ?? 0), 0);
      return found.has(-1) || size !== new Set(some).size ? undefined : [...found].sort((a, b) => a - b);
    },
  };
}

/** The largest sets of codes that no group splits. */
function commonRefinement(codes: readonly string[], groups: readonly (readonly string[])[]): string[][] {
  const byGroups = new Map<string, string[]>();
  for (const code of codes) {
    const key = groups.flatMap((group, i) => (group.includes(code) ? [i] : [])).join(',');
    byGroups.set(key, [...(byGroups.get(key) ?? []), code]);
  }
  return [...byGroups.values()];
}
