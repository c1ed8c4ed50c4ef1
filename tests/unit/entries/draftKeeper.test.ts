import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createDraftKeeper,
  DRAFT_DELAY,
  type DraftContent,
} from '../../../src-renderer/features/entries/draftKeeper.ts';
import type { Reply } from '../../../src-shared/ipc/reply.ts';

const blank: DraftContent = {
  kind: 'contact',
  occurredOn: '2026-03-02',
  occurredAt: null,
  means: null,
  minutes: null,
  withWhom: 'melder',
  decision: null,
  text: '',
};
const start = () => blank;
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
    draft: null as DraftContent | null,
    entries: [] as DraftContent[],
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
    save: (content: DraftContent) => run(() => void (archive.draft = content)),
    discard: () => run(() => void (archive.draft = null)),
    commit: (content: DraftContent) =>
      run(() => {
        archive.entries.push(content);
        archive.draft = null;
      }),
  };
  return { archive, calls };
}

test('the first key is in the archive at once', async () => {
  const { archive, calls } = slowArchive();
  const keeper = createDraftKeeper(calls, start);

  keeper.type({ text: 'e' });
  await vi.advanceTimersByTimeAsync(0);

  expect(archive.draft?.text).toBe('e');
  expect(keeper.state().at).toBe('kept');
});

test('somebody who never pauses loses no more than what was typed during one rest and two saves', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 10, max: 200 }),
      async (save, pause) => {
        const { archive, calls } = slowArchive(() => save);
        const keeper = createDraftKeeper(calls, start);
        let text = '';
        for (let key = 0; key < 40; key++) {
          text += 'a';
          keeper.type({ text });
          await vi.advanceTimersByTimeAsync(pause);
          const typedSince = text.length - (archive.draft?.text ?? '').length;
          expect((typedSince - 1) * pause).toBeLessThanOrEqual(DRAFT_DELAY + 2 * save);
        }
        await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 2 * save);
        expect(archive.draft?.text).toBe(text);
        expect(archive.mostAtOnce).toBe(1);
      },
    ),
  );
});

test('nothing is called kept or committed that the archive has refused, and the next key tries again', async () => {
  const { archive, calls } = slowArchive();
  const keeper = createDraftKeeper(calls, start);
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
  expect(archive.draft?.text).toBe('een twee');
});

test('a field without any text is kept, and a draft that is as it began is dropped', async () => {
  const { archive, calls } = slowArchive();
  const keeper = createDraftKeeper(calls, start);

  keeper.type({ minutes: 45 });
  await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 10);
  expect(archive.draft).toEqual({ ...blank, minutes: 45 });
  expect(keeper.state().at).toBe('kept');

  keeper.type({ minutes: null });
  await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 10);
  expect(archive.draft).toBeNull();
  expect(keeper.state().at).toBe('clean');
});

test('after an entry the next one begins anew, with the day that it then is', async () => {
  const { archive, calls } = slowArchive();
  let day = '2026-03-02';
  const keeper = createDraftKeeper(calls, () => ({ ...blank, occurredOn: day }));
  keeper.type({ kind: 'note', text: 'Voor middernacht.' });
  await vi.advanceTimersByTimeAsync(DRAFT_DELAY + 10);

  day = '2026-03-03';
  const commit = keeper.commit();
  await vi.advanceTimersByTimeAsync(10);

  expect(await commit).toBe(true);
  expect(archive.entries).toMatchObject([{ kind: 'note', occurredOn: '2026-03-02' }]);
  expect(keeper.content()).toEqual({ ...blank, occurredOn: '2026-03-03' });
});

test('whatever the order and the speed, calls never overlap, no draft comes back after its entry, and the last content stays', async () => {
  const change = fc.oneof(
    fc.record({ text: fc.string({ maxLength: 5 }) }),
    fc.record({ minutes: fc.option(fc.integer({ min: 0, max: 90 })) }),
    fc.record({ kind: fc.constantFrom('contact' as const, 'note' as const) }),
  );
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('type' as const), change }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('flush' as const, 'commit' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('full' as const, 'room' as const) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 800 }) }),
    },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 25 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 500 })),
      async (steps, durations) => {
        const { archive, calls } = slowArchive(() => durations.next().value);
        const keeper = createDraftKeeper(calls, start);
        let last: DraftContent | undefined;
        for (const one of steps) {
          if (one.kind === 'type') {
            keeper.type(one.change);
            last = keeper.content();
          } else if (one.kind === 'flush') void keeper.flush();
          else if (one.kind === 'commit') void keeper.commit();
          else if (one.kind === 'wait') await vi.advanceTimersByTimeAsync(one.time);
          else archive.refuses = one.kind === 'full';
        }
        archive.refuses = false;
        await vi.advanceTimersByTimeAsync(30_000);
        void keeper.flush();
        await vi.advanceTimersByTimeAsync(30_000);

        expect(archive.mostAtOnce).toBeLessThanOrEqual(1);
        const content = keeper.content();
        expect(archive.draft).toEqual(keeper.isBlank() ? null : content);
        if (last) expect([content, ...archive.entries]).toContainEqual(last);
      },
    ),
  );
});
