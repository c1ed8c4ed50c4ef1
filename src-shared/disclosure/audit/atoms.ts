import { plusDays } from '../../domain/day.ts';
import type { PublishedReport } from '../../domain/publishedReport.ts';
import { type CodedCase, isInScope, type Scope } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import type { TableSpec } from '../contract/tableSpec.ts';

/** The id by which the report that is audited goes among the outputs. */
export const THIS = 'this';

/** A report, this one or an earlier one, with the cases as it counted them. */
export interface Output {
  id: string;
  scope: Scope;
  published: PublishedReport;
  cases: readonly CodedCase[];
  specs: readonly TableSpec[];
}

/** Cases that were counted in exactly these outputs. */
export interface Atom {
  id: string;
  outputs: readonly string[];
  /** Departments that its cases can be of; null stands for every one that no scope names. */
  departments: ReadonlySet<string | null>;
  cases: readonly CodedCase[];
}

/** A part of the calendar and of the organisation that no scope cuts in two. */
interface Piece {
  day: string;
  department: string | null;
}

/**
 * This report and every earlier one that shares cases with it, or can, directly or through another. An earlier one
 * that says only that there is too little to print gives no equation, and is left out.
 */
export function linkedOutputs(current: Output, ledger: readonly LedgerEntry[]): Output[] {
  const others: Output[] = ledger
    .filter((one) => one.published.tables.length > 0)
    .map((one) => ({ ...one, cases: one.cases.filter((c) => isInScope(one.scope, c)) }));
  const linked = [current];
  for (let i = 0; i < linked.length; i++) {
    const here = linked[i];
    if (here === undefined) break;
    linked.push(...others.filter((one) => !linked.includes(one) && overlaps(here, one)));
  }
  return linked;
}

function overlaps(a: Output, b: Output): boolean {
  const ids = new Set(a.cases.map((one) => one.id));
  if (b.cases.some((one) => ids.has(one.id))) return true;
  const { from, to, departments } = a.scope;
  if (from > b.scope.to || b.scope.from > to) return false;
  return (
    departments === null ||
    b.scope.departments === null ||
    departments.some((one) => b.scope.departments?.includes(one))
  );
}

/**
 * Divides everything that the outputs count by the outputs that count it. An atom that only cases registered late
 * could be in exists only if there are such: a reader may be sure that there are none. Also names every case that
 * two outputs counted differently, by which a correction would show.
 */
export function atomsOf(outputs: readonly Output[]): { atoms: Atom[]; recounted: string[] } {
  const byKey = new Map<string, { outputs: string[]; departments: Set<string | null>; cases: CodedCase[] }>();
  const atomAt = (ids: readonly string[]) => {
    const key = ids.join('+');
    const known = byKey.get(key) ?? { outputs: [...ids], departments: new Set(), cases: [] };
    byKey.set(key, known);
    return known;
  };
  for (const piece of piecesOf(outputs.map((one) => one.scope))) {
    const ids = outputs.filter((one) => holds(one.scope, piece)).map((one) => one.id);
    if (ids.length > 0) atomAt(ids).departments.add(piece.department);
  }
  const counted = new Map<string, { one: CodedCase; ids: string[] }>();
  const recounted = new Set<string>();
  for (const output of outputs)
    for (const one of output.cases) {
      const known = counted.get(one.id);
      if (known === undefined) counted.set(one.id, { one, ids: [output.id] });
      else {
        known.ids.push(output.id);
        if (codesKey(known.one) !== codesKey(one)) recounted.add(one.id);
      }
    }
  const mentioned = new Set(outputs.flatMap((one) => one.scope.departments ?? []));
  for (const { one, ids } of counted.values()) {
    const atom = atomAt(ids);
    atom.cases.push(one);
    atom.departments.add(mentioned.has(one.departmentId ?? '') ? one.departmentId : null);
  }
  const atoms = [...byKey].map(([id, atom]) => ({ id, ...atom }));
  return { atoms, recounted: [...recounted] };
}

function codesKey({ codes }: CodedCase): string {
  return Object.keys(codes)
    .sort()
    .map((id) => `${id}:${[...(codes[id] ?? [])].sort().join(',')}`)
    .join(';');
}

function piecesOf(scopes: readonly Scope[]): Piece[] {
  const days = new Set(scopes.flatMap(({ from, to }) => [from, plusDays(to, 1)]));
  const departments = new Set<string | null>([null, ...scopes.flatMap((one) => one.departments ?? [])]);
  return [...days].flatMap((day) => [...departments].map((department) => ({ day, department })));
}

function holds({ from, to, departments }: Scope, { day, department }: Piece): boolean {
  if (day < from || day > to) return false;
  return departments === null || (department !== null && departments.includes(department));
}
