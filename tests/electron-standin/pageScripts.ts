/**
 * Functions that run inside the page, as text. They may refer to nothing outside themselves.
 */

/** In the page's own world: puts on `window` what the preload exposes, as Electron's context bridge does. */
export function receiveExposed(token: string): void {
  if (window !== window.top) return;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;

  const cross = (value: unknown): unknown => (value === undefined ? {} : { value });
  const refuseFunctions = (_key: string, value: unknown): unknown => {
    if (typeof value === 'function' || typeof value === 'symbol')
      throw new Error('An object could not be cloned.');
    return value;
  };

  addEventListener(`${token}:expose`, (event) => {
    const { key, names } = JSON.parse((event as CustomEvent<string>).detail) as {
      key: string;
      names: string[];
    };
    const api: Record<string, unknown> = {};
    for (const name of names) {
      api[name] = (...values: unknown[]) =>
        new Promise((resolve, reject) => {
          const id = ++last;
          const detail = JSON.stringify({ id, key, name, values: values.map(cross) }, refuseFunctions);
          waiting.set(id, { resolve, reject });
          dispatchEvent(new CustomEvent(`${token}:call`, { detail }));
        });
    }
    Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true });
  });

  addEventListener(`${token}:settle`, (event) => {
    const { id, value, error } = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      value?: unknown;
      error?: string;
    };
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(value);
    else caller?.reject(new Error(error));
  });
}

/** In the preload's world: gives the built preload the `electron` that a sandboxed preload has. */
export function runPreload(
  { token, binding, keys }: { token: string; binding: string; keys: string[] },
  preload: (require: (name: string) => unknown, module: object, exports: object) => void,
): void {
  if (window !== window.top) return;
  const world = globalThis as unknown as Record<string, (text: string) => void>;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const exposed = new Map<string, Record<string, (...values: unknown[]) => Promise<unknown>>>();
  let last = 0;

  const cross = (value: unknown): unknown => (value === undefined ? {} : { value });
  const post = (message: object): void => world[binding]?.(JSON.stringify(message));

  world[`${binding}Reply`] = (text) => {
    const { id, value, error } = JSON.parse(text) as { id: number; value?: unknown; error?: string };
    const caller = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) caller?.resolve(value);
    else caller?.reject(new Error(error));
  };

  const ipcRenderer = {
    invoke: (channel: string, ...values: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        post({ kind: 'invoke', id, channel, values: values.map(cross) });
      }),
    send: (channel: string, ...values: unknown[]) =>
      post({ kind: 'send', channel, values: values.map(cross) }),
  };

  const contextBridge = {
    exposeInMainWorld(key: string, api: Record<string, (...values: unknown[]) => Promise<unknown>>) {
      exposed.set(key, api);
      const names = Object.keys(api);
      for (const name of names) {
        if (typeof api[name] !== 'function')
          throw new Error(`The stand-in exposes functions only, not ${key}.${name}.`);
      }
      dispatchEvent(new CustomEvent(`${token}:expose`, { detail: JSON.stringify({ key, names }) }));
    },
  };

  addEventListener(`${token}:call`, (event) => {
    const call = JSON.parse((event as CustomEvent<string>).detail) as {
      id: number;
      key: string;
      name: string;
      values: Array<{ value?: unknown }>;
    };
    const settle = (answer: object): void => {
      dispatchEvent(
        new CustomEvent(`${token}:settle`, { detail: JSON.stringify({ id: call.id, ...answer }) }),
      );
    };
    Promise.resolve(exposed.get(call.key)?.[call.name]?.(...call.values.map((one) => one.value))).then(
      (value) => settle({ value }),
      (error: Error) => settle({ error: error.message }),
    );
  });

  addEventListener('keydown', (event) => {
    const channel = `mod+${event.key.toLowerCase()}`;
    if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || !keys.includes(channel)) return;
    event.preventDefault();
    post({ kind: 'key', channel });
  });

  const electron = new Proxy({ ipcRenderer, contextBridge } as Record<string, unknown>, {
    get(target, key) {
      if (typeof key === 'symbol' || key === '__esModule' || key === 'default' || key in target)
        return target[key as string];
      throw new Error(`The stand-in's preload has no electron.${key}.`);
    },
  });
  const module = { exports: {} };
  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`module not found: ${name}`);
      return electron;
    },
    module,
    module.exports,
  );
}
