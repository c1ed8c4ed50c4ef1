import type { CodedCase } from '../contract/codedCase.ts';

/** Numbers of cases and of persons behind them; nobody known counts as one person of its own. */
export interface Persons {
  cases: number;
  reporters: number;
  accused: number;
}

export function personsBehind(cases: readonly CodedCase[]): Persons {
  return {
    cases: cases.length,
    reporters: distinct(cases.map((one) => one.reporters)),
    accused: distinct(cases.map((one) => one.accused)),
  };
}

/** The smallest of the three: five cases of one reporter are not five. */
export function safeSizeOf(cases: readonly CodedCase[]): number {
  const { cases: count, reporters, accused } = personsBehind(cases);
  return Math.min(count, reporters, accused);
}

function distinct(lists: readonly (readonly string[])[]): number {
  return new Set(lists.flat()).size + lists.filter((list) => list.length === 0).length;
}
