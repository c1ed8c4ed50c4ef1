import fc from 'fast-check';
import { expect, test } from 'vitest';
import { employerTerms } from '../../../src-main/reminders/employerTerms.ts';
import { nextDueOn } from '../../../src-main/reminders/nextDue.ts';
import { snoozedUntil } from '../../../src-main/reminders/snooze.ts';
import { daysBetween, plusDays, plusMonths } from '../../../src-shared/domain/day.ts';
import { reminderDay, repeats } from '../../../src-shared/domain/reminder.ts';

const anyDay = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const anyRepeat = fc.constantFrom(...repeats.codes.filter((code) => code !== 'never'));

test('the next one lies ahead of the day on which it was done, and is the first step from its due day that does', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyRepeat, (dueOn, today, repeat) => {
      const next = nextDueOn({ dueOn, repeats: repeat }, today) ?? '';

      expect(next > today && next > dueOn).toBe(true);
      if (repeat === 'weekly' || repeat === 'two_weekly') {
        const step = repeat === 'weekly' ? 7 : 14;
        expect(daysBetween(dueOn, next) % step).toBe(0);
        expect(plusDays(next, -step) <= today || plusDays(next, -step) === dueOn).toBe(true);
      } else if (Number(dueOn.slice(8)) <= 28 && !plusDays(dueOn, 1).endsWith('-01')) {
        expect(next.slice(8)).toBe(dueOn.slice(8));
        const step = repeat === 'monthly' ? 1 : 3;
        expect(plusMonths(next, -step) <= today || plusMonths(next, -step) === dueOn).toBe(true);
      }
    }),
  );
});

test('the last day of a month stays the last day, however often it is done', () => {
  let dueOn = '2026-01-31';
  const days: string[] = [];
  for (let month = 0; month < 5; month++) {
    dueOn = nextDueOn({ dueOn, repeats: 'monthly' }, dueOn) ?? '';
    days.push(dueOn);
  }

  expect(days).toEqual(['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30']);
  expect(nextDueOn({ dueOn: '2027-11-30', repeats: 'quarterly' }, '2027-11-30')).toBe('2028-02-29');
  expect(nextDueOn({ dueOn: '2026-01-30', repeats: 'monthly' }, '2026-01-30')).toBe('2026-02-28');
});

test('what does not repeat has no next one', () => {
  expect(nextDueOn({ dueOn: '2026-03-04', repeats: 'never' }, '2026-03-04')).toBeNull();
});

test('putting off always moves a due reminder ahead, and never to a day that is past or before it is due', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 500 }), anyDay, (today, late, wanted) => {
      const due = { dueOn: plusDays(today, -late) };
      expect(snoozedUntil('day', due, today)).toBe(plusDays(today, 1));
      expect(snoozedUntil('week', due, today)).toBe(plusDays(today, 7));
      expect(snoozedUntil('month', due, today)).toBe(plusMonths(today, 1));
      if (wanted > today) expect(snoozedUntil(wanted, due, today)).toBe(wanted);
      else expect(() => snoozedUntil(wanted, due, today)).toThrow('day_not_ahead');
    }),
  );
  expect(() => snoozedUntil('2026-12-01', { dueOn: '2026-12-05' }, '2026-11-24')).toThrow('day_not_ahead');
});

test('the terms of the employer: seven days, then three months after the confirmation or after those days', () => {
  expect(employerTerms({ reportedOn: '2026-11-24', confirmedOn: null })).toEqual({
    confirmBy: '2026-12-01',
    informBy: '2027-03-01',
  });
  expect(employerTerms({ reportedOn: '2026-11-24', confirmedOn: '2026-11-30' }).informBy).toBe('2027-02-28');
});

test('a year that was mistyped is no day of a reminder, a day behind or ahead is', () => {
  for (const day of ['1926-03-04', '2126-03-04', '2026-02-30', '']) {
    expect(reminderDay.safeParse(day).success).toBe(false);
  }
  for (const day of ['2019-03-04', '2031-03-04']) expect(reminderDay.safeParse(day).success).toBe(true);
});
