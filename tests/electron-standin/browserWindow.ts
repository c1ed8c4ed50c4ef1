import { openWindows, windowClosed } from './app.ts';
import { type StandinSession, session } from './session.ts';
import { preventable, StrictEmitter, strict } from './strict.ts';
import { StandinContents } from './webContents.ts';
import { hasWindow } from './windowMode.ts';

interface Options {
  width?: number;
  height?: number;
  title?: string;
  webPreferences?: { session?: StandinSession; preload?: string };
}

/** Every window that was opened, closed ones too, with what it was opened with; tests read it. */
export const windowLog: StandinWindow[] = [];

/** A window: its page is real, its frame is only remembered. */
export class StandinWindow extends StrictEmitter {
  readonly options: Options;
  readonly webContents: StandinContents;
  title: string;
  isContentProtected = false;
  private bounds = { x: 0, y: 0, width: 800, height: 600 };
  private state: 'hidden' | 'normal' | 'minimized' | 'maximized' | 'full' = 'hidden';
  private hasFocus = false;
  private isGone = false;

  constructor(options: Options = {}) {
    super('BrowserWindow', ['page-title-updated', 'ready-to-show', 'close', 'closed']);
    const self = strict('BrowserWindow', this);
    this.options = options;
    this.title = options.title ?? '';
    this.bounds = { ...this.bounds, width: options.width ?? 800, height: options.height ?? 600 };
    const contents = new StandinContents(
      options.webPreferences?.session ?? session.defaultSession,
      options.webPreferences?.preload,
    );
    this.webContents = strict('webContents', contents);
    contents.self = this.webContents;
    openWindows.add(self);
    windowLog.push(self);
    void this.prepare();
    // A class that returns its own guarded self; `this` and the guard share all fields.
    // biome-ignore lint/correctness/noConstructorReturn: the guard must be what the app holds
    return self;
  }

  private async prepare(): Promise<void> {
    const page = await this.webContents.page;
    page.on('close', () => this.finish());
    page.on('load', async () => {
      const title = await page.title().catch(() => '');
      const event = preventable();
      this.emit('page-title-updated', event, title);
      if (!event.defaultPrevented) this.title = title;
      this.emit('ready-to-show');
    });
    await this.resize();
  }

  private async resize(): Promise<void> {
    if (hasWindow) return;
    const page = await this.webContents.page;
    await page
      .setViewportSize({ width: this.bounds.width, height: this.bounds.height })
      .catch(() => undefined);
  }

  private become(state: StandinWindow['state'], hasFocus: boolean): void {
    this.state = state;
    this.hasFocus = hasFocus;
  }

  show = (): void => this.become('normal', true);
  showInactive = (): void => this.become('normal', false);
  focus = (): void => void (this.hasFocus = true);
  restore = (): void => this.become('normal', true);
  minimize = (): void => this.become('minimized', false);
  maximize = (): void => this.become('maximized', this.hasFocus);
  setFullScreen = (isFull: boolean): void => this.become(isFull ? 'full' : 'normal', this.hasFocus);
  isVisible = (): boolean => this.state !== 'hidden';
  isFocused = (): boolean => this.hasFocus;
  isMinimized = (): boolean => this.state === 'minimized';
  isMaximized = (): boolean => this.state === 'maximized';
  isFullScreen = (): boolean => this.state === 'full';
  isDestroyed = (): boolean => this.isGone;
  setContentProtection = (isOn: boolean): void => void (this.isContentProtected = isOn);
  getTitle = (): string => this.title;
  setTitle = (title: string): void => void (this.title = title);
  getNormalBounds = () => ({ ...this.bounds });

  setBounds(bounds: Partial<StandinWindow['bounds']>): void {
    this.bounds = { ...this.bounds, ...bounds };
    void this.resize();
  }

  close(): void {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    this.webContents.destroy();
    this.finish();
  }

  private finish(): void {
    if (this.isGone) return;
    this.isGone = true;
    for (const window of openWindows)
      if ((window as StandinWindow).webContents === this.webContents) openWindows.delete(window);
    this.webContents.destroy();
    this.emit('closed');
    windowClosed();
  }
}

export { StandinWindow as BrowserWindow };
