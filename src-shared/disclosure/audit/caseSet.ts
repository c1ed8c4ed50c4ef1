import type { CodedCase } from '../contract/codedCase.ts';
import type { Stratum } from './strata.ts';
import type { UnitDimension } from './units.ts';

/** Numbers of units, by dimension. */
export type UnitsByDimension = Readonly<Record<string, readonly number[]>>;

/** A set of cases by units of each dimension: those that carry one of them, or, for `not`, none of them. */
export interface CaseSet {
  has: UnitsByDimension;
  not?: UnitsByDimension;
}

/** The cases of a set that were counted in some strata. */
export interface SetInStrata {
  set: CaseSet;
  strata: readonly Stratum[];
}

export function isInSet(
  one: CodedCase,
  { has, not }: CaseSet,
  dimensions: ReadonlyMap<string, UnitDimension>,
): boolean {
  const carries = ([id, units]: [string, readonly number[]]) =>
    units.some((i) => dimensions.get(id)?.units[i]?.some((code) => one.codes[id]?.includes(code)));
  return Object.entries(has).every(carries) && !Object.entries(not ?? {}).some(carries);
}

/** True if every case of `inner` is one of `outer`. */
export function isSubset(inner: SetInStrata, outer: SetInStrata): boolean {
  const areWithin = (small: readonly number[], large: readonly number[]) =>
    small.every((unit) => large.includes(unit));
  return (
    inner.strata.every((stratum) => outer.strata.includes(stratum)) &&
    Object.entries(outer.set.has).every(([id, units]) => {
      const own = inner.set.has[id];
      return own !== undefined && areWithin(own, units);
    }) &&
    Object.entries(outer.set.not ?? {}).every(([id, units]) => {
      const own = inner.set.not?.[id];
      return own !== undefined && areWithin(units, own);
    })
  );
}

/** The codes of units, by dimension. */
export function codesOfUnits(
  some: UnitsByDimension,
  dimensions: ReadonlyMap<string, UnitDimension>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(some).map(([id, units]) => [
      id,
      units.flatMap((unit) => dimensions.get(id)?.units[unit] ?? []),
    ]),
  );
}

/** A set in words, for the log. */
export function describeSet(
  { has, not = {} }: CaseSet,
  dimensions: ReadonlyMap<string, UnitDimension>,
): string {
  const codesIn = (some: UnitsByDimension) => Object.entries(codesOfUnits(some, dimensions));
  return [
    ...codesIn(has).map(([id, codes]) => `${id}=${codes.join('|')}`),
    ...codesIn(not).map(([id, codes]) => `${id}!=${codes.join('|')}`),
  ].join(' ');
}

/** Equal for the same dimensions in any order. */
export function dimensionKey(ids: readonly string[]): string {
  return [...ids].sort().join('*');
}
