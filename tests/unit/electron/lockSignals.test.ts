import { EventEmitter } from 'node:events';
import type { PowerMonitor } from 'electron';
import { expect, test } from 'vitest';
import { createLockSignals, POLL_SECONDS } from '../../../src-main/electron/lockSignals.ts';
import type { LockReason } from '../../../src-shared/ipc/vaultChannels.ts';

const LIMIT = 300;

/** An unlocked archive under a clock of our own; `pass` looks every few seconds, as the app's timer does. */
function unlocked(options: { idle?: () => number; state?: () => string } = {}) {
  let time = 1_000_000;
  let isUnlocked = true;
  const reasons: LockReason[] = [];
  const power = Object.assign(new EventEmitter(), {
    getSystemIdleTime: options.idle ?? (() => 1),
    getSystemIdleState: options.state ?? (() => 'active'),
  });
  const signals = createLockSignals({
    power: power as unknown as PowerMonitor,
    idleSeconds: () => (isUnlocked ? LIMIT : null),
    lock(reason) {
      reasons.push(reason);
      isUnlocked = false;
    },
    now: () => time,
  });
  return {
    power,
    reasons,
    signals,
    sleep: (seconds: number) => void (time += seconds * 1000),
    pass(seconds: number, during: () => void = () => undefined) {
      for (let passed = 0; passed < seconds; passed += POLL_SECONDS) {
        time += POLL_SECONDS * 1000;
        during();
        signals.check();
      }
    },
  };
}

test('suspend, screen lock and a switch of user lock at once, each under its own name', () => {
  for (const [event, reason] of [
    ['suspend', 'suspend'],
    ['lock-screen', 'screen_lock'],
    ['user-did-resign-active', 'screen_lock'],
  ] as const) {
    const { power, reasons } = unlocked();
    power.emit(event);
    expect(reasons).toEqual([reason]);
  }
});

test('an idle system locks at the limit and not before', () => {
  let idle = LIMIT - 1;
  const { signals, reasons } = unlocked({ idle: () => idle });

  signals.check();
  expect([reasons, signals.secondsUntilLock()]).toEqual([[], 1]);

  idle = LIMIT;
  signals.check();
  expect([reasons, signals.secondsUntilLock()]).toEqual([['idle'], null]);
});

test('someone who works in another program is not locked out, whatever our own window sees', () => {
  let second = 0;
  const { pass, reasons } = unlocked({ idle: () => second++ % 3 });

  pass(4 * LIMIT);

  expect(reasons).toEqual([]);
});

test('a system that never reports idle time locks on what our own window sees', () => {
  const { pass, signals, reasons } = unlocked({ idle: () => 0 });

  pass(2 * LIMIT, signals.noteInput);
  expect(reasons).toEqual([]);

  pass(LIMIT - POLL_SECONDS);
  expect(reasons).toEqual([]);

  pass(POLL_SECONDS);
  expect(reasons).toEqual(['idle']);
});

test('a desktop that locks its screen without an event is noticed', () => {
  const { signals, reasons } = unlocked({ state: () => 'locked' });

  signals.check();

  expect(reasons).toEqual(['screen_lock']);
});

test('a night asleep that nothing announced locks by the wall clock, on resume or at the next look', () => {
  const announced = unlocked();
  announced.sleep(8 * 3600);
  announced.power.emit('resume');
  expect(announced.reasons).toEqual(['resume']);

  const silent = unlocked();
  silent.sleep(8 * 3600);
  silent.signals.check();
  expect(silent.reasons).toEqual(['resume']);
});

test('a short nap does not lock', () => {
  const { sleep, power, reasons } = unlocked();

  sleep(LIMIT - 1);
  power.emit('resume');

  expect(reasons).toEqual([]);
});

test('one signal after another locks once', () => {
  const { power, sleep, signals, reasons } = unlocked({ idle: () => LIMIT, state: () => 'locked' });

  sleep(8 * 3600);
  signals.check();
  power.emit('resume');

  expect(reasons).toEqual(['resume']);
});
