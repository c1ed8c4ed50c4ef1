import type { LinearConstraint } from '../contract/solver.ts';
import type { Aggregates, Interval } from './aggregates.ts';
import { type AttackerKnowledge, type AttackQuery, fulfils, isInInterval } from './attackModel.ts';
import { at, formValue } from './linearSystem.ts';

/** A whole table that was found once, by the values of the aggregates. */
interface WitnessTable {
  values: Int32Array;
  /** For each prior knowledge, true when it agrees with that. */
  agrees: readonly boolean[];
}

/** All tables that were found, of which those within the present bounds answer attacks without a solver. */
export interface WitnessTables {
  /** @param table the values of the unknowns. */
  add(table: readonly number[]): void;
  setBounds(bounds: readonly Interval[]): void;
  /** The values of a table on the far side of the limit; undefined when none is known. */
  find(prior: number, attack: AttackQuery, limit: number): ArrayLike<number> | undefined;
  hasAny(prior: number): boolean;
  /** The same as `find` for one attacker and many attacks, while the bounds stay as they are. */
  openExtremes(prior: number, knowledge: AttackerKnowledge): Extremes;
}

/** True when some table has a value of the aggregate on the far side of the limit. */
export type Extremes = (aggregate: number, sense: 'low' | 'high', limit: number) => boolean;

export function createWitnessTables(
  { list }: Aggregates,
  priorKnowledge: readonly (readonly LinearConstraint[])[],
): WitnessTables {
  const all: WitnessTable[] = [];
  const keys = new Set<string>();
  let bounds: readonly Interval[] = list.map(({ high }) => ({ low: 0, high }));
  let present: WitnessTable[] = [];
  const isPresent = ({ values }: WitnessTable) =>
    bounds.every((interval, aggregate) => isInInterval(valueAt(values, aggregate), interval));

  return {
    add(table) {
      const key = table.join();
      if (keys.has(key)) return;
      keys.add(key);
      const one = {
        values: Int32Array.from(list, ({ form }) => formValue(form, table)),
        agrees: priorKnowledge.map((rows) => rows.every((row) => fulfils(row, table))),
      };
      all.push(one);
      if (isPresent(one)) present.push(one);
    },
    setBounds(wanted) {
      bounds = wanted;
      present = all.filter(isPresent);
    },
    find: (prior, { aggregate, sense, knowledge }, limit) =>
      present.find(
        (table) =>
          isBeyond(valueAt(table.values, aggregate), sense, limit) && isThinkable(table, prior, knowledge),
      )?.values,
    hasAny: (prior) => present.some(({ agrees }) => agrees[prior]),
    openExtremes(prior, knowledge) {
      const extremes = noExtremes(list.length);
      let seen = 0;
      return (aggregate, sense, limit) => {
        for (; seen < present.length; seen++) {
          const table = at(present, seen);
          if (isThinkable(table, prior, knowledge)) widen(extremes, table);
        }
        return isBeyond(valueAt(sense === 'low' ? extremes.lows : extremes.highs, aggregate), sense, limit);
      };
    },
  };
}

function isThinkable({ values, agrees }: WitnessTable, prior: number, knowledge: AttackerKnowledge): boolean {
  if (!agrees[prior]) return false;
  for (const [known, interval] of knowledge)
    if (!isInInterval(valueAt(values, known), interval)) return false;
  return true;
}

function isBeyond(value: number, sense: 'low' | 'high', limit: number): boolean {
  return sense === 'low' ? value <= limit : value >= limit;
}

interface SmallestAndLargest {
  lows: Int32Array;
  highs: Int32Array;
}

function noExtremes(size: number): SmallestAndLargest {
  return { lows: new Int32Array(size).fill(2 ** 31 - 1), highs: new Int32Array(size).fill(-1) };
}

function widen({ lows, highs }: SmallestAndLargest, { values }: WitnessTable): void {
  for (let aggregate = 0; aggregate < values.length; aggregate++) {
    const value = values[aggregate] ?? 0;
    if (value < (lows[aggregate] ?? 0)) lows[aggregate] = value;
    if (value > (highs[aggregate] ?? 0)) highs[aggregate] = value;
  }
}

function valueAt(values: Int32Array, aggregate: number): number {
  return values[aggregate] ?? Number.NaN;
}
