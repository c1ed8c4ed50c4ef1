import type { CodedCase, Scope } from '../contract/codedCase.ts';
import { isInScope } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import { isEnoughApart } from './counting.ts';

/** Cases that were counted in the same outputs: what a reader can take apart at best. */
export interface Atom {
  /** Indices in `Population.earlier`. */
  earlier: ReadonlySet<number>;
  isNew: boolean;
  cases: readonly CodedCase[];
}

export interface Population {
  /** What the new output counts. A case that an earlier one counted is counted as it was then. */
  cases: readonly CodedCase[];
  /** The earlier outputs that overlap the new one, or one that does, and that printed something. */
  earlier: readonly LedgerEntry[];
  atoms: readonly Atom[];
}

/** The new output among the earlier ones. */
export function populationOf(
  cases: readonly CodedCase[],
  ledger: readonly LedgerEntry[],
  scope: Scope,
): Population {
  const earlier = overlapping(ledger, scope);
  const now = new Map(cases.map((one) => [one.id, one]));
  const counted = new Map(now);
  for (const entry of earlier.toReversed()) {
    for (const then of entry.cases) {
      // A dimension that was not counted then could not be printed then: what is known of it now tells no correction.
      const codes = { ...now.get(then.id)?.codes, ...then.codes };
      counted.set(then.id, { ...then, codes });
    }
  }
  const atoms = new Map<string, { earlier: Set<number>; isNew: boolean; cases: CodedCase[] }>();
  for (const one of counted.values()) {
    const places = earlier.flatMap((entry, index) =>
      entry.cases.some(({ id }) => id === one.id) ? [index] : [],
    );
    const isNew = isInScope(scope, one);
    if (!isNew && places.length === 0) continue;
    const key = [isNew, ...places].join();
    const atom = atoms.get(key) ?? { earlier: new Set(places), isNew, cases: [] };
    atom.cases.push(one);
    atoms.set(key, atom);
  }
  const all = [...atoms.values()];
  return { earlier, atoms: all, cases: all.filter(({ isNew }) => isNew).flatMap((atom) => atom.cases) };
}

/** Ids of the earlier outputs that differ from the new one, or from each other within it, by too few cases. */
export function tooClose({ earlier, atoms }: Population): string[] {
  if (earlier.length === 0) return [];
  const small = atoms.filter((atom) => !isEnoughApart(atom.cases));
  const ids = small.flatMap((atom) => {
    const those = earlier.filter((_, index) => atom.earlier.has(index));
    return those.length > 0 ? those : earlier;
  });
  return [...new Set(ids.map(({ id }) => id))];
}

function overlapping(ledger: readonly LedgerEntry[], scope: Scope): LedgerEntry[] {
  const printed = ledger.filter(({ published }) => published.tables.length > 0);
  const found = new Set<LedgerEntry>();
  const scopes = [scope];
  for (const one of scopes) {
    for (const entry of printed) {
      if (found.has(entry) || !overlap(entry.scope, one)) continue;
      found.add(entry);
      scopes.push(entry.scope);
    }
  }
  return printed.filter((entry) => found.has(entry));
}

function overlap(a: Scope, b: Scope): boolean {
  const departments =
    a.departments === null ||
    b.departments === null ||
    a.departments.some((one) => b.departments?.includes(one));
  return departments && a.from <= b.to && b.from <= a.to;
}
