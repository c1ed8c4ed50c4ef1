import type { ChannelName, Input, Output } from '../../src-shared/ipc/contract.ts';
import type { CallError, Reply } from '../../src-shared/ipc/reply.ts';

/** A refusal of main, for code that needs an exception; its sentence stands in i18n. */
export class CallFailure extends Error {
  readonly failure: CallError;

  constructor(failure: CallError) {
    super(failure.code);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** Calls main; a broken connection is an `unexpected` refusal, so that no caller has to catch anything. */
export async function callKluis<C extends ChannelName>(
  channel: C,
  input: Input<C>,
): Promise<Reply<Output<C>>> {
  try {
    return await window.kluis.call(channel, input);
  } catch {
    return { ok: false, error: { code: 'unexpected' } };
  }
}
