import { type Axis, type CodeSelection, type ContingencyTable, uniqueSets } from './contingencyTable.ts';
import type { AttackTarget } from './linearSystem.ts';
import { safeSize, UPPER_PROTECTION_LEVEL } from './sensitivityRules.ts';
import type { StratifiedPopulation, Stratum } from './stratifiedPopulation.ts';

/** A target that is a count of cases, and the cases that it counts. */
export interface SensitiveCount extends AttackTarget {
  selection: CodeSelection;
  /** Of all cases of an output, not of a part that no output counted by itself. */
  isWhole: boolean;
}

/**
 * A count under the closed criterion (no tighter bounds than these, so that zero is hidden like any small count): unknown from 0 up, or known to be large.
 * `above` is what is large; null where it may not be known, `threshold` where nothing is said and persons allow it. No
 * attacker may be sure of more than `sure`.
 */
export function sensitiveCountOf(
  contingency: ContingencyTable,
  selection: CodeSelection,
  isMeant: (stratum: Stratum) => boolean,
  {
    cell,
    threshold,
    isWhole = true,
    above,
    sure = Infinity,
  }: { cell: number | null; threshold: number; isWhole?: boolean; above?: number | null; sure?: number },
): SensitiveCount {
  const cases = contingency.casesAt(selection, isMeant);
  const large = above === undefined && safeSize(cases) >= threshold ? threshold : (above ?? null);
  return {
    selection,
    isWhole,
    form: contingency.form(selection, isMeant),
    value: cases.length,
    cell,
    protection: { kind: 'interval', low: 0, high: threshold + UPPER_PROTECTION_LEVEL, above: large, sure },
  };
}

/**
 * Counts that differences between outputs could tell: every class within every stratum and within every earlier output.
 * None where there is no earlier output: the cells say it all then.
 */
export function sensitiveDifferences(
  contingency: ContingencyTable,
  axes: { first: Axis; second: Axis | null },
  { earlier, strata }: StratifiedPopulation,
  threshold: number,
): SensitiveCount[] {
  if (earlier.length === 0) return [];
  const setsOf = (axis: 'first' | 'second') =>
    uniqueSets([...(axes[axis]?.sets ?? []), ...contingency.blocks(axis)]);
  const sides: CodeSelection['side'][] = axes.first.multi ? ['yes', 'no'] : ['yes'];
  const selections = [null, ...setsOf('first')].flatMap((first) =>
    [null, ...setsOf('second')].flatMap((second) =>
      (first === null ? ['yes' as const] : sides).map((side) => ({ first, second, side })),
    ),
  );
  const parts: { isMeant(stratum: Stratum): boolean; isWhole: boolean }[] = [
    ...earlier.map((_, index) => ({
      isMeant: (stratum: Stratum) => stratum.earlier.has(index),
      isWhole: true,
    })),
    ...strata.map((one) => ({ isMeant: (stratum: Stratum) => stratum === one, isWhole: false })),
  ];
  const found = new Map<string, SensitiveCount>();
  for (const selection of selections.filter(({ first, second }) => first !== null || second !== null)) {
    for (const { isMeant, isWhole } of parts) {
      const count = sensitiveCountOf(contingency, selection, isMeant, { cell: null, threshold, isWhole });
      const key = count.form.toSorted(([a], [b]) => a - b).join(';');
      if (count.form.length > 0 && !found.has(key)) found.set(key, count);
    }
  }
  return [...found.values()];
}
