import type { RecordContent } from './caseRecordSpec.ts';

/** Whether a consent holds on a day: it was given by then, and not yet withdrawn. */
export function holdsOn({ givenOn = null, withdrawnOn = null }: RecordContent, day: string): boolean {
  return givenOn !== null && givenOn <= day && (withdrawnOn === null || withdrawnOn > day);
}
