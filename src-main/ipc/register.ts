import { type ChannelName, contract, type Output, type Parsed } from '../../src-shared/ipc/contract.ts';
import { type ErrorCode, Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { Reply } from '../../src-shared/ipc/reply.ts';
import type { Spec } from '../../src-shared/ipc/spec.ts';
import { diskRefusal } from '../files/diskRefusal.ts';
import { refusalFor } from '../vault/inspectArchive.ts';
import { withoutNul } from './withoutNul.ts';

export type Handlers = { [C in ChannelName]: (input: Parsed<C>) => Output<C> | Promise<Output<C>> };

/** The handlers of some channels: what one area's file provides. */
export type HandlersOf<C extends ChannelName> = Pick<Handlers, C>;

interface Gate {
  isUnlocked(): boolean;
  needsNewPassphrase(): boolean;
  isReadOnly(): boolean;
}

/** Channels that still answer between unlocking by recovery code and the new passphrase. */
const beforeNewPassphrase: readonly string[] = ['vault:setNewPassphrase'];

/**
 * The one place where a message from the page is let in: checks sender, channel, lock and input, in this order,
 * then runs the handler. An expected failure becomes a value; anything else is logged without content.
 */
export function createDispatcher(options: {
  gate: Gate;
  handlers: Handlers;
  log(channel: string, problem: string): void;
}) {
  const { gate, handlers, log } = options;

  return async function dispatch(
    sender: { isTrusted: boolean },
    channel: unknown,
    input: unknown,
  ): Promise<Reply<unknown>> {
    if (!sender.isTrusted) return refuse('sender_refused');
    if (!isChannel(channel)) return refuse('channel_unknown');
    const spec: Spec = contract[channel];
    if (spec.whenLocked === 'refuse') {
      if (!gate.isUnlocked()) return refuse('locked');
      if (gate.needsNewPassphrase() && !beforeNewPassphrase.includes(channel))
        return refuse('new_passphrase_required');
    }
    const parsed = spec.input.safeParse(withoutNul(input));
    if (!parsed.success) return refuse('input_invalid', parsed.error.issues[0]?.path.join('.'));
    try {
      const handle = handlers[channel] as (input: unknown) => unknown;
      return { ok: true, value: await handle(parsed.data) };
    } catch (error) {
      const refusal = refusalOf(error, gate.isReadOnly());
      if (refusal) return refuse(refusal.code, refusal.field);
      // A lock while the handler waited has closed the archive under it.
      if (spec.whenLocked === 'refuse' && !gate.isUnlocked()) return refuse('locked');
      log(channel, problemOf(error));
      return refuse('unexpected');
    }
  };
}

function isChannel(channel: unknown): channel is ChannelName {
  return typeof channel === 'string' && Object.hasOwn(contract, channel);
}

function refuse(code: ErrorCode, field?: string): Reply<never> {
  return { ok: false, error: field ? { code, field } : { code } };
}

/** The refusal that stands for a full disk, a damaged page or a write to a damaged archive. */
function refusalOf(error: unknown, isReadOnly: boolean): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (isReadOnly && problemOf(error).includes('SQLITE_READONLY')) return new Refusal('archive_read_only');
  const known = refusalFor(error) ?? diskRefusal(error);
  return known instanceof Refusal ? known : undefined;
}

/** A message could quote a case, so only the kind of error is told. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}
