import type { CodedCase } from '../contract/codedCase.ts';
import { type CaseSet, isInSet } from './caseSet.ts';
import type { AuditFailure } from './failure.ts';
import type { ReadCell } from './readPublished.ts';
import { personsBehind, safeSizeOf } from './safeSize.ts';
import type { UnitDimension } from './units.ts';

/** Fewer cases than this, or fewer reporters, and no number leaves. */
export const FEWEST = 10;

/** True if there is so little that the whole report is one fixed sentence. */
export function isBelowMinimumSize(cases: readonly CodedCase[], threshold: number): boolean {
  const { cases: count, reporters, accused } = personsBehind(cases);
  return Math.min(count, reporters) < Math.max(FEWEST, threshold + 2) || accused < threshold;
}

/** Failures of every printed count by itself: it must be true, with enough cases and persons behind it. */
export function cellFailures(
  cells: readonly ReadCell[],
  cases: readonly CodedCase[],
  dimensions: ReadonlyMap<string, UnitDimension>,
  threshold: number,
): AuditFailure[] {
  return cells.flatMap((cell): AuditFailure[] => {
    const what = `${cell.release}/${cell.table} ${JSON.stringify(cell.at)}`;
    const casesIn = (set: CaseSet) => cases.filter((one) => isInSet(one, set, dimensions));
    if (cell.value !== null && casesIn(cell.set).length !== cell.value) return [{ kind: 'untrue', what }];
    if (!cell.isShown) return [];
    const isGroup = isGroupOfCodes(cell, dimensions);
    return toldSets(cell, dimensions).flatMap((set): AuditFailure[] => {
      const name = set.not ? `${what} without` : what;
      const some = casesIn(set);
      if (safeSizeOf(some) < threshold) return [{ kind: 'belowThreshold', what: name }];
      return isGroup && remainderOf(some, threshold) < threshold
        ? [{ kind: 'belowThreshold', what: `${name} beside the few who have most` }]
        : [];
    });
  });
}

/** The set of a printed cell, and those without each code of several, who are counted by subtraction. */
function toldSets({ set }: ReadCell, dimensions: ReadonlyMap<string, UnitDimension>): CaseSet[] {
  return [
    set,
    ...Object.entries(set.has)
      .filter(([id]) => dimensions.get(id)?.multi)
      .map(([id, units]) => {
        const { [id]: _, ...has } = set.has;
        return { has, not: { [id]: units } };
      }),
  ];
}

/** True of a class that holds several codes of which a case has one. */
function isGroupOfCodes({ set }: ReadCell, dimensions: ReadonlyMap<string, UnitDimension>): boolean {
  return Object.entries(set.has).some(([id, units]) => {
    const dimension = dimensions.get(id);
    const codes = units.flatMap((unit) => dimension?.units[unit] ?? []);
    return dimension?.multi === false && codes.length > 1;
  });
}

/**
 * The rest of a count for those who know most of it: fewer reporters than the threshold with all that they reported,
 * or one accused. Which of several codes they are in, they know.
 */
function remainderOf(cases: readonly CodedCase[], threshold: number): number {
  const reporters = largestContributions(cases, (one) => one.reporters, threshold - 1);
  const accused = largestContributions(cases, (one) => one.accused, 1);
  return cases.length - Math.max(reporters, accused);
}

/** Cases of the `count` persons with most of them. */
function largestContributions(
  cases: readonly CodedCase[],
  personsOf: (one: CodedCase) => readonly string[],
  count: number,
): number {
  const byPerson = new Map<string, number>();
  for (const one of cases) {
    const persons = personsOf(one);
    for (const person of persons.length > 0 ? persons : [`case ${one.id}`])
      byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
  }
  const sizes = [...byPerson.values()].sort((a, b) => b - a).slice(0, count);
  return sizes.reduce((sum, size) => sum + size, 0);
}
