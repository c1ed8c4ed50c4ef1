import { expect, test, vi } from 'vitest';
import { createDispatcher, type Handlers } from '../../../src-main/ipc/register.ts';
import { contract } from '../../../src-shared/ipc/contract.ts';
import { Refusal } from '../../../src-shared/ipc/errorCode.ts';

const window = { isTrusted: true };

function dispatcher(options: {
  isUnlocked: boolean;
  needsNewPassphrase?: boolean;
  handle?: (input: unknown) => unknown;
}) {
  const handle = vi.fn(options.handle ?? (() => undefined));
  const log = vi.fn();
  const handlers = Object.fromEntries(
    Object.keys(contract).map((channel) => [channel, handle]),
  ) as unknown as Handlers;
  const gate = {
    isReadOnly: () => false,
    isUnlocked: () => options.isUnlocked,
    needsNewPassphrase: () => options.needsNewPassphrase ?? false,
  };
  return { dispatch: createDispatcher({ gate, handlers, log }), handle, log };
}

test('a message from another frame is refused before anything else is looked at', async () => {
  const { dispatch, handle } = dispatcher({ isUnlocked: true });

  for (const channel of [...Object.keys(contract), 'unknown', 7]) {
    expect(await dispatch({ isTrusted: false }, channel, {})).toEqual({
      ok: false,
      error: { code: 'sender_refused' },
    });
  }
  expect(handle).not.toHaveBeenCalled();
});

test('a channel that is not in the contract does not exist, whatever object property it names', async () => {
  const { dispatch, handle } = dispatcher({ isUnlocked: true });

  for (const channel of [
    'cases:drop',
    '__proto__',
    'constructor',
    'toString',
    '',
    null,
    undefined,
    {},
    ['vault:lock'],
  ]) {
    expect(await dispatch(window, channel, undefined)).toEqual({
      ok: false,
      error: { code: 'channel_unknown' },
    });
  }
  expect(handle).not.toHaveBeenCalled();
});

test('while locked, every channel that is not allowed then is refused, with right or wrong input', async () => {
  const { dispatch, handle } = dispatcher({ isUnlocked: false });

  for (const [channel, spec] of Object.entries(contract)) {
    if (spec.whenLocked === 'allow') continue;
    expect(await dispatch(window, channel, { anything: 1 })).toEqual({
      ok: false,
      error: { code: 'locked' },
    });
  }
  expect(handle).not.toHaveBeenCalled();
});

test('after unlocking by recovery code nothing answers until a new passphrase is set', async () => {
  const { dispatch } = dispatcher({ isUnlocked: true, needsNewPassphrase: true });

  expect(await dispatch(window, 'cases:list', {})).toEqual({
    ok: false,
    error: { code: 'new_passphrase_required' },
  });
  expect(await dispatch(window, 'vault:setNewPassphrase', { passphrase: 'boom fiets wolk' })).toMatchObject({
    ok: true,
  });
});

test('input of a wrong shape is refused with the field, and no handler runs', async () => {
  const { dispatch, handle } = dispatcher({ isUnlocked: true });

  expect(await dispatch(window, 'cases:list', { offset: 'x' })).toEqual({
    ok: false,
    error: { code: 'input_invalid', field: 'offset' },
  });
  expect(await dispatch(window, 'cases:get', { id: '../../etc' })).toMatchObject({
    error: { code: 'input_invalid', field: 'id' },
  });
  expect(await dispatch(window, 'cases:list', null)).toMatchObject({ error: { code: 'input_invalid' } });
  expect(handle).not.toHaveBeenCalled();
});

test('an expected failure is a value with its code and field', async () => {
  const { dispatch, log } = dispatcher({
    isUnlocked: true,
    handle: () => {
      throw new Refusal('entry_empty', 'text');
    },
  });

  expect(await dispatch(window, 'vault:lock', undefined)).toEqual({
    ok: false,
    error: { code: 'entry_empty', field: 'text' },
  });
  expect(log).not.toHaveBeenCalled();
});

test('an unexpected failure neither reaches the page nor brings its text into the log', async () => {
  const { dispatch, log } = dispatcher({
    isUnlocked: true,
    handle: () => {
      throw Object.assign(new TypeError('Jansen, Piet'), { code: 'SQLITE_ERROR' });
    },
  });

  expect(await dispatch(window, 'vault:lock', undefined)).toEqual({
    ok: false,
    error: { code: 'unexpected' },
  });
  expect(log.mock.calls).toEqual([['vault:lock', 'TypeError SQLITE_ERROR']]);
});
