import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { acceleratorKeys, pressAccelerator } from './menu.ts';
import { BINDING, PRELOAD_WORLD } from './names.ts';
import { receiveExposed, runPreload } from './pageScripts.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';

type InvokeHandler = (event: object, ...values: unknown[]) => unknown;

interface Message {
  kind: 'invoke' | 'send' | 'key';
  id: number;
  channel: string;
  values: Array<{ value?: unknown }>;
}

class StandinIpcMain extends StrictEmitter {
  readonly handlers = new Map<string, InvokeHandler>();

  constructor() {
    super('ipcMain', ['kluis:copied']);
  }

  handle(channel: string, handler: InvokeHandler): void {
    if (this.handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, handler);
  }
}

const main = new StandinIpcMain();
export const ipcMain = strict('ipcMain', main);

/** Only the preload may reach these; main that asks for them is told so. */
const preloadOnly = (name: string) => strict(`${name} outside the preload`, {});
export const contextBridge = preloadOnly('contextBridge');
export const ipcRenderer = preloadOnly('ipcRenderer');

/**
 * Runs the built preload in a page before its first script, and carries its messages.
 * @param senderOf the event's sender fields for the execution context that a message comes from.
 */
export async function installPreload(
  cdp: CDPSession,
  preloadPath: string,
  senderOf: (contextId: number) => object,
): Promise<void> {
  const token = randomBytes(12).toString('hex');
  const preload = readFileSync(preloadPath, 'utf8');
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === BINDING)
      void deliver(cdp, JSON.parse(payload) as Message, executionContextId, senderOf(executionContextId));
  });
  await cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: PRELOAD_WORLD });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `(${receiveExposed})(${JSON.stringify(token)})`,
  });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: PRELOAD_WORLD,
    source: `(${runPreload})(${JSON.stringify({ token, binding: BINDING, keys: acceleratorKeys() })}, function (require, module, exports) {\n${preload}\n})`,
  });
}

async function deliver(cdp: CDPSession, message: Message, contextId: number, sender: object): Promise<void> {
  if (message.kind === 'key') {
    pressAccelerator(message.channel);
    return;
  }
  const values = message.values.map((one) => one.value);
  const event = preventable(sender);
  if (message.kind === 'send') {
    main.emit(message.channel, event, ...values);
    return;
  }
  const reply = await answer(message, event, values);
  const text = JSON.stringify(JSON.stringify({ id: message.id, ...reply }));
  // The page may be gone by now, as after a lock.
  await cdp
    .send('Runtime.evaluate', { contextId, expression: `${BINDING}Reply?.(${text})` })
    .catch(() => undefined);
}

async function answer({ channel }: Message, event: object, values: unknown[]): Promise<object> {
  const handler = main.handlers.get(channel);
  if (!handler) return { error: `No handler registered for '${channel}'` };
  try {
    return { value: await handler(event, ...values) };
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
