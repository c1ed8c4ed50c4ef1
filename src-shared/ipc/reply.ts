import type { ErrorCode } from './errorCode.ts';

export interface CallError {
  code: ErrorCode;
  /** The input field that the failure is about, as a dotted path. */
  field?: string;
}

/** The answer of every call: an expected failure is a value, never an exception. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: CallError };
