import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { dayOf, daysBetween, plusDays, plusMonths } from '../../../src-shared/domain/day.ts';
import { inDutch } from '../../../src-shared/i18n/nl/days.ts';

const DAY = 86_400_000;
const ownZone = process.env['TZ'];
/** The last one puts its clock forward at midnight, so that some of its days begin at one o'clock. */
const zones = ['UTC', 'Europe/Amsterdam', 'Pacific/Kiritimati', 'America/Los_Angeles', 'America/Sao_Paulo'];
const anyZone = fc.constantFrom(...zones);
const anyDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

afterEach(() => setZone(ownZone));

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

/** Reckoned in Universal Time alone, which knows no change of the clock. */
function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The day of the month that is wanted, or the last one that the month has, found by trying. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const sum = year * 12 + month - 1 + months;
  const wanted = (last: number): string =>
    [Math.floor(sum / 12), (sum % 12) + 1, last].map((part) => String(part).padStart(2, '0')).join('-');
  for (let last = date; last > 28; last--) {
    if (new Date(Date.parse(wanted(last))).toISOString().startsWith(wanted(last))) return wanted(last);
  }
  return wanted(Math.min(date, 28));
}

test('days are counted as in Universal Time, in every zone and over every change of the clock', () => {
  fc.assert(
    fc.property(anyZone, anyDay, fc.integer({ min: -800, max: 800 }), (zone, day, days) => {
      setZone(zone);
      expect(plusDays(day, days)).toBe(daysLater(day, days));
      expect(daysBetween(day, plusDays(day, days))).toBe(days);
      expect(plusDays(plusDays(day, days), -days)).toBe(day);
    }),
    { numRuns: 400 },
  );
});

test('months later is the same day of the month, or its last one where it has no such day', () => {
  fc.assert(
    fc.property(anyZone, anyDay, fc.integer({ min: -40, max: 40 }), (zone, day, months) => {
      setZone(zone);
      expect(plusMonths(day, months)).toBe(monthsLater(day, months));
    }),
    { numRuns: 400 },
  );
});

test.each(zones)('leap days, ends of a year and changes of the clock in %s', (zone) => {
  setZone(zone);

  expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(plusDays('2027-02-28', 1)).toBe('2027-03-01');
  expect(plusDays('2000-02-29', 365)).toBe('2001-02-28');
  expect(plusMonths('2028-02-29', 12)).toBe('2029-02-28');
  expect(plusMonths('2027-11-30', 3)).toBe('2028-02-29');
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(plusMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(plusMonths('2026-01-31', -1)).toBe('2025-12-31');
  expect(plusDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(plusDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(plusDays('2026-10-25', 1)).toBe('2026-10-26');
  expect(plusDays('2018-11-03', 1)).toBe('2018-11-04');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(inDutch('2026-03-29', 'd MMMM yyyy')).toBe('29 maart 2026');
});

test('a moment belongs to the day that the clock on the wall shows', () => {
  const justBeforeMidnight = new Date('2026-06-30T21:59:00Z');
  const justAfterMidnight = new Date('2026-06-30T22:01:00Z');
  setZone('Europe/Amsterdam');
  expect([dayOf(justBeforeMidnight), dayOf(justAfterMidnight)]).toEqual(['2026-06-30', '2026-07-01']);
  setZone('UTC');
  expect(dayOf(justAfterMidnight)).toBe('2026-06-30');
});
