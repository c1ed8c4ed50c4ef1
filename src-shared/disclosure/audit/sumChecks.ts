import type { PublishedTable } from '../../domain/publishedReport.ts';
import type { CodedCase } from '../contract/codedCase.ts';
import { type CaseSet, isInSet } from './caseSet.ts';
import { FEWEST } from './cellChecks.ts';
import type { AuditFailure } from './failure.ts';
import { countsCases, type ReadCell, setOfCell } from './readPublished.ts';
import { personsBehind } from './safeSize.ts';
import { type Release, type Stratum, THIS } from './strata.ts';
import type { UnitDimension } from './units.ts';

/** At most these shares of a sum of contacts may come from the largest person, and from the two largest. */
const LARGEST_SHARE = 0.5;
const TWO_LARGEST_SHARE = 0.7;

/**
 * Tables of persons and of contacts. A number of persons must be that of the reporters, 10 at least. A sum of contacts
 * stands over at least 10 reporters of which the largest has at most half of it and the two largest at most 70 %; of a
 * class it is printed only where the cases of that class are.
 */
export function sumFailures(
  table: PublishedTable,
  release: Release,
  cells: readonly ReadCell[],
  dimensions: ReadonlyMap<string, UnitDimension>,
): AuditFailure[] {
  if (countsCases(table)) return [];
  const what = `${release.id}/${table.id}`;
  const sums = [
    ...(table.total === null ? [] : [{ at: {}, value: table.total }]),
    ...table.cells.filter((cell) => cell.value !== null || cell.status === 'shown'),
  ];
  return sums.flatMap(({ at, value }): AuditFailure[] => {
    const set = setOfCell(table, at, dimensions);
    if (set === undefined) return [{ kind: 'unsupported', what }];
    const isPrinted = cells.some((cell) => cell.isShown && isSameSet(cell.set, set));
    if (Object.keys(at).length > 0 && (table.unit === 'persons' || !isPrinted))
      return [{ kind: 'unexplained', what }];
    const cases = release.cases.filter((one) => isInSet(one, set, dimensions));
    const { reporters } = personsBehind(cases);
    const expected = table.unit === 'persons' ? reporters : cases.reduce((sum, one) => sum + one.contacts, 0);
    if (value !== expected) return [{ kind: 'untrue', what }];
    if (reporters < FEWEST) return [{ kind: 'belowThreshold', what }];
    return table.unit === 'contacts' && isDominated(cases) ? [{ kind: 'dominated', what }] : [];
  });
}

/** Differencing risk of sums: those of contacts that nobody prints, but that follow from those which releases print of some of the same cases. */
export function sumDifferenceFailures(
  releases: readonly Release[],
  strata: readonly Stratum[],
): AuditFailure[] {
  const printed = releases.filter(({ published }) =>
    published.tables.some(({ unit }) => unit === 'contacts'),
  );
  const parts = new Map<string, CodedCase[]>();
  for (const stratum of strata) {
    const key = printed.filter(({ id }) => stratum.releases.includes(id)).map(({ id }) => id);
    if (key.length > 0) parts.set(key.join('+'), [...(parts.get(key.join('+')) ?? []), ...stratum.cases]);
  }
  if (printed.length < 2 || !printed.some(({ id }) => id === THIS)) return [];
  return [...parts]
    .filter(([, cases]) => cases.length > 0)
    .filter(([, cases]) => personsBehind(cases).reporters < FEWEST || isDominated(cases))
    .map(([id]) => ({ kind: 'dominated', what: `contacts of only ${id}` }));
}

/** Dominance rule ((n, k) rule): one or two persons have too much of the sum. */
function isDominated(cases: readonly CodedCase[]): boolean {
  const sum = cases.reduce((all, one) => all + one.contacts, 0);
  const byPerson = new Map<string, number>();
  for (const one of cases)
    for (const person of one.reporters.length > 0 ? one.reporters : [`case ${one.id}`])
      byPerson.set(person, (byPerson.get(person) ?? 0) + one.contacts);
  const [first = 0, second = 0] = [...byPerson.values()].sort((a, b) => b - a);
  return first > LARGEST_SHARE * sum || first + second > TWO_LARGEST_SHARE * sum;
}

function isSameSet(a: CaseSet, b: CaseSet): boolean {
  const text = ({ has }: CaseSet) => JSON.stringify(Object.entries(has).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
