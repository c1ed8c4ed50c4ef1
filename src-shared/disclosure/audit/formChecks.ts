import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { CodedCase } from '../contract/codedCase.ts';
import { type Atom, type Output, THIS } from './atoms.ts';
import type { Failure } from './failure.ts';
import { isCounted, type Where } from './latents.ts';
import { countsCases, type ReadCell, whereOf } from './readPublished.ts';
import { personsBehind, safeSizeOf } from './safeSize.ts';
import type { UnitDimension } from './units.ts';

/** Fewer cases than this, or fewer reporters, and no number leaves. */
export const FEWEST = 10;
/** A group of fewer employees is not named. */
const SMALLEST_GROUP = 20;
/** At most these shares of a sum of contacts may come from the largest person, and from the two largest. */
const LARGEST_SHARE = 0.5;
const TWO_LARGEST_SHARE = 0.7;

/** Whether there is so little that the whole report is one fixed sentence. */
export function isTooFew({ cases }: Pick<Output, 'cases'>, threshold: number): boolean {
  const { cases: count, reporters, accused } = personsBehind(cases);
  return Math.min(count, reporters) < Math.max(FEWEST, threshold + 2) || accused < threshold;
}

/** What must hold of every printed count by itself: it is true, and enough cases and persons are behind it. */
export function checkCells(
  cells: readonly ReadCell[],
  { cases }: Output,
  dimensions: ReadonlyMap<string, UnitDimension>,
  threshold: number,
): Failure[] {
  return cells.flatMap((cell): Failure[] => {
    const what = `${cell.output}/${cell.table} ${JSON.stringify(cell.at)}`;
    const of = (where: Where) => cases.filter((one) => isCounted(one, where, dimensions));
    if (cell.value !== null && of(cell.where).length !== cell.value) return [{ kind: 'untrue', what }];
    if (!cell.isShown) return [];
    const sides: Where[] = [
      cell.where,
      // Of a code of several, those without it are counted by subtraction.
      ...Object.entries(cell.where.has)
        .filter(([id]) => dimensions.get(id)?.multi)
        .map(([id, units]) => {
          const { [id]: _, ...has } = cell.where.has;
          return { has, not: { [id]: units } };
        }),
    ];
    const name = (where: Where) => (where.not ? `${what} without` : what);
    const isOfSeveral = Object.entries(cell.where.has).some(([id, units]) => {
      const dimension = dimensions.get(id);
      const codes = units.flatMap((unit) => dimension?.units[unit] ?? []);
      return dimension?.multi === false && codes.length > 1;
    });
    return sides.flatMap((where): Failure[] => {
      if (safeSizeOf(of(where)) < threshold) return [{ kind: 'belowThreshold', what: name(where) }];
      const isShared = !isOfSeveral || restOf(of(where), threshold) >= threshold;
      return isShared
        ? []
        : [{ kind: 'belowThreshold', what: `${name(where)} beside the few who have most` }];
    });
  });
}

/**
 * What is left of a count for those who know most of it: fewer reporters than the threshold with all that they reported,
 * or one accused. Which of several codes they are in, they know.
 */
function restOf(cases: readonly CodedCase[], threshold: number): number {
  const largest = (persons: (one: CodedCase) => readonly string[], count: number) => {
    const own = new Map<string, number>();
    for (const one of cases)
      for (const person of persons(one).length > 0 ? persons(one) : [`case ${one.id}`])
        own.set(person, (own.get(person) ?? 0) + 1);
    const sizes = [...own.values()].sort((a, b) => b - a).slice(0, count);
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  const reporters = largest((one) => one.reporters, threshold - 1);
  const accused = largest((one) => one.accused, 1);
  return cases.length - Math.max(reporters, accused);
}

/** Employees by dimension and code; a code without a number is a group of unknown size. */
export type Headcounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Named classes, and departments that a report is about, with fewer than 20 employees. */
export function checkHeadcounts(
  { published, scope }: Output,
  headcounts: Headcounts,
  departmentDimension: string,
): Failure[] {
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
        .map((one): Failure => ({ kind: 'smallGroup', what: `${table.id} ${dimension.id}=${one.id}` })),
    ),
  );
  const isOwnSmall = scope.departments !== null && isSmall(departmentDimension, scope.departments);
  return isOwnSmall ? [...named, { kind: 'smallGroup', what: 'the scope' }] : named;
}

/**
 * Tables of persons and of contacts. A number of persons must be that of the reporters, 10 at least. A sum of contacts
 * stands over at least 10 reporters of which the largest has at most half of it and the two largest at most 70 %; of a
 * class it is printed only where the cases of that class are.
 */
export function checkSums(
  table: PublishedTable,
  output: Output,
  cells: readonly ReadCell[],
  dimensions: ReadonlyMap<string, UnitDimension>,
): Failure[] {
  if (countsCases(table)) return [];
  const what = `${output.id}/${table.id}`;
  const sums = [
    ...(table.total === null ? [] : [{ at: {}, value: table.total }]),
    ...table.cells.filter((cell) => cell.value !== null || cell.status === 'shown'),
  ];
  return sums.flatMap(({ at, value }): Failure[] => {
    const where = whereOf(table, at, dimensions);
    if (where === undefined) return [{ kind: 'unsupported', what }];
    const isPrinted = cells.some((cell) => cell.isShown && sameAt(cell.where, where));
    if (Object.keys(at).length > 0 && (table.unit === 'persons' || !isPrinted))
      return [{ kind: 'unexplained', what }];
    const cases = output.cases.filter((one) => isCounted(one, where, dimensions));
    const { reporters } = personsBehind(cases);
    const expected = table.unit === 'persons' ? reporters : cases.reduce((sum, one) => sum + one.contacts, 0);
    if (value !== expected) return [{ kind: 'untrue', what }];
    if (reporters < FEWEST) return [{ kind: 'belowThreshold', what }];
    return table.unit === 'contacts' && isDominated(cases) ? [{ kind: 'dominated', what }] : [];
  });
}

/** Sums of contacts that nobody prints, but that follow from those which outputs print of some of the same cases. */
export function checkSumParts(outputs: readonly Output[], atoms: readonly Atom[]): Failure[] {
  const printed = outputs.filter(({ published }) => published.tables.some(({ unit }) => unit === 'contacts'));
  const parts = new Map<string, CodedCase[]>();
  for (const atom of atoms) {
    const key = printed.filter(({ id }) => atom.outputs.includes(id)).map(({ id }) => id);
    if (key.length > 0) parts.set(key.join('+'), [...(parts.get(key.join('+')) ?? []), ...atom.cases]);
  }
  if (printed.length < 2 || !printed.some(({ id }) => id === THIS)) return [];
  return [...parts]
    .filter(([, cases]) => cases.length > 0)
    .filter(([, cases]) => personsBehind(cases).reporters < FEWEST || isDominated(cases))
    .map(([id]) => ({ kind: 'dominated', what: `contacts of only ${id}` }));
}

function isDominated(cases: readonly CodedCase[]): boolean {
  const sum = cases.reduce((all, one) => all + one.contacts, 0);
  const byPerson = new Map<string, number>();
  for (const one of cases)
    for (const person of one.reporters.length > 0 ? one.reporters : [`case ${one.id}`])
      byPerson.set(person, (byPerson.get(person) ?? 0) + one.contacts);
  const [first = 0, second = 0] = [...byPerson.values()].sort((a, b) => b - a);
  return first > LARGEST_SHARE * sum || first + second > TWO_LARGEST_SHARE * sum;
}

function sameAt(a: Where, b: Where): boolean {
  const text = ({ has }: Where) => JSON.stringify(Object.entries(has).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
