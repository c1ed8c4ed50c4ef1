/** A case as the jaarverslag counts it: what is coded about it, and which persons are behind it as random ids. */
export interface CodedCase {
  id: string;
  /** YYYY-MM-DD; decides in which period it counts. */
  openedOn: string;
  departmentId: string | null;
  /** Codes by dimension id: exactly one where the dimension is single-valued, any number (0 too) where it is multi. */
  codes: Readonly<Record<string, readonly string[]>>;
  /** Persons who reported it; empty counts as one person of its own. */
  reporters: readonly string[];
  accused: readonly string[];
  contacts: number;
}

/** The cases that an output counts: those of a period, both days included, of the whole organisation or of some departments. */
export interface Scope {
  from: string;
  to: string;
  /** Null for the whole organisation. */
  departments: readonly string[] | null;
}

export function isInScope(scope: Scope, one: Pick<CodedCase, 'openedOn' | 'departmentId'>): boolean {
  const { from, to, departments } = scope;
  if (one.openedOn < from || one.openedOn > to) return false;
  return departments === null || (one.departmentId !== null && departments.includes(one.departmentId));
}
