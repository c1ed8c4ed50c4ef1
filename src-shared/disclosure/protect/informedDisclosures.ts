import type { Survey } from './attackerOracle.ts';
import type { AttackerKnowledge } from './attackModel.ts';
import { type AuditContext, attributable, type Disclosure } from './disclosure.ts';
import { at } from './linearSystem.ts';

/** An attacker who knows more than what is published. */
export interface InformedAttacker {
  prior: number;
  knowledge: AttackerKnowledge;
  /** Cases of an aggregate that are their own: of a target that overlaps it, so many need not be able to be absent. */
  own: { aggregate: number; count: number } | null;
  /** See `Disclosure`. */
  isErratic: boolean;
}

/** Every sensitive target must be able to be 0 (or what is known to be in it) and `threshold`, for one attacker. */
export function informedDisclosures(
  context: AuditContext,
  targets: readonly number[],
  attacker: InformedAttacker,
): Disclosure[] {
  const survey = context.oracle.survey(attacker.prior, attacker.knowledge);
  return targets.flatMap((target) => disclosuresOf(context, target, attacker, survey));
}

function disclosuresOf(
  context: AuditContext,
  target: number,
  { prior, knowledge, own, isErratic }: InformedAttacker,
  survey: Survey,
): Disclosure[] {
  const { system, aggregates } = context;
  const aggregate = at(aggregates.ofTarget, target);
  const least = own && shareUnknowns(context, own.aggregate, aggregate) ? own.count : 0;
  for (const [sense, limit] of [
    ['low', least],
    ['high', system.informed?.threshold ?? 0],
  ] as const) {
    const reach = survey(aggregate, sense, limit);
    if (reach.kind === 'reached') continue;
    if (reach.kind === 'infeasible') return [];
    const attack = { aggregate, sense, knowledge };
    const left = attributable(context, { target, prior, attack, limit, reach, isErratic });
    if (left.length > 0) return left;
  }
  return [];
}

function shareUnknowns({ aggregates: { list } }: AuditContext, one: number, other: number): boolean {
  const { unknowns } = at(list, other);
  return at(list, one).form.some(([unknown]) => unknowns.has(unknown));
}
