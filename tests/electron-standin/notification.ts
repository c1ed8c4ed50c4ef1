import { recorded } from './recorded.ts';
import { StrictEmitter, strict } from './strict.ts';

let latest: StandinNotification | undefined;

/** What the system would show beside the app's window; it is only remembered. */
class StandinNotification extends StrictEmitter {
  static isSupported = (): boolean => true;
  readonly options: Record<string, unknown>;

  constructor(options: Record<string, unknown> = {}) {
    super('Notification', ['click', 'close', 'show', 'failed']);
    this.options = options;
    // biome-ignore lint/correctness/noConstructorReturn: the guard must be what the app holds
    return strict('Notification', this);
  }

  show(): void {
    latest = this;
    recorded.notifications.push(this.options);
  }

  close(): void {
    if (latest === this) latest = undefined;
  }
}

/** As the user does with the one that is on the screen. */
export function clickNotification(): void {
  if (!latest) throw new Error('No notification is shown.');
  latest.emit('click');
}

export { StandinNotification as Notification };
