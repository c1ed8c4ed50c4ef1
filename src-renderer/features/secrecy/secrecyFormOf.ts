/** The name under which a half-filled weighing is kept; without an id that of a new one. */
export function secrecyFormOf(caseId: string, considerationId: string | undefined): string {
  return `secrecy:${caseId}:${considerationId ?? 'new'}`;
}
