import { FEWEST } from './cellChecks.ts';
import type { AuditFailure } from './failure.ts';
import type { FeasibleRegion } from './feasibleRegion.ts';
import type { AuditModel } from './model.ts';
import { personsBehind } from './safeSize.ts';
import { formOver } from './unknowns.ts';

/** Differencing risk: what releases together tell apart holds nothing, or at least ten cases of ten reporters, or may be either. */
export function differencingFailures(
  { populations, releases, unknowns }: AuditModel,
  region: FeasibleRegion,
): AuditFailure[] {
  const whole = new Set(releases.map((one) => one.id));
  return populations.flatMap(({ id, strata }): AuditFailure[] => {
    const form = whole.has(id) ? undefined : formOver(unknowns, strata, { has: {} });
    if (form === undefined) return [];
    const interval = region.interval(form);
    if (typeof interval === 'string') return [{ kind: 'solver', what: id }];
    const [low, high] = [interval.low.value, interval.high.value];
    const { reporters } = personsBehind(strata.flatMap((stratum) => stratum.cases));
    const isFine = high === 0 || (low >= FEWEST ? reporters >= FEWEST : low <= 0 && high >= FEWEST);
    return isFine ? [] : [{ kind: 'difference', what: id }];
  });
}
