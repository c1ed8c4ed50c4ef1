import { type CaseSets, countSets, dealSets } from './caseSets.ts';
import { coverBeside } from './mentions.ts';
import { isAmple, MARGIN } from './mergeCover.ts';
import type { OneWayOutcome, OneWayRule, OneWayTable } from './oneWayTable.ts';

export type Verdict = { ok: true } | { ok: false; code: string };

/** Cases that must be printed as the outcome. */
interface Witness {
  /** What they bear witness to: a class code, or `several`. */
  of: string;
  /** Undefined when no cases have these counts. */
  sets: CaseSets | undefined;
  /** Whether they have the numbers that they are there for. */
  holds(table: OneWayTable): boolean;
}

/**
 * Proves an outcome by witnesses, whatever led to it (disclosure.md 4.2 W): for every hidden class complete cases in
 * which it is at least threshold + MARGIN, and others in which it is 0, that the rule prints as exactly this outcome;
 * likewise for the number of cases in several classes where it is not printed. Each witness of a class serves two:
 * the class that is high, and the one before it, which is left at 0. Names the first hidden number that has no
 * witness. Also fails when a printed number lies below the threshold.
 */
export function verifyOneWay(rule: OneWayRule, table: OneWayTable, outcome: OneWayOutcome): Verdict {
  const { classes, threshold } = table;
  if (classes.length < 2) return { ok: true };
  const exposed = printedNumbers(outcome).find(({ count }) => count < threshold);
  if (exposed) return { ok: false, code: exposed.code };

  const format = { codes: classes.map((c) => c.code), threshold, multi: table.several !== null };
  const witnesses = [...classWitnesses(table, outcome), ...severalWitnesses(table, outcome)];
  const failing = witnesses.find(({ sets, holds }) => {
    const witness = sets && countSets(sets, format);
    return !witness || !holds(witness) || JSON.stringify(rule(witness)) !== JSON.stringify(outcome);
  });
  return failing ? { ok: false, code: failing.of } : { ok: true };
}

function printedNumbers(outcome: OneWayOutcome): { code: string; count: number }[] {
  if (outcome.kind === 'withheld') return [];
  const { shown, merged, several } = outcome;
  return [
    ...shown,
    ...(merged ? [{ code: merged.codes[0] ?? '', count: merged.count }] : []),
    ...(several === null ? [] : [{ code: 'several', count: several }]),
  ];
}

function classWitnesses(table: OneWayTable, outcome: OneWayOutcome): Witness[] {
  const { cases, threshold } = table;
  const { codes, covering } = hidden(table, outcome);
  const several = outcome.kind === 'printed' ? (outcome.several ?? 0) : 0;
  return codes.map((code, i) => {
    const counts = countsWith(table, [...codes.slice(i), ...codes.slice(0, i)], covering);
    return {
      of: code,
      sets: dealSets(counts, { cases, several }),
      holds: ({ classes }) =>
        isAmple(classes.find((c) => c.code === code)?.count ?? 0, threshold) &&
        classes.find((c) => c.code === codes.at(i - 1))?.count === 0,
    };
  });
}

function severalWitnesses(table: OneWayTable, outcome: OneWayOutcome): Witness[] {
  const { classes, cases, threshold } = table;
  if (table.several === null || (outcome.kind === 'printed' && outcome.several !== null)) return [];
  const { codes, covering } = hidden(table, outcome);
  const counts = countsWith(table, codes, covering);
  const two = classes.slice(0, 2).map((c) => c.code);
  const high =
    outcome.kind === 'withheld'
      ? Array.from({ length: cases }, () => two)
      : dealSets(counts, { cases, several: threshold + MARGIN });
  return [
    { of: 'several', sets: dealSets(counts, { cases, several: 0 }), holds: (t) => t.several?.count === 0 },
    { of: 'several', sets: high, holds: (t) => isAmple(t.several?.count ?? 0, threshold) },
  ];
}

/** The hidden classes, and counts that they may have in any order. */
function hidden(table: OneWayTable, outcome: OneWayOutcome): { codes: string[]; covering: number[] } {
  if (outcome.kind === 'withheld') {
    return { codes: table.classes.map((c) => c.code), covering: [table.cases] };
  }
  if (outcome.merged === null) return { codes: [], covering: [] };

  const { codes, count: sum } = outcome.merged;
  const shown = outcome.shown.map((c) => c.count);
  return { codes: [...codes], covering: coverBeside(table, shown, { sum, size: codes.length }) ?? [] };
}

/** The counts of the table, but the hidden codes in this order with the counts that cover them, else 0. */
function countsWith(
  { classes }: OneWayTable,
  codes: readonly string[],
  covering: readonly number[],
): Map<string, number> {
  return new Map(
    classes.map(({ code, count }) => [
      code,
      codes.includes(code) ? (covering[codes.indexOf(code)] ?? 0) : count,
    ]),
  );
}
