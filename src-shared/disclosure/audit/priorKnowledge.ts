import { addForms, type Constraint, notNegative, times } from './constraint.ts';
import type { CountFrame } from './frame.ts';
import type { Stratum } from './strata.ts';
import type { UnitDimension } from './units.ts';

/**
 * "Every case has at least one code" of a dimension of which a case may carry several: a reader may hold it beforehand,
 * also of every class that the dimension is crossed with.
 */
export function priorKnowledgeOf(dimension: UnitDimension, frame: CountFrame): Constraint[] {
  const { unknowns, strata, crosses, dimensions } = frame;
  const others = crosses
    .filter((pair) => pair.includes(dimension.id))
    .flat()
    .filter((id) => id !== dimension.id);
  const classes = [
    {},
    ...others.flatMap((id) => (dimensions.get(id)?.units ?? []).map((_, unit) => ({ [id]: [unit] }))),
  ];
  return strata.flatMap((stratum) =>
    classes.map((has): Constraint => {
      const all = unknowns.formOf(stratum, { has }) ?? [];
      const carried = countedGroups(frame, stratum, dimension, JSON.stringify(has)).map(
        (units) => unknowns.formOf(stratum, { has: { ...has, [dimension.id]: units } }) ?? [],
      );
      return notNegative(`prior knowledge of ${dimension.id}`, addForms(...carried, times(-1, all)));
    }),
  );
}

/** The units of a dimension, those that are counted together as one. */
function countedGroups(
  { unknowns }: CountFrame,
  stratum: Stratum,
  { id, units: all }: UnitDimension,
  beside: string,
): number[][] {
  const groups = unknowns.columns.flatMap(({ stratum: own, set: { has } }) => {
    const { [id]: units = [], ...rest } = has;
    const isGroup = own.id === stratum.id && units.length > 1 && JSON.stringify(rest) === beside;
    return isGroup ? [[...units]] : [];
  });
  const grouped = new Set(groups.flat());
  return [...groups, ...[...all.keys()].filter((unit) => !grouped.has(unit)).map((unit) => [unit])];
}
