import { type ContingencyTable, contingencyTableOf } from './contingencyTable.ts';
import type { Job } from './options.ts';
import type { PrintedDimension } from './protectedTable.ts';
import { axisOf, publishedConstraintsOf, wasPublished } from './publishedConstraints.ts';
import { sensitiveDifferences } from './sensitiveCounts.ts';
import { isProtectedAsPublished, type SuppressionProblem } from './solveSuppression.ts';

/** A multi dimension comes first in a contingency table. */
export function multiFirst<T extends PrintedDimension>([one, two]: readonly [T, T]): readonly [T, T] {
  return two.dimension.multi ? [two, one] : [one, two];
}

/** All that bears on two dimensions together. */
export function linkOf(
  [one, two]: readonly [PrintedDimension, PrintedDimension],
  { population, options }: Job,
): Pick<SuppressionProblem, 'constraints' | 'sensitiveCounts'> & { contingency: ContingencyTable } {
  const tables = [one.table, two.table];
  const first = axisOf(one.dimension, population, tables);
  const second = axisOf(two.dimension, population, tables);
  const cover = one.dimension.multi ? one.dimension.classes.map(({ members }) => members) : [];
  const contingency = contingencyTableOf(population.strata, first, second, cover);
  return {
    contingency,
    constraints: publishedConstraintsOf(contingency, [one.dimension, two.dimension], population, tables),
    sensitiveCounts: sensitiveDifferences(contingency, { first, second }, population, options.threshold),
  };
}

/** An old two-way table links what two new one-way tables say; where that tells too much, the later one is dropped. */
export function withoutLinkedDisclosures<T extends PrintedDimension>(printed: readonly T[], job: Job): T[] {
  const kept: T[] = [];
  for (const one of printed) {
    const linked = kept.filter((other) =>
      wasPublished(job.population, [one.dimension.id, other.dimension.id]),
    );
    if (linked.every((other) => keepsEarlierProtection([other, one], job))) kept.push(one);
  }
  return kept;
}

/** True when what earlier outputs said of two dimensions together stays protected beside their new one-way tables. */
function keepsEarlierProtection(pair: readonly [PrintedDimension, PrintedDimension], job: Job): boolean {
  const { sensitiveCounts, ...link } = linkOf(multiFirst(pair), job);
  const published = sensitiveCounts.filter(
    ({ selection, isWhole }) => isWhole || selection.first === null || selection.second === null,
  );
  return isProtectedAsPublished({ ...link, sensitiveCounts: published, candidates: [] }, job);
}
