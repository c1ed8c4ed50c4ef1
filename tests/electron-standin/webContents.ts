import type { Frame, Page, Request as PageRequest } from 'playwright-core';
import { appEvents, browserContext } from './app.ts';
import { FrameTree, type StandinFrame } from './frames.ts';
import { installPreload } from './ipc.ts';
import { privateSchemes } from './protocol.ts';
import { recorded } from './recorded.ts';
import { navigation, type StandinSession } from './session.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';
import { toChromium, toElectron } from './urls.ts';
import { hasWindow } from './windowMode.ts';

type WindowOpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** Pages by the contents that own them. */
const owners = new Map<Page, StandinContents>();

/** A page of Chromium behind the interface of Electron's `webContents`. */
export class StandinContents extends StrictEmitter {
  readonly session: StandinSession;
  readonly page: Promise<Page>;
  private readonly tree = new FrameTree();
  private openHandler: WindowOpenHandler = () => ({ action: 'allow' });
  /** Where main itself sends the page; any other navigation is the page's own. */
  private expectedUrl: string | undefined;
  private isGone = false;
  private zoomLevel = 0;
  /** Windows that the page tried to open, and what became of it; tests read it. */
  readonly openAttempts: Array<{ url: string; action: string }> = [];
  /** Where the page tried to go by itself; tests read it. */
  readonly navigations: Array<{ url: string; isMainFrame: boolean; isRefused: boolean }> = [];

  constructor(session: StandinSession, preload: string | undefined) {
    super('webContents', [
      'will-navigate',
      'will-frame-navigate',
      'will-redirect',
      'will-attach-webview',
      'will-prevent-unload',
      'did-finish-load',
      'input-event',
      'render-process-gone',
      'destroyed',
    ]);
    this.session = session;
    this.page = this.create(preload);
    appEvents.emit('web-contents-created', preventable(), strict('webContents', this));
  }

  get mainFrame(): StandinFrame | null {
    return this.tree.mainFrame;
  }

  isDestroyed = (): boolean => this.isGone;
  getURL = (): string => this.mainFrame?.url ?? '';
  getZoomLevel = (): number => this.zoomLevel;
  setWindowOpenHandler = (handler: WindowOpenHandler): void => void (this.openHandler = handler);

  setZoomLevel(level: number): void {
    this.zoomLevel = level;
    void this.page
      .then((page) =>
        page.evaluate(
          (scale) => document.documentElement.style.setProperty('zoom', String(scale)),
          1.2 ** level,
        ),
      )
      .catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    this.expectedUrl = url;
    await page.goto(toChromium(url, privateSchemes));
  }

  reload(): void {
    void this.loadURL(this.getURL());
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    this.emit('destroyed');
    void this.page.then((page) => page.close({ runBeforeUnload: false })).catch(() => undefined);
  }

  private async create(preload: string | undefined): Promise<Page> {
    const context = await this.session.context();
    const page = await context.newPage();
    if (hasWindow) await closeEmptyTabs();
    owners.set(page, this);
    page.on('close', () => owners.delete(page));
    page.on('load', () => this.emit('did-finish-load'));
    page.on('crash', () =>
      this.emit('render-process-gone', preventable(), { reason: 'crashed', exitCode: 1 }),
    );
    page.on('popup', (popup) => void this.answerPopup(popup));
    page.on('download', (download) => this.answerDownload(download.url()));
    const cdp = await context.newCDPSession(page);
    await this.tree.follow(cdp);
    if (preload !== undefined) {
      await installPreload(cdp, preload, (contextId) => ({
        sender: this.self,
        senderFrame: this.tree.ofContext(contextId),
      }));
    }
    return page;
  }

  /** What the app holds: compared by identity with `event.sender`. */
  self: StandinContents = this;

  private async answerPopup(popup: Page): Promise<void> {
    const url = toElectron(popup.url(), privateSchemes);
    const { action } = this.openHandler({ url });
    this.openAttempts.push({ url, action });
    await popup.close().catch(() => undefined);
    if (action !== 'deny') throw new Error('The stand-in opens no second window.');
  }

  private answerDownload(url: string): void {
    const event = preventable();
    this.session.emit('will-download', event, { getURL: () => url }, this.self);
    recorded.downloads.push({ url, isRefused: event.defaultPrevented });
  }

  /** Electron asks before a page leaves; `loadURL` of main itself is not asked about. */
  mayNavigate(frame: Frame, url: string): boolean {
    const isMainFrame = frame.parentFrame() === null;
    if (isMainFrame && url === this.expectedUrl) {
      this.expectedUrl = undefined;
      return true;
    }
    const details = { url, isMainFrame, isSameDocument: false };
    const frameEvent = preventable(details);
    this.emit('will-frame-navigate', frameEvent);
    const mainEvent = preventable(details);
    if (isMainFrame) this.emit('will-navigate', mainEvent, url);
    const isRefused = frameEvent.defaultPrevented || mainEvent.defaultPrevented;
    this.navigations.push({ url, isMainFrame, isRefused });
    return !isRefused;
  }
}

/** The tab with which Chromium begins. */
async function closeEmptyTabs(): Promise<void> {
  for (const page of (await browserContext()).pages()) if (!owners.has(page)) await page.close();
}

navigation.judge = (request, url) => {
  if (!request.isNavigationRequest()) return 'allowed';
  const frame = frameOf(request);
  const owner = frame && owners.get(frame.page());
  if (frame === undefined || owner === undefined) return 'new window';
  return owner.mayNavigate(frame, url) ? 'allowed' : 'prevented';
};

/** The frame of a request; a window that is only being opened has none yet. */
function frameOf(request: PageRequest): Frame | undefined {
  try {
    return request.frame();
  } catch {
    return undefined;
  }
}
