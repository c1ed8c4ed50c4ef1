import type { PowerMonitor } from 'electron';
import type { LockReason } from '../../src-shared/ipc/vaultChannels.ts';

/** Seconds between two looks at the clock. */
export const POLL_SECONDS = 5;

export interface LockSignals {
  /** Seconds until an idle system locks; null while there is nothing to lock. */
  secondsUntilLock(): number | null;
  /** The user did something in our own window. */
  noteInput(): void;
  /** One look at idle time, screen lock and wall clock; a timer calls it. */
  check(): void;
  /** Starts the timer; answers what stops it. */
  start(): () => void;
}

/**
 * Listens to everything that should lock. No single signal exists on every system, so several are used:
 * suspend, screen lock, switch of user, idle time of the whole system, and the wall clock after a sleep that
 * nothing announced.
 * @param idleSeconds the setting, or null while locked.
 * @param now wall clock in milliseconds.
 */
export function createLockSignals(options: {
  power: PowerMonitor;
  idleSeconds(): number | null;
  lock(reason: LockReason): void;
  now?: () => number;
}): LockSignals {
  const { power, idleSeconds, lock, now = Date.now } = options;
  let lastCheck = now();
  let lastInput = now();
  let lastSeenIdle = Number.NEGATIVE_INFINITY;

  /** Some Linux desktops report 0 for ever; then the time since the last input in our own window has to do. */
  function idleFor(limit: number): number {
    const system = power.getSystemIdleTime();
    if (system > 0) lastSeenIdle = now();
    const isReported = now() - lastSeenIdle < limit * 1000;
    return isReported || system > 0 ? system : Math.floor((now() - lastInput) / 1000);
  }

  function checkWallClock(): void {
    const limit = idleSeconds();
    const passed = (now() - lastCheck) / 1000;
    lastCheck = now();
    if (limit !== null && passed >= limit) lock('resume');
  }

  function check(): void {
    checkWallClock();
    const limit = idleSeconds();
    if (limit === null) {
      lastInput = now();
      return;
    }
    if (power.getSystemIdleState(limit) === 'locked') lock('screen_lock');
    else if (idleFor(limit) >= limit) lock('idle');
  }

  power.on('suspend', () => lock('suspend'));
  power.on('lock-screen', () => lock('screen_lock'));
  power.on('user-did-resign-active', () => lock('screen_lock'));
  power.on('resume', checkWallClock);

  return {
    secondsUntilLock() {
      const limit = idleSeconds();
      return limit === null ? null : Math.max(0, Math.ceil(limit - idleFor(limit)));
    },
    noteInput() {
      lastInput = now();
    },
    check,
    start() {
      lastCheck = now();
      const timer = setInterval(check, POLL_SECONDS * 1000);
      return () => clearInterval(timer);
    },
  };
}
