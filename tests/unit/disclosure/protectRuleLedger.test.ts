import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadHighsSolver } from '../../../src-main/report/highsSolver.ts';
import type { CodedCase, Scope } from '../../../src-shared/disclosure/contract/codedCase.ts';
import type { LedgerEntry } from '../../../src-shared/disclosure/contract/ledger.ts';
import { type ProtectedTables, protect } from '../../../src-shared/disclosure/protect/protect.ts';
import {
  casesWith,
  chanceThatHides,
  dimension,
  entryOf,
  optionsFor,
  tableOf,
  year,
} from '../../support/reportCases.ts';

/** A reader of two outputs who knows the whole program: see `protectRule.test.ts`. */
const solver = await loadHighsSolver();
const T = 3;
const spec = dimension('a', 3);
const specs = [tableOf(spec)];
const halfYear: Scope = { ...year, to: '2025-06-30' };

/** Counts per class in the first half, then in the second. */
function casesOf(counts: readonly number[]): CodedCase[] {
  const one = (half: number) =>
    casesWith(
      counts.slice(3 * half, 3 * half + 3).flatMap((n, index) => Array(n).fill({ a: [`a${index}`] })),
    ).map((each) => ({
      ...each,
      id: `${half} ${each.id}`,
      openedOn: half === 0 ? '2025-02-01' : '2025-09-01',
    }));
  return [...one(0), ...one(1)];
}

function hiddenIn(output: ProtectedTables): boolean[] {
  if (output.kind !== 'tables') return [];
  const printed =
    output.tables.find(({ id }) => id === 'a')?.dimensions[0]?.classes.map(({ id }) => id) ?? [];
  return spec.classes.map(({ id }) => !printed.includes(id));
}

function outputs(counts: readonly number[], hides: readonly (readonly boolean[])[]): ProtectedTables[] {
  const ledger: LedgerEntry[] = [];
  return [halfYear, year].map((scope, index) => {
    const options = optionsFor(solver, chanceThatHides(hides[index] ?? []), { scope });
    const output = protect(specs, casesOf(counts), ledger, options);
    if (output.kind === 'tables') ledger.push(entryOf(`${index}`, scope, specs, output));
    return output;
  });
}

const printOf = (those: readonly ProtectedTables[]) =>
  JSON.stringify(those.map((one) => (one.kind === 'tables' ? [one.tables, one.withheld] : one)));

function spreads(cases: number): number[][] {
  return Array.from({ length: cases + 1 }, (_, a) => a).flatMap((a) =>
    Array.from({ length: cases - a + 1 }, (_, b) => [a, b, cases - a - b]),
  );
}

test('of a half-year and a year after it, nothing is narrowed for whoever knows the rule', () => {
  let secrets = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat(99), { minLength: 20, maxLength: 26 }),
      fc.integer({ min: 10, max: 12 }),
      (draws, firstHalf) => {
        const counts = Array<number>(6).fill(0);
        for (const [index, draw] of draws.entries()) {
          const cell = (index < firstHalf ? 0 : 3) + Math.floor((3 * draw * draw) / 10_000);
          counts[cell] = (counts[cell] ?? 0) + 1;
        }
        const those = outputs(counts, []);
        const hides = those.map(hiddenIn);
        const printed = printOf(those);
        const sum = (table: readonly number[], half: number) =>
          table.slice(3 * half, 3 * half + 3).reduce((a, b) => a + b);
        const candidates = spreads(sum(counts, 0)).flatMap((first) =>
          spreads(sum(counts, 1)).map((second) => [...first, ...second]),
        );
        const agrees = candidates.filter((one) =>
          spec.classes.every((_, index) => {
            const year = (table: readonly number[]) => (table[index] ?? 0) + (table[index + 3] ?? 0);
            const isFirst = hides[0]?.[index] !== false || one[index] === counts[index];
            return isFirst && (hides[1]?.[index] !== false || year(one) === year(counts));
          }),
        );
        const known = new Map<string, boolean>();
        const gives = (one: readonly number[]) => {
          const same = known.get(one.join()) ?? printOf(outputs(one, hides)) === printed;
          known.set(one.join(), same);
          return same;
        };
        for (const cell of counts.keys()) {
          const values = agrees.map((one) => one[cell] ?? 0);
          if (Math.min(...values) >= T) continue;
          secrets++;
          expect(agrees.some((one) => one[cell] === 0 && gives(one))).toBe(true);
          expect(agrees.some((one) => (one[cell] ?? 0) >= T && gives(one))).toBe(true);
        }
      },
    ),
    { numRuns: 25 },
  );
  expect(secrets).toBeGreaterThan(20);
});
