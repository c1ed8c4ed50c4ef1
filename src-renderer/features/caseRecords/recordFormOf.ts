/**
 * The name under which a half-filled record is kept.
 * @param of the id of a record, or what is new: a kind, or the place where it was begun.
 */
export function recordFormOf(caseId: string, of: string): string {
  return `record:${caseId}:${of}`;
}
