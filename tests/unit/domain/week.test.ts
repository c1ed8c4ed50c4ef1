import { expect, test } from 'vitest';
import { covered, endOf, overlaps } from '../../../src-shared/domain/timeOfDay.ts';
import { daysOfWeek, mondayOf, plusWorkingDays, weekNumber } from '../../../src-shared/domain/week.ts';
import { week } from '../../../src-shared/i18n/nl/week.ts';

test('a week begins on Monday and has the number of a Dutch diary, also where the year turns', () => {
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(mondayOf('2026-11-30')).toBe('2026-11-30');
  expect(daysOfWeek('2026-12-28').at(-1)).toBe('2027-01-03');
  expect(weekNumber('2026-12-28')).toBe(53);
  expect(weekNumber('2027-01-04')).toBe(1);
});

test('two working days after a Thursday, a Friday and a Saturday skip the weekend', () => {
  expect(plusWorkingDays('2026-11-26', 2)).toBe('2026-11-30');
  expect(plusWorkingDays('2026-11-27', 2)).toBe('2026-12-01');
  expect(plusWorkingDays('2026-11-28', 2)).toBe('2026-12-01');
});

test('a week is told in words, with both years where it has two', () => {
  expect(week.title('2026-11-30')).toBe('Week 49');
  expect(week.span('2026-11-30')).toBe('30 november tot en met 6 december 2026');
  expect(week.span('2026-12-28')).toBe('28 december 2026 tot en met 3 januari 2027');
  expect(week.day('2026-11-30')).toBe('maandag 30 november');
});

test('stretches that only touch do not overlap, and one that goes past midnight ends there', () => {
  expect(overlaps({ at: '10:00', minutes: 60 }, { at: '11:00', minutes: 30 })).toBe(false);
  expect(overlaps({ at: '10:00', minutes: 61 }, { at: '11:00', minutes: 30 })).toBe(true);
  expect(overlaps({ at: '10:00', minutes: 120 }, { at: '10:30', minutes: 15 })).toBe(true);
  expect(endOf({ at: '23:30', minutes: 120 })).toBe('24:00');
});

test('busy time covers the same minutes and does not tell how many stretches it is made of', () => {
  const stretches = [
    { at: '13:00', minutes: 30 },
    { at: '09:00', minutes: 90 },
    { at: '10:00', minutes: 15 },
    { at: '10:30', minutes: 30 },
  ];
  expect(covered(stretches)).toEqual([
    { at: '09:00', minutes: 120 },
    { at: '13:00', minutes: 30 },
  ]);
  expect(covered([])).toEqual([]);
});
