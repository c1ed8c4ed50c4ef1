import type { Form, Solver } from '../contract/solver.ts';
import { checkWitness } from './checkWitness.ts';
import { type Component, openComponent } from './component.ts';
import { type Constraint, evaluate, keyOf } from './constraint.ts';
import { binding, components, narrow } from './presolve.ts';

/** An end of a range, with a table that reaches it. */
export interface End {
  value: number;
  table: readonly number[];
}

export type Range = { low: End; high: End } | 'infeasible' | 'unknown' | 'refused';

/** All tables that a reader has to think possible. */
export interface Space {
  /** Exact ends, each proven by a table that the checker accepted. */
  range(form: Form, extra?: readonly Constraint[]): Range;
  end(sense: 'low' | 'high', form: Form, extra?: readonly Constraint[]): End | Exclude<Range, object>;
  /** A table that was found before and lies at least this far, if one agrees with `extra`. */
  recall(sense: 'low' | 'high', form: Form, limit: number, extra: readonly Constraint[]): End | undefined;
  /** Which part a form is in; -1 if its value is settled. */
  partOf(form: Form): number;
  close(): void;
}

/** A look at a table that is worth checking; most are not. */
function seems(table: readonly number[], some: readonly Constraint[]): boolean {
  return some.every(({ form, low, high }) => {
    const value = evaluate(form, table);
    return value >= low && value <= high;
  });
}

/** Tables that are remembered for each part: most questions are answered by one that was found for another. */
const REMEMBERED = 400;

/**
 * @param links forms that will be asked about: each must lie in one part.
 * @returns null if no table agrees with the constraints, 'unknown' if the solver cannot tell.
 */
export function openSpace(
  solver: Solver,
  highs: readonly number[],
  constraints: readonly Constraint[],
  links: readonly Form[],
): Space | null | 'unknown' {
  const bounds = narrow(highs, constraints);
  if (bounds === null) return null;
  const rows = binding(constraints, bounds);
  const partOfColumn = components(bounds, [...rows.map((row) => row.form), ...links]);
  const settled = bounds.low;
  const parts = openParts();
  const base = [...settled];

  function openParts() {
    const count = Math.max(-1, ...partOfColumn) + 1;
    const columns = Array.from({ length: count }, (): number[] => []);
    for (const [column, part] of partOfColumn.entries()) columns[part]?.push(column);
    const local = new Map(columns.flatMap((some) => some.map((column, i) => [column, i] as const)));
    return columns.map((own, number) => {
      const toLocal = (row: Constraint): Constraint => ({ ...row, ...shift(row) });
      const shift = ({ form, low, high }: Constraint) => {
        const open = form.filter(([column]) => partOfColumn[column] === number);
        const fixed = evaluate(
          form.filter(([column]) => partOfColumn[column] !== number),
          settled,
        );
        return {
          form: open.map(([column, factor]) => [local.get(column) ?? -1, factor] as const),
          low: low - fixed,
          high: high - fixed,
        };
      };
      const ownRows = rows.filter((row) => row.form.some(([column]) => partOfColumn[column] === number));
      let component: Component | null = null;
      return {
        columns: own,
        toLocal,
        pool: [] as (readonly number[])[],
        open: () => {
          component ??= openComponent(
            solver,
            own.map((column) => ({ low: bounds?.low[column] ?? 0, high: bounds?.high[column] ?? 0 })),
            ownRows.map(toLocal),
          );
          return component;
        },
        close: () => component?.close(),
      };
    });
  }

  function partOf(form: Form): number {
    return Math.max(-1, ...form.map(([column]) => partOfColumn[column] ?? -1));
  }

  const known = new Map<string, End | Exclude<Range, object>>();

  function end(sense: 'low' | 'high', form: Form, extra: readonly Constraint[] = []) {
    if (extra.length > 0) return search(sense, form, extra);
    const key = sense + keyOf(form);
    const found = known.get(key) ?? search(sense, form, []);
    known.set(key, found);
    return found;
  }

  function search(
    sense: 'low' | 'high',
    form: Form,
    extra: readonly Constraint[],
  ): End | Exclude<Range, object> {
    // A form that is settled may still be asked about under constraints that nothing satisfies.
    const number = Math.max(partOf(form), ...extra.map((one) => partOf(one.form)), -1);
    const part = parts[number];
    const isInOne = [form, ...extra.map((one) => one.form)].every((some) =>
      some.every(([column]) => [-1, number].includes(partOfColumn[column] ?? -1)),
    );
    if (!isInOne) return 'unknown';
    if (part === undefined) return checked(base, form, extra) ?? { value: evaluate(form, base), table: base };
    if (extra.length > 0) {
      const best = end(sense, form);
      if (typeof best !== 'object') return best;
      const same = part.pool.find(
        (table) =>
          evaluate(form, table) === best.value &&
          seems(table, extra) &&
          checkWitness({ table, form, value: best.value }, highs.length, extra) === null,
      );
      if (same !== undefined) return { value: best.value, table: same };
    }
    const solved = part
      .open()
      .optimum(
        sense,
        part.toLocal({ what: '', form, low: 0, high: 0 }).form,
        extra.filter((one) => partOf(one.form) >= 0).map(part.toLocal),
      );
    if (typeof solved === 'string') return solved;
    const table = [...base];
    for (const [i, column] of part.columns.entries()) table[column] = solved[i] ?? 0;
    const refused = checked(table, form, extra) ?? checked(table, form, constraints);
    if (refused !== undefined) return refused;
    part.pool.push(table);
    if (part.pool.length > REMEMBERED) part.pool.shift();
    return { value: evaluate(form, table), table };
  }

  function checked(
    table: readonly number[],
    form: Form,
    some: readonly Constraint[],
  ): 'refused' | 'infeasible' | undefined {
    const problem = checkWitness({ table, form, value: evaluate(form, table) }, highs.length, some);
    if (problem === null) return undefined;
    return some !== constraints && partOf(form) < 0 && some.every((one) => partOf(one.form) < 0)
      ? 'infeasible'
      : 'refused';
  }

  // One table to start from, so that the other parts of a witness agree with everything too.
  for (const part of parts) {
    const start = part.open().optimum('low', [], []);
    if (start === 'infeasible' || start === 'unknown') {
      for (const one of parts) one.close();
      return start === 'infeasible' ? null : 'unknown';
    }
    for (const [i, column] of part.columns.entries()) base[column] = start[i] ?? 0;
  }

  return {
    end,
    recall(sense, form, limit, extra) {
      const pool = parts[partOf(form)]?.pool ?? [];
      for (const table of pool) {
        const value = evaluate(form, table);
        if ((sense === 'low' ? value > limit : value < limit) || !seems(table, extra)) continue;
        if (checkWitness({ table, form, value }, highs.length, extra) === null) return { value, table };
      }
      return undefined;
    },
    partOf,
    range(form, extra = []) {
      const low = end('low', form, extra);
      if (typeof low !== 'object') return low;
      const high = end('high', form, extra);
      return typeof high === 'object' ? { low, high } : high;
    },
    close() {
      for (const part of parts) part.close();
    },
  };
}
