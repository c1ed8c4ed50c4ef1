import type { Interval } from './aggregates.ts';
import type { AuditContext, Disclosure } from './disclosure.ts';
import { informedDisclosures } from './informedDisclosures.ts';
import { at } from './linearSystem.ts';

/** Disclosures to reporters who pool what they know, when all their cases are in one of the targets. */
export function coalitionDisclosures(
  context: AuditContext,
  sensitive: readonly number[],
  prior: number,
  bounds: readonly Interval[],
): Disclosure[] {
  const { coalitionSize } = context.system.informed ?? { coalitionSize: 0 };
  if (coalitionSize < 1) return [];
  return sensitive.flatMap((target) =>
    isFinest(context, target)
      ? disclosuresTo(context, target, coalitionSize, { sensitive, prior, bounds })
      : [],
  );
}

/** Cases in a part of a count are in the whole as well: only the finest tell something of their own. */
function isFinest({ system, aggregates }: AuditContext, target: number): boolean {
  const { column } = at(aggregates.list, at(aggregates.ofTarget, target));
  return column !== null || at(system.targets, target).cell !== null;
}

function disclosuresTo(
  context: AuditContext,
  own: number,
  coalitionSize: number,
  { sensitive, prior, bounds }: { sensitive: readonly number[]; prior: number; bounds: readonly Interval[] },
): Disclosure[] {
  const aggregate = at(context.aggregates.ofTarget, own);
  const { high } = at(bounds, aggregate);
  const attackerOf = (count: number) => ({
    prior,
    knowledge: new Map([[aggregate, { low: count, high }]]),
    own: { aggregate, count },
    isErratic: false,
  });
  const found = informedDisclosures(context, sensitive, attackerOf(coalitionSize));
  // For a smaller coalition the others are no worse off; but what remains of its own target may not be known.
  for (let count = 1; count < coalitionSize && found.length === 0; count++)
    found.push(...informedDisclosures(context, [own], attackerOf(count)));
  return found;
}
