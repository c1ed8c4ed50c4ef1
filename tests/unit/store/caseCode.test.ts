import { expect, test } from 'vitest';
import { createCodeCounter } from '../../../src-main/store/caseCode.ts';

test('only codes of the form of the archive count', () => {
  const taken = [
    '2026-99999999999999999999',
    '2026-1000000',
    '2026-014',
    '2026-7',
    '2026-12a',
    '2025-800',
    'A-2026-900',
  ];
  const counter = createCodeCounter(taken);
  expect([counter.next('2026-03-02'), counter.next('2026-03-02'), counter.next('2024-01-01')]).toEqual([
    '2026-015',
    '2026-016',
    '2024-001',
  ]);
});

test('a code that is taken in another form is passed by', () => {
  const counter = createCodeCounter(['2026-999999', '2026-1000000']);
  expect(counter.next('2026-03-02')).toBe('2026-1000001');
});
