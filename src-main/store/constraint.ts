/** Whether a statement was refused by a constraint of the schema (unique, foreign key, check). */
export function isConstraint(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');
}
