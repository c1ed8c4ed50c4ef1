import type { CaseSet } from './caseSet.ts';
import { addForms, type Constraint, times } from './constraint.ts';
import type { AuditFailure } from './failure.ts';
import type { FeasibleRegion } from './feasibleRegion.ts';
import type { AuditModel } from './model.ts';
import { THIS } from './strata.ts';
import { formOver } from './unknowns.ts';

/** The cases of one class, and those of them in one class of another dimension. */
export interface ClassShare {
  what: string;
  whole: Constraint['form'];
  both: Constraint['form'];
}

/** Every class of a single-valued dimension by every class of a sensitive one that it is crossed with. */
export function classShares(model: AuditModel, sensitive?: readonly string[]): ClassShare[] {
  const { strata, unknowns, dimensions, crosses } = model;
  const own = strata.filter((stratum) => stratum.releases.includes(THIS));
  const shares = new Map<string, ClassShare>();
  const add = (id: string, other: string) => {
    if (dimensions.get(id)?.multi || !(sensitive?.includes(other) ?? true)) return;
    for (const units of classesOf(model, id))
      for (const some of classesOf(model, other)) {
        const what = `${id} ${units} in ${other} ${some}`;
        const sets: CaseSet[] = [{ has: { [id]: units } }, { has: { [id]: units, [other]: some } }];
        const [whole, both] = sets.map((set) => formOver(unknowns, own, set));
        if (whole !== undefined && both !== undefined) shares.set(what, { what, whole, both });
      }
  };
  for (const [a, b] of crosses) {
    add(a, b);
    add(b, a);
  }
  return [...shares.values()];
}

/** The units of a dimension, and the groups of them that are a class of a pair. */
function classesOf({ dimensions, cells }: AuditModel, id: string): (readonly number[])[] {
  return [
    ...(dimensions.get(id)?.units ?? []).map((_, unit) => [unit]),
    ...cells
      .filter((cell) => Object.keys(cell.set.has).length === 2)
      .map((cell) => cell.set.has[id] ?? [])
      .filter((units) => units.length > 1),
  ];
}

/** Tenths of a class that are nearly all of it. */
const GROUP_DISCLOSURE_TENTHS = 9;

/**
 * Group disclosure (attribute disclosure): classes of which it is certain that nine in ten are in one class. The least of
 * 10 x both - 9 x whole is above 0.
 */
export function groupDisclosures(shares: readonly ClassShare[], region: FeasibleRegion): AuditFailure[] {
  return shares.flatMap(({ what, whole, both }): AuditFailure[] => {
    const most = region.extremum('high', whole);
    const excess = addForms(times(GROUP_DISCLOSURE_TENTHS + 1, both), times(-GROUP_DISCLOSURE_TENTHS, whole));
    const least = region.extremum('low', excess);
    if (typeof most !== 'object' || typeof least !== 'object') return [{ kind: 'solver', what }];
    return most.value > 0 && least.value > 0 ? [{ kind: 'share', what }] : [];
  });
}
