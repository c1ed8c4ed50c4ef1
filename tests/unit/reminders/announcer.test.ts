import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnnouncer } from '../../../src-main/reminders/announcer.ts';
import { plusDays } from '../../../src-shared/domain/day.ts';

/** An announcer on a day and an archive that the test sets. */
function openAnnouncer() {
  const at = { day: '2026-11-24', archive: null as string[] | null };
  const shown: number[] = [];
  const announcer = createAnnouncer({
    openDays: () => at.archive,
    now: () => new Date(`${at.day}T09:00:00`),
    show: (count) => void shown.push(count),
  });
  return { at, shown, ...announcer };
}

test('the first unlock of a day says how many are due, and the rest of the day is silent', () => {
  const { at, shown, check } = openAnnouncer();
  check();
  at.archive = ['2026-11-20', '2026-11-24', '2026-11-25'];
  check();
  at.archive = [...at.archive, '2026-11-24'];
  check();

  expect(shown).toEqual([2]);
});

test('a new day says what has become due, also while locked, and only if something has', () => {
  const { at, shown, check, keep } = openAnnouncer();
  at.archive = ['2026-11-24', '2026-11-26', '2026-11-26'];
  check();
  keep();
  at.archive = null;
  at.day = '2026-11-25';
  check();
  expect(shown).toEqual([1]);

  at.day = '2026-11-26';
  check();
  check();
  expect(shown).toEqual([1, 3]);
});

test('what another archive held is not said after a restore', () => {
  const { at, shown, check, keep, forget } = openAnnouncer();
  at.archive = ['2026-11-25'];
  check();
  keep();
  at.archive = null;
  forget();
  at.day = '2026-11-25';
  check();

  expect(shown).toEqual([]);
});

test('on any days, with any locks, every reminder is counted on the day on which it becomes due', () => {
  const offset = fc.integer({ min: -5, max: 20 });
  fc.assert(
    fc.property(
      fc.array(offset, { maxLength: 12 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
      (offsets, locks) => {
        const { at, shown, check, keep } = openAnnouncer();
        const start = at.day;
        const days = offsets.map((days) => plusDays(start, days));
        at.archive = days;
        check();
        expect(shown).toEqual(
          days.some((day) => day <= start) ? [days.filter((day) => day <= start).length] : [],
        );
        for (const isLocked of locks) {
          if (isLocked) keep();
          at.archive = isLocked ? null : days;
          at.day = plusDays(at.day, 1);
          shown.length = 0;
          check();
          const isNew = days.includes(at.day);
          expect(shown).toEqual(isNew ? [days.filter((day) => day <= at.day).length] : []);
        }
      },
    ),
  );
});
