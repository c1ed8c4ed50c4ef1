import type { CodedCase } from '../contract/codedCase.ts';
import type { ClassSpec, DimensionSpec } from '../contract/tableSpec.ts';
import type { CodeSelection, ContingencyTable } from './contingencyTable.ts';
import { MERGED } from './options.ts';
import type { PrintedClass } from './protectedTable.ts';
import { isNewStratum } from './publishedConstraints.ts';
import {
  isEnoughBesideOwn,
  safeSize,
  smallestOfSeveral,
  smallestWithKnown,
  UPPER_PROTECTION_LEVEL,
} from './sensitivityRules.ts';

/** The class that an inner cell has on one of its axes. */
export interface CellAxis {
  dimension: DimensionSpec;
  printed: PrintedClass;
}

/** An inner cell of a two-way table, or the cases of its second class that are not in its first. */
export interface InnerCount {
  selection: CodeSelection;
  axes: readonly [CellAxis, CellAxis];
}

/**
 * True when an inner cell is large enough to be published. A class that holds several codes is held to more: each of them
 * has to stay as unknown within this cell as it was in the whole class.
 */
export function isLargeEnough(
  contingency: ContingencyTable,
  { selection, axes }: InnerCount,
  threshold: number,
): boolean {
  const cases = contingency.casesAt(selection, isNewStratum);
  if (safeSize(cases) < threshold) return false;
  return axes.every((axis, index) => {
    const whole = { ...selection, [index === 0 ? 'second' : 'first']: null, side: 'yes' as const };
    return isOpenWithin(axis, cases, contingency.casesAt(whole, isNewStratum), threshold);
  });
}

/** True when the codes of one class stay unknown within a cell. @param whole the cases of the class, in any cell. */
function isOpenWithin(
  { dimension, printed }: CellAxis,
  cases: readonly CodedCase[],
  whole: readonly CodedCase[],
  threshold: number,
): boolean {
  if (printed.members.length === 1) return true;
  if (cases.length < smallestOfSeveral(threshold)) return false;
  if (!dimension.multi && !isEnoughBesideOwn(cases, threshold)) return false;
  const known = knownWithin(dimension, printed);
  if (known.length === 0) return true;
  const countsIn = (some: readonly CodedCase[]) =>
    known.map(
      ({ members }) =>
        some.filter((one) => one.codes[dimension.id]?.some((code) => members.includes(code))).length,
    );
  // Who has more cases than there are outside this cell knows that some of them are in it.
  const outside = printed.count - cases.length;
  return (
    cases.length >= smallestWithKnown(threshold) &&
    countsIn(cases).every((count) => count <= cases.length - threshold) &&
    outside >= threshold + UPPER_PROTECTION_LEVEL &&
    countsIn(whole).every((count) => count <= outside)
  );
}

/**
 * The least that an attacker may be sure is in a suppressed inner cell, the same as for a published one; null where they
 * may not be sure of any: what somebody knows in it would have to be known as well.
 */
export function leastToTell(
  contingency: ContingencyTable,
  { selection, axes }: InnerCount,
  threshold: number,
): number | null {
  const cases = contingency.casesAt(selection, isNewStratum);
  const several = axes.filter(({ printed }) => printed.members.length > 1);
  const isTold = several.every(
    ({ dimension, printed }) =>
      knownWithin(dimension, printed).length === 0 &&
      (dimension.multi || isEnoughBesideOwn(cases, threshold)),
  );
  if (!isTold || safeSize(cases) < threshold) return null;
  return several.length > 0 ? smallestOfSeveral(threshold) : threshold;
}

/** Parts of a published class that may be known by themselves: known classes, or any code of a known grouping. */
function knownWithin(dimension: DimensionSpec, printed: PrintedClass): Pick<ClassSpec, 'members'>[] {
  const isKnown = ({ id }: Pick<ClassSpec, 'id'>) => dimension.knownClasses.includes(id);
  if (printed.id !== MERGED)
    return isKnown(printed) ? printed.members.map((code) => ({ members: [code] })) : [];
  return dimension.classes.filter(
    (one) => isKnown(one) && one.members.every((code) => printed.members.includes(code)),
  );
}
