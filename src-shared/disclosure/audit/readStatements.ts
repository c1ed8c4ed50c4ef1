import type { Form } from '../contract/solver.ts';
import { addForms, type Constraint } from './constraint.ts';
import type { AuditFailure } from './failure.ts';
import type { CountFrame } from './frame.ts';
import { countsCases, type ReadCell } from './readPublished.ts';
import {
  constraintsOf,
  membersAt,
  type ReadStatement,
  repeatsSum,
  type StatedCell,
} from './readStatement.ts';
import { THIS } from './strata.ts';
import { formOver } from './unknowns.ts';

/** Everything that is said beside the tables of this report, as constraints. */
export function readStatements(
  statements: readonly ReadStatement[],
  frame: CountFrame,
  cells: readonly ReadCell[],
): { constraints: Constraint[]; failures: AuditFailure[] } {
  const [current] = frame.releases;
  const constraints: Constraint[] = [];
  const failures: AuditFailure[] = [];
  for (const statement of statements) {
    // The table itself is held to the cases and to how much one person may weigh in it.
    if (current !== undefined && repeatsSum(statement, current.published)) continue;
    const read = constraintsOf(statement, (reference) => formAt(reference, frame, cells));
    if (read === undefined) failures.push({ kind: 'unexplained', what: JSON.stringify(statement) });
    else constraints.push(...read);
  }
  return { constraints, failures };
}

/** The count that a statement is about; undefined if there is no such count of cases. */
function formAt(
  { table, at }: StatedCell,
  { releases: [current], strata, dimensions, unknowns }: CountFrame,
  cells: readonly ReadCell[],
): Form | undefined {
  const printed = current?.published.tables.find((one) => one.id === table);
  const isKnown = printed !== undefined || current?.specs.some((one) => one.id === table);
  if (current === undefined || !isKnown || (printed !== undefined && !countsCases(printed))) return undefined;
  const has: Record<string, readonly number[]> = {};
  for (const [id, classId] of Object.entries(at)) {
    const members = membersAt(current.published, current.specs, table, id, classId);
    const units = dimensions.get(id)?.unitsOf(members);
    if (units === undefined) return undefined;
    has[id] = units;
  }
  const isMentions = printed?.unit === 'mentions' && Object.keys(at).length === 0;
  if (isMentions)
    return addForms(
      ...cells.filter((one) => one.release === THIS && one.table === table).map((one) => one.form),
    );
  const own = strata.filter((stratum) => stratum.releases.includes(THIS));
  return formOver(unknowns, own, { has });
}
