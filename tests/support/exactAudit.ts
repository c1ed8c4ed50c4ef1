import type { AuditInput } from '../../src-shared/disclosure/audit/audit.ts';
import { openFeasibleRegion } from '../../src-shared/disclosure/audit/feasibleRegion.ts';
import { buildModel } from '../../src-shared/disclosure/audit/model.ts';
import { linkedReleases, THIS } from '../../src-shared/disclosure/audit/strata.ts';

/**
 * Asks no more of a report than other tools do: a count below the threshold must not have one value only for an
 * outsider. Answers the feasibility interval of each such count.
 */
export function auditExactly({ published, scope, cases, specs, ...input }: AuditInput) {
  const current = { id: THIS, scope, published, cases, specs };
  const { unknowns, knowledge, targets, failures } = buildModel(
    linkedReleases(current, input.ledger),
    input.statements,
  );
  if (failures.length > 0) throw new Error(failures.map(({ kind, what }) => `${kind} ${what}`).join(', '));
  const region = openFeasibleRegion(
    input.solver,
    unknowns.columns.map(({ high }) => high),
    knowledge.all,
    targets.map(({ form }) => form),
  );
  if (region === null || region === 'unknown') throw new Error('no table agrees with it');
  const intervals = targets
    .filter((target) => target.cases < input.threshold)
    .map(({ id, form }) => {
      const interval = region.interval(form);
      if (typeof interval === 'string') throw new Error(`${id}: ${interval}`);
      return { id, low: interval.low.value, high: interval.high.value };
    });
  region.close();
  return { ok: intervals.every(({ low, high }) => low < high), intervals };
}
