import { expect, test } from 'vitest';
import { noPeriod, periodOf } from '../../../src-renderer/features/report/start/periods.ts';
import { nameOfPeriod } from '../../../src-renderer/features/report/start/reportName.ts';

test('proposed is the last year that is over; of two own days there is a period once both are there', () => {
  expect(periodOf(noPeriod, '2026-02-03')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
  expect(periodOf({ ...noPeriod, kind: 'study' }, '2026-02-03')).toMatchObject({ from: '2024-09-01' });
  expect(periodOf({ ...noPeriod, id: '2024-01-01' }, '2026-02-03')).toMatchObject({ to: '2024-12-31' });
  const free = { ...noPeriod, kind: 'free' as const };
  expect(periodOf({ ...free, free: { from: '2025-01-01', to: null } }, '2026-02-03')).toBeUndefined();
  expect(periodOf({ ...free, free: { from: '2025-01-01', to: '2025-03-01' } }, '2026-02-03')).toEqual({
    from: '2025-01-01',
    to: '2025-03-01',
  });
});

test('a calendar year is called by its number, and nothing else is', () => {
  expect(nameOfPeriod({ from: '2025-01-01', to: '2025-12-31' })).toBe('2025');
  for (const to of ['2025-12-30', '2026-12-31']) {
    expect(nameOfPeriod({ from: '2025-01-01', to })).toContain('1 januari 2025 tot en met');
  }
});
