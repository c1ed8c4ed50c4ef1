/** The name under which a half-filled record is kept; without an id that of a new one. */
export function secrecyFormOf(caseId: string, recordId: string | undefined): string {
  return `secrecy:${caseId}:${recordId ?? 'new'}`;
}
