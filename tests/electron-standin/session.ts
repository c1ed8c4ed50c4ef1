import type { Browser, BrowserContext, Request as PageRequest, Route } from 'playwright-core';
import { appEvents, browserContext } from './app.ts';
import {
  createProtocol,
  defaultHandlers,
  protocol as defaultProtocol,
  type ProtocolHandler,
  privateSchemes,
} from './protocol.ts';
import { StrictEmitter, strict } from './strict.ts';
import { toElectron } from './urls.ts';

type BeforeRequest = (details: object, callback: (answer: { cancel?: boolean }) => void) => void;

const resourceTypes: Readonly<Record<string, string>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  xhr: 'xhr',
  fetch: 'xhr',
  ping: 'ping',
  media: 'media',
  websocket: 'webSocket',
};

/** One session: rules that the app sets, and the browser context that they hold for. */
export class StandinSession extends StrictEmitter {
  readonly partition: string;
  /** What was set, by the name of the setting; tests read it. */
  readonly settings: Record<string, unknown> = {};
  readonly handlers: Map<string, ProtocolHandler>;
  readonly protocol: typeof defaultProtocol;
  beforeRequest: BeforeRequest | undefined;
  private opened: Promise<BrowserContext> | undefined;

  constructor(partition: string, options: object) {
    super('session', ['will-download']);
    this.partition = partition;
    this.settings['options'] = options;
    const own =
      partition === '' ? { protocol: defaultProtocol, handlers: defaultHandlers } : createProtocol();
    this.protocol = own.protocol;
    this.handlers = own.handlers;
  }

  readonly webRequest = strict('webRequest', {
    onBeforeRequest: (listener: BeforeRequest | null): void =>
      void (this.beforeRequest = listener ?? undefined),
  });

  setPermissionRequestHandler = (handler: unknown): void => this.set('permissionRequestHandler', handler);
  setPermissionCheckHandler = (handler: unknown): void => this.set('permissionCheckHandler', handler);
  setDevicePermissionHandler = (handler: unknown): void => this.set('devicePermissionHandler', handler);
  setDisplayMediaRequestHandler = (handler: unknown): void => this.set('displayMediaRequestHandler', handler);
  setSpellCheckerEnabled = (isEnabled: boolean): void => this.set('spellCheckerEnabled', isEnabled);
  setSpellCheckerLanguages = (languages: string[]): void => this.set('spellCheckerLanguages', languages);
  setSpellCheckerDictionaryDownloadURL = (url: string): void =>
    this.set('spellCheckerDictionaryDownloadURL', url);
  setProxy = async (config: unknown): Promise<void> => this.set('proxy', config);
  isPersistent = (): boolean => this.partition === '' || this.partition.startsWith('persist:');

  async clearStorageData(): Promise<void> {
    await (await this.context()).clearCookies();
  }

  /** The private context keeps its cache in memory and pages of ours are `no-store`. */
  async clearCache(): Promise<void> {
    await this.context();
  }

  private set(name: string, value: unknown): void {
    this.settings[name] = value;
  }

  /** Off the record for a session in memory, the folder's own context for one on disk. */
  context(): Promise<BrowserContext> {
    this.opened ??= this.open();
    return this.opened;
  }

  private async open(): Promise<BrowserContext> {
    const onDisk = await browserContext();
    if (this.isPersistent()) return this.prepare(onDisk);
    const browser = onDisk.browser() as Browser;
    return this.prepare(
      await browser.newContext({ acceptDownloads: false, viewport: null, serviceWorkers: 'block' }),
    );
  }

  private async prepare(context: BrowserContext): Promise<BrowserContext> {
    await context.route('**/*', (route) => this.answer(route));
    return context;
  }

  /** Navigation rules come first, then the app's request rules, then its own protocol; the rest is Chromium's. */
  private async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toElectron(request.url(), privateSchemes);
    // A navigation that the app prevents never began; a request that it cancels has failed.
    const verdict = navigation.judge(request, url);
    if (verdict === 'prevented') return abort(route, 'aborted');
    // Such a window is closed as soon as it shows itself, which it does on its error page.
    if (verdict === 'new window') return abort(route, 'blockedbyclient');
    if (await this.isCancelled(request, url)) return abort(route, 'blockedbyclient');
    const handler = this.handlers.get(new URL(url).protocol.slice(0, -1));
    if (!handler) return route.continue();
    const response = await handler(new Request(url, { method: request.method() }));
    await route
      .fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      })
      .catch(() => undefined);
  }

  private isCancelled(request: PageRequest, url: string): Promise<boolean> {
    const listener = this.beforeRequest;
    if (!listener) return Promise.resolve(false);
    return new Promise((resolve) => {
      const details = {
        id: 0,
        url,
        method: request.method(),
        resourceType: resourceTypeOf(request),
        referrer: '',
        timestamp: Date.now(),
      };
      listener(details, ({ cancel = false }) => resolve(cancel));
    });
  }
}

type Verdict = 'allowed' | 'prevented' | 'new window';

/** Set by the window module: whether the page that asks may navigate there. */
export const navigation = { judge: (_request: PageRequest, _url: string): Verdict => 'allowed' };

function resourceTypeOf(request: PageRequest): string {
  if (request.isNavigationRequest()) return request.frame().parentFrame() ? 'subFrame' : 'mainFrame';
  return resourceTypes[request.resourceType()] ?? 'other';
}

function abort(route: Route, reason: 'aborted' | 'blockedbyclient'): Promise<void> {
  return route.abort(reason).catch(() => undefined);
}

const sessions = new Map<string, StandinSession>();

function sessionOf(partition: string, options: object = {}): StandinSession {
  const known = sessions.get(partition);
  if (known) return known;
  const created = strict('session', new StandinSession(partition, options));
  sessions.set(partition, created);
  appEvents.emit('session-created', created);
  return created;
}

export const allSessions: ReadonlyMap<string, StandinSession> = sessions;

export const session = strict('session module', {
  fromPartition: sessionOf,
  get defaultSession(): StandinSession {
    return sessionOf('');
  },
});
