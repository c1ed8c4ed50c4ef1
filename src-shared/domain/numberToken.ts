/** Reasons why a number token in a text cannot be printed; `unreadable` for brackets that are no token. */
export type TokenProblemKind = 'hidden' | 'unknown' | 'unreadable';
