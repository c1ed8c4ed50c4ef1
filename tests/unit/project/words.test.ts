import { expect, test } from 'vitest';
import { unreadWords } from './unreadWords.ts';

test('every word for a reader is read by some source', () => {
  const { count, unread } = unreadWords();

  expect(unread).toEqual([]);
  // Else the words were not found where they stand.
  expect(count).toBeGreaterThan(1500);
});
