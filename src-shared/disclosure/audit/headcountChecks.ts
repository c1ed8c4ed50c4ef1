import type { AuditFailure } from './failure.ts';
import { DEPARTMENT } from './frame.ts';
import type { Release } from './strata.ts';

/** A group of fewer employees is not named. */
const SMALLEST_GROUP = 20;

/** Employees by dimension and code; a code without a number is a group of unknown size. */
export type Headcounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Named classes, and departments that a report is about, with fewer than 20 employees. */
export function headcountFailures({ published, scope }: Release, headcounts: Headcounts): AuditFailure[] {
  const heads = (id: string, codes: readonly string[]) => {
    const counts = codes.map((code) => headcounts[id]?.[code]);
    return counts.some((count) => count === undefined)
      ? null
      : counts.reduce((sum: number, n) => sum + (n ?? 0), 0);
  };
  const isSmall = (id: string, codes: readonly string[]) =>
    (heads(id, codes) ?? SMALLEST_GROUP) < SMALLEST_GROUP;
  const named = published.tables.flatMap((table) =>
    table.dimensions.flatMap((dimension) =>
      dimension.classes
        .filter((one) => isSmall(dimension.id, one.members))
        .map((one): AuditFailure => ({ kind: 'smallGroup', what: `${table.id} ${dimension.id}=${one.id}` })),
    ),
  );
  const isOwnSmall = scope.departments !== null && isSmall(DEPARTMENT, scope.departments);
  return isOwnSmall ? [...named, { kind: 'smallGroup', what: 'the scope' }] : named;
}
