import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createDraftKeeper,
  DRAFT_DELAY,
  type DraftContent,
} from '../../src-renderer/features/journal/draftKeeper.ts';
import type { Reply } from '../../src-shared/ipc/reply.ts';

const start: DraftContent = { occurredOn: '2026-03-02', text: '' };
const done: Reply<unknown> = { ok: true, value: undefined };
const full: Reply<unknown> = { ok: false, error: { code: 'disk_full' } };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An archive that takes its time: what it holds, and how many calls ran at once. */
function slowArchive(duration: () => number = () => 0) {
  const archive = {
    draft: null as string | null,
    entries: [] as string[],
    running: 0,
    mostAtOnce: 0,
    refuses: false,
  };
  async function run(change: () => void): Promise<Reply<unknown>> {
    archive.running += 1;
    archive.mostAtOnce = Math.max(archive.mostAtOnce, archive.running);
    await new Promise((resolve) => setTimeout(resolve, duration()));
    archive.running -= 1;
    if (archive.refuses) return full;
    change();
    return done;
  }
  const calls = {
    save: ({ text }: DraftContent) => run(() => void (archive.draft = text)),
    discard: () => run(() => void (archive.draft = null)),
    commit: ({ text }: DraftContent) =>
      run(() => {
        archive.entries.push(text);
        archive.draft = null;
      }),
  };
  return { archive, calls };
}

test('the first key is in the archive at once', async () => {
  const { archive, calls } = slowArchive();
  const keeper = createDraftKeeper(calls, start, false);

  keeper.type({ text: 'e' });
  await vi.advanceTimersByTimeAsync(0);

  expect(archive.draft).toBe('e');
  expect(keeper.state().at).toBe('kept');
});

test('somebody who never pauses loses no more than what was typed during one rest and two saves', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 10, max: 200 }),
      async (save, pause) => {
        const { archive, calls } = slowArchive(() => save);
        const keeper = createDraftKeeper(calls, start, false);
        let text = '';
        for (let key = 0; key < 40; key++) {
          text += 'a';
          keeper.type({ text });
          await vi.advanceTimersByTimeAsync(pause);
          const typedSince = text.length - (archive.draft ?? '').length;
          expect((typedSince - 1) * pause).toBeLessThanOrEqual(DRAFT_DELAY + 2 * save);
        }
        await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 2 * save);
        expect(archive.draft).toBe(text);
        expect(archive.mostAtOnce).toBe(1);
      },
    ),
  );
});

test('nothing is called kept or committed that the archive has refused, and the next key tries again', async () => {
  const { archive, calls } = slowArchive();
  const keeper = createDraftKeeper(calls, start, false);
  archive.refuses = true;
  keeper.type({ text: 'een' });
  await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 10);
  expect(keeper.state()).toMatchObject({ at: 'failed', failure: { code: 'disk_full' } });

  const commit = keeper.commit();
  await vi.advanceTimersByTimeAsync(10);
  expect(await commit).toBe(false);
  expect(keeper.content().text).toBe('een');

  archive.refuses = false;
  keeper.type({ text: 'een twee' });
  await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 10);
  expect(keeper.state().at).toBe('kept');
  expect(archive.draft).toBe('een twee');
});

test('whatever the order and the speed, calls never overlap, no draft comes back after its entry, and the last text stays', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), text: fc.string({ minLength: 1, maxLength: 5 }) }),
    fc.record({ kind: fc.constantFrom('flush' as const, 'commit' as const) }),
    fc.record({ kind: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 800 }) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 500 })),
      async (steps, durations) => {
        const { archive, calls } = slowArchive(() => durations.next().value);
        const keeper = createDraftKeeper(calls, start, false);
        let last: string | undefined;
        for (const [index, one] of steps.entries()) {
          if (one.kind === 'type') {
            last = `${index} ${one.text}`;
            keeper.type({ text: last });
          } else if (one.kind === 'flush') void keeper.flush();
          else if (one.kind === 'commit') void keeper.commit();
          else if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.time);
        }
        void keeper.flush();
        await vi.advanceTimersByTimeAsync(30_000);

        expect(archive.mostAtOnce).toBeLessThanOrEqual(1);
        const { text } = keeper.content();
        expect(archive.draft).toBe(text === '' ? null : text);
        if (last !== undefined) expect([archive.draft, ...archive.entries]).toContain(last);
      },
    ),
  );
});
