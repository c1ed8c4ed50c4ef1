import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '../../src-shared/disclosure/contract/solver.ts';
import type {
  AttackTarget,
  LinearSystem,
  ProtectionInterval,
  SystemCell,
} from '../../src-shared/disclosure/protect/linearSystem.ts';

const folder = join(import.meta.dirname, 'sdc');

/** The rows of one of the files, by column name. Its README names where they come from. */
export function readSdc(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

/** Inner counts of a table of any number of dimensions, each with the class it has in every dimension. */
export type Counts = readonly { at: readonly string[]; count: number }[];

export function countsOf(name: string): Counts {
  const rows = readSdc(name);
  if (name.startsWith('easySdcTable'))
    return rows.flatMap(({ row = '', ...columns }) =>
      Object.entries(columns).map(([column, value]) => ({ at: [row, column], count: Number(value) })),
    );
  return rows.map((row) => {
    const [a = '', b = '', count = ''] = Object.values(row);
    return { at: [a, b], count: Number(count) };
  });
}

export const TOTAL = 'Total';

/** Every cell of a table with all its margins, the grand total last: where it is, and the unknowns that it sums. */
export function cellsWithMargins(counts: Counts): { at: string[]; form: Form; value: number }[] {
  const dimensions = counts[0]?.at.length ?? 0;
  const cells = new Map<string, { at: string[]; unknowns: number[]; value: number }>();
  for (const [unknown, { at, count }] of counts.entries()) {
    for (let margins = 0; margins < 2 ** dimensions; margins++) {
      const where = at.map((one, dimension) => (margins & (1 << dimension) ? TOTAL : one));
      const cell = cells.get(where.join('|')) ?? { at: where, unknowns: [], value: 0 };
      cell.unknowns.push(unknown);
      cell.value += count;
      cells.set(where.join('|'), cell);
    }
  }
  const all = [...cells.values()].map(({ at, unknowns, value }) => ({
    at,
    value,
    form: unknowns.map((unknown) => [unknown, 1] as const),
  }));
  const isTotal = (cell: { at: readonly string[] }) => cell.at.every((one) => one === TOTAL);
  return [...all.filter((cell) => !isTotal(cell)), ...all.filter(isTotal)];
}

export interface TableOptions {
  threshold: number;
  zeros: 'hidden' | 'shown';
  requirement: 'exact' | 'ambiguous' | 'closed';
  margin?: number;
  /** The tools that the known results are of may hide it; a jaarverslag never does. */
  mayHideGrandTotal?: boolean;
  /** Every margin is printed, whatever it is. */
  margins?: 'printed' | 'cells';
  /** Instead of those below the threshold. */
  primary?: (cell: { at: readonly string[]; value: number }) => boolean;
  weight?: (cell: { at: readonly string[]; value: number }) => number;
}

/**
 * A table with margins that may be hidden too, as the tools of statistical offices protect it: the grand total is
 * printed. `exact` and `ambiguous` ask something of the primary cells alone, as those tools do.
 */
export function tableSystem(counts: Counts, options: TableOptions): LinearSystem {
  const { threshold, zeros, requirement, margin = 0 } = options;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  // Whoever does not know the grand total may think of any larger one.
  const most = options.mayHideGrandTotal ? 2 * total : total;
  const isPrimary =
    options.primary ?? (({ value }) => value < threshold && (value > 0 || zeros === 'hidden'));
  const all = cellsWithMargins(counts);
  const range = (above: number | null): ProtectionInterval => ({
    kind: 'interval',
    low: requirement === 'ambiguous' || zeros === 'shown' ? 1 : 0,
    high: threshold + margin,
    above,
    sure: Infinity,
  });
  const isShownZero = ({ value }: { value: number }) => value === 0 && zeros === 'shown';
  const isGiven = (cell: { at: readonly string[]; value: number }) =>
    isShownZero(cell) ||
    (options.margins === 'printed' && cell.at.includes(TOTAL)) ||
    (!options.mayHideGrandTotal && cell.at.every((one) => one === TOTAL));
  const printable = all.filter((cell) => !isGiven(cell));
  const cells = printable.map((cell): SystemCell => {
    const { form, value } = cell;
    return {
      form,
      value,
      // Where zeros are always shown, a hidden cell is none.
      low: zeros === 'hidden' ? 0 : 1,
      high: most,
      kind: isPrimary(cell) ? 'primary' : 'free',
      weight: options.weight?.(cell) ?? 1,
    };
  });
  const targets = cells.flatMap(({ form, value, kind }, cell): AttackTarget[] => {
    if (requirement === 'closed')
      return [{ form, value, cell, protection: range(kind === 'free' ? threshold : null) }];
    if (kind !== 'primary') return [];
    return [{ form, value, cell, protection: requirement === 'exact' ? { kind: 'width' } : range(null) }];
  });
  return {
    unknowns: counts.map(({ count }) => ({ value: count, high: most })),
    constraints: all.filter(isGiven).map(({ form, value }) => ({ form, low: value, high: value })),
    cells,
    targets,
    priorKnowledge: [],
    informed: null,
    isNetwork: (counts[0]?.at.length ?? 0) === 2,
    exceptsWhatIsPublished: false,
  };
}

/** Where the cells of `tableSystem` stand. */
export function placesOf(counts: Counts, system: LinearSystem): (readonly string[])[] {
  const all = cellsWithMargins(counts);
  return system.cells.map(({ form }) => all.find((cell) => `${cell.form}` === `${form}`)?.at ?? []);
}
