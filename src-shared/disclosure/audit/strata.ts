import { plusDays } from '../../domain/day.ts';
import { type CodedCase, isInScope, type Scope } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';

/** The id by which the report that is audited goes among the releases. */
export const THIS = 'this';

/** A report, the one that is audited or an earlier one, with the cases as it counted them. */
export type Release = LedgerEntry;

/** Cases that were counted in exactly these releases. */
export interface Stratum {
  id: string;
  releases: readonly string[];
  /** Departments that its cases can be of; null stands for every one that no scope names. */
  departments: ReadonlySet<string | null>;
  cases: readonly CodedCase[];
}

/** A part of the calendar and of the organisation that no scope cuts in two. */
interface ScopePiece {
  day: string;
  department: string | null;
}

/**
 * This report and every earlier one that shares cases with it, or can, directly or through another. An earlier one
 * that says only that there is too little to print gives no equation, and is left out.
 */
export function linkedReleases(current: Release, ledger: readonly LedgerEntry[]): Release[] {
  const others: Release[] = ledger
    .filter((one) => one.published.tables.length > 0)
    .map((one) => ({ ...one, cases: one.cases.filter((c) => isInScope(one.scope, c)) }));
  const linked = [current];
  for (let i = 0; i < linked.length; i++) {
    const here = linked[i];
    if (here === undefined) break;
    linked.push(...others.filter((one) => !linked.includes(one) && canShareCases(here, one)));
  }
  return linked;
}

function canShareCases(a: Release, b: Release): boolean {
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
 * Divides everything that the releases count by the releases that count it. A stratum that only cases registered late
 * could be in exists only if there are such: a reader may be sure that there are none. Also names every case that
 * two releases counted differently, by which a correction would show.
 */
export function strataOf(releases: readonly Release[]): { strata: Stratum[]; recounted: string[] } {
  const byKey = new Map<
    string,
    { releases: string[]; departments: Set<string | null>; cases: CodedCase[] }
  >();
  const stratumAt = (ids: readonly string[]) => {
    const key = ids.join('+');
    const known = byKey.get(key) ?? { releases: [...ids], departments: new Set(), cases: [] };
    byKey.set(key, known);
    return known;
  };
  for (const piece of scopePieces(releases.map((one) => one.scope))) {
    const ids = releases.filter((one) => holds(one.scope, piece)).map((one) => one.id);
    if (ids.length > 0) stratumAt(ids).departments.add(piece.department);
  }
  const { counted, recounted } = countedCases(releases);
  const mentioned = new Set(releases.flatMap((one) => one.scope.departments ?? []));
  for (const { one, ids } of counted) {
    const stratum = stratumAt(ids);
    stratum.cases.push(one);
    stratum.departments.add(mentioned.has(one.departmentId ?? '') ? one.departmentId : null);
  }
  const strata = [...byKey].map(([id, stratum]) => ({ id, ...stratum }));
  return { strata, recounted };
}

/** Every case with the releases that counted it, and the ids of those that were not counted alike. */
function countedCases(releases: readonly Release[]) {
  const counted = new Map<string, { one: CodedCase; ids: string[] }>();
  const recounted = new Set<string>();
  for (const release of releases)
    for (const one of release.cases) {
      const known = counted.get(one.id);
      if (known === undefined) counted.set(one.id, { one, ids: [release.id] });
      else {
        known.ids.push(release.id);
        if (codesText(known.one) !== codesText(one)) recounted.add(one.id);
      }
    }
  return { counted: [...counted.values()], recounted: [...recounted] };
}

function codesText({ codes }: CodedCase): string {
  return Object.keys(codes)
    .sort()
    .map((id) => `${id}:${[...(codes[id] ?? [])].sort().join(',')}`)
    .join(';');
}

function scopePieces(scopes: readonly Scope[]): ScopePiece[] {
  const days = new Set(scopes.flatMap(({ from, to }) => [from, plusDays(to, 1)]));
  const departments = new Set<string | null>([null, ...scopes.flatMap((one) => one.departments ?? [])]);
  return [...days].flatMap((day) => [...departments].map((department) => ({ day, department })));
}

function holds({ from, to, departments }: Scope, { day, department }: ScopePiece): boolean {
  if (day < from || day > to) return false;
  return departments === null || (department !== null && departments.includes(department));
}
