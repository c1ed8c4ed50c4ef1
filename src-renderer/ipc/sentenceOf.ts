import { nl } from '../../src-shared/i18n/nl.ts';
import type { CallError } from '../../src-shared/ipc/reply.ts';

/** The sentence of a failure: it says what happened and what to do. */
export function sentenceOf(failure: CallError): string {
  return nl.errors[failure.code] ?? nl.errors.unexpected;
}

/** The sentence for one field, when the failure is about that field. */
export function sentenceAt(failure: CallError | undefined, ...fields: string[]): string | undefined {
  return failure?.field !== undefined && fields.includes(failure.field) ? sentenceOf(failure) : undefined;
}

/** The sentence for the status line: a failure that none of the form's fields shows. */
export function sentenceBeside(failure: CallError | undefined, ...fields: string[]): string | undefined {
  if (!failure || (failure.field !== undefined && fields.includes(failure.field))) return undefined;
  return sentenceOf(failure);
}
