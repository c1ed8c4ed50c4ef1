import { EventEmitter } from 'node:events';

/** Looked up by the language and by Node themselves, on any object. */
const askedByTheLanguage = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'toString',
  'valueOf',
  'inspect',
  'nodeType',
]);

/** The object, except that a property that it lacks throws, so that nothing of Electron is silently absent. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object || key.startsWith('_') || askedByTheLanguage.has(key)) {
        return Reflect.get(object, key, receiver);
      }
      throw new Error(`The stand-in has no ${name}.${key}; add it to tests/electron-standin.`);
    },
  });
}

/** An emitter that takes listeners for known events only. */
export class StrictEmitter extends EventEmitter {
  readonly standinName: string;
  readonly standinEvents: ReadonlySet<string>;

  constructor(name: string, events: readonly string[]) {
    super();
    this.standinName = name;
    this.standinEvents = new Set(events);
  }

  override on(event: string, listener: (...values: never[]) => void): this {
    this.mustKnow(event);
    return super.on(event, listener as (...values: unknown[]) => void);
  }

  override once(event: string, listener: (...values: never[]) => void): this {
    this.mustKnow(event);
    return super.once(event, listener as (...values: unknown[]) => void);
  }

  private mustKnow(event: string): void {
    if (!this.standinEvents.has(event))
      throw new Error(`The stand-in's ${this.standinName} never emits '${event}'.`);
  }
}

export interface PreventableEvent {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

export function preventable<T extends object>(details?: T): PreventableEvent & T {
  let isPrevented = false;
  return Object.defineProperties(
    { ...details },
    {
      preventDefault: { value: () => void (isPrevented = true) },
      defaultPrevented: { get: () => isPrevented },
    },
  ) as PreventableEvent & T;
}
