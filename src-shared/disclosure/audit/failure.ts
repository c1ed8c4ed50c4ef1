/**
 * Why a report may not leave:
 * `unexplained` a number or sentence that no constraint can be made of; `untrue` it does not agree with the cases, or with
 * itself; `unsupported` a form of report that this audit has no model of; `recounted` a case that an earlier report
 * counted otherwise; `form` printed where the form of the report does not allow it; `belowThreshold` a printed count with
 * too few cases or persons; `smallGroup` a named group of too few employees; `dominated` a sum in which few weigh too much;
 * `difference` two releases together single out too few cases; `exposed` a count that an attacker finds, or nearly; `share`
 * nearly all of a group in one class; `solver` no answer that anything can be concluded from; `witness` a table that the
 * checker refuses; `cancelled`.
 */
export type FailureKind =
  | 'unexplained'
  | 'untrue'
  | 'unsupported'
  | 'recounted'
  | 'form'
  | 'belowThreshold'
  | 'smallGroup'
  | 'dominated'
  | 'difference'
  | 'exposed'
  | 'share'
  | 'solver'
  | 'witness'
  | 'cancelled';

/** One reason why a report may not leave. */
export interface AuditFailure {
  kind: FailureKind;
  /** For the log and for tests; holds ids, and no counts. */
  what: string;
}

/** Each failure once. */
export function uniqueFailures(failures: readonly AuditFailure[]): AuditFailure[] {
  return [...new Map(failures.map((one) => [`${one.kind} ${one.what}`, one])).values()];
}
