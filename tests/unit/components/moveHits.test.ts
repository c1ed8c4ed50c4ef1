import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveHits } from '../../../src-renderer/components/hits/moveHits.ts';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';

const hit = (start: number, end: number): BriefHit => ({
  start,
  end,
  kind: 'digits',
  key: '',
  isAccepted: false,
});

test('a hit before a change stays, one behind it moves along, one inside it goes', () => {
  const hits = [hit(0, 2), hit(4, 6), hit(8, 10)];

  expect(moveHits(hits, '11..22..33', '11..2xx2..33')).toEqual([hit(0, 2), hit(10, 12)]);
  expect(moveHits(hits, '11..22..33', '11..22..33')).toEqual(hits);
  expect(moveHits(hits, '11..22..33', '')).toEqual([]);
});

test('whatever is typed over what, a hit that is left still points at its own words', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 20 });
  fc.assert(
    fc.property(text, text, fc.nat(20), fc.nat(20), (from, to, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      if (end > from.length || start === end) return;
      for (const moved of moveHits([hit(start, end)], from, to)) {
        expect(to.slice(moved.start, moved.end)).toBe(from.slice(start, end));
      }
    }),
  );
});
