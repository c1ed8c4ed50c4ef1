import type { CodedCase, Scope } from '../contract/codedCase.ts';
import { isInScope } from '../contract/codedCase.ts';
import type { LedgerEntry } from '../contract/ledger.ts';
import { isEnoughApart } from './sensitivityRules.ts';

/** Cases that were counted in the same outputs: the finest parts that differencing can tell apart. */
export interface Stratum {
  /** Indices in `StratifiedPopulation.earlier`. */
  earlier: ReadonlySet<number>;
  isNew: boolean;
  cases: readonly CodedCase[];
}

export interface StratifiedPopulation {
  /** The cases of the new output. A case that an earlier one counted is counted as it was then. */
  cases: readonly CodedCase[];
  /** The earlier outputs that scopesOverlap the new one, or one that does, and that published something. */
  earlier: readonly LedgerEntry[];
  strata: readonly Stratum[];
}

/** The cases of the new output and the earlier ones, by the outputs that count them. */
export function stratify(
  cases: readonly CodedCase[],
  ledger: readonly LedgerEntry[],
  scope: Scope,
): StratifiedPopulation {
  const earlier = overlappingEntries(ledger, scope);
  const now = new Map(cases.map((one) => [one.id, one]));
  const counted = new Map(now);
  for (const entry of earlier.toReversed()) {
    for (const then of entry.cases) {
      // A dimension that was not counted then could not be published then: what is known of it now tells no correction.
      const codes = { ...now.get(then.id)?.codes, ...then.codes };
      counted.set(then.id, { ...then, codes });
    }
  }
  const strata = new Map<string, { earlier: Set<number>; isNew: boolean; cases: CodedCase[] }>();
  for (const one of counted.values()) {
    const counting = earlier.flatMap((entry, index) =>
      entry.cases.some(({ id }) => id === one.id) ? [index] : [],
    );
    const isNew = isInScope(scope, one);
    if (!isNew && counting.length === 0) continue;
    const key = [isNew, ...counting].join();
    const stratum = strata.get(key) ?? { earlier: new Set(counting), isNew, cases: [] };
    stratum.cases.push(one);
    strata.set(key, stratum);
  }
  const all = [...strata.values()];
  return {
    earlier,
    strata: all,
    cases: all.filter(({ isNew }) => isNew).flatMap((stratum) => stratum.cases),
  };
}

/** Ids of the earlier outputs that differ from the new one, or from each other within it, by too few cases. */
export function differencingRisks({ earlier, strata }: StratifiedPopulation): string[] {
  if (earlier.length === 0) return [];
  const small = strata.filter((stratum) => !isEnoughApart(stratum.cases));
  const ids = small.flatMap((stratum) => {
    const those = earlier.filter((_, index) => stratum.earlier.has(index));
    return those.length > 0 ? those : earlier;
  });
  return [...new Set(ids.map(({ id }) => id))];
}

/** The earlier outputs that overlap a scope, or one that does, and that published something. */
export function overlappingEntries(ledger: readonly LedgerEntry[], scope: Scope): LedgerEntry[] {
  const published = ledger.filter((entry) => entry.published.tables.length > 0);
  const found = new Set<LedgerEntry>();
  const scopes = [scope];
  for (const one of scopes) {
    for (const entry of published) {
      if (found.has(entry) || !scopesOverlap(entry.scope, one)) continue;
      found.add(entry);
      scopes.push(entry.scope);
    }
  }
  return published.filter((entry) => found.has(entry));
}

function scopesOverlap(a: Scope, b: Scope): boolean {
  const departments =
    a.departments === null ||
    b.departments === null ||
    a.departments.some((one) => b.departments?.includes(one));
  return departments && a.from <= b.to && b.from <= a.to;
}
