import { expect, test } from 'vitest';
import {
  filterCount,
  filtersOf,
  isPeriodReversed,
  OWN_DAYS,
  startFinding,
  withoutFilters,
  withPeriod,
  withText,
} from '../../../src-renderer/features/cases/list/finding.ts';

test('a search looks in all cases, keeps a choice made meanwhile, and hands back the former one', () => {
  const searching = withText(startFinding, 'roo');
  expect(searching.status).toBe('all');

  const closed = { ...searching, status: 'closed' as const, statusBefore: 'closed' as const };
  expect(withText(closed, 'rooster').status).toBe('closed');
  expect(withText(closed, '').status).toBe('closed');
  expect(withText(searching, ' ').status).toBe('open');
});

test('a year is its days, other days start from it, and clearing leaves no filter behind', () => {
  const year = withPeriod(startFinding, '2025');
  expect(filtersOf(year)).toMatchObject({ openedFrom: '2025-01-01', openedTo: '2025-12-31' });
  expect(filterCount(year)).toBe(1);

  const own = withPeriod(year, OWN_DAYS);
  expect(filtersOf(own)).toEqual(filtersOf(year));
  expect(isPeriodReversed({ ...own, openedTo: '2024-12-31' })).toBe(true);
  expect(withoutFilters({ ...own, theme: 'bullying', organisationId: 'x' })).toEqual(startFinding);
  expect(withPeriod(own, null)).toEqual(startFinding);
});
