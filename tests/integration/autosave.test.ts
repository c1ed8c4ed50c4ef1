import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEntryAutosave } from '../../src-renderer/features/entries/entryAutosave.ts';
import { newContent } from '../../src-renderer/features/entries/entryForm.ts';
import { AUTOSAVE_REST } from '../../src-renderer/ipc/createAutosave.ts';
import { saveUnsavedText } from '../../src-renderer/ipc/unsavedText.ts';
import { type App, type Editor, kinds, openLine } from '../support/autosaves.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

/** Long enough for everything that was asked on a line of these tests. */
const LONG = 5000;

let app: App;
let line: ReturnType<typeof openLine>;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  app = await openAppWithCases(0);
});
afterAll(() => app[Symbol.dispose]());

beforeEach(() => {
  // Only the timers of the page: the archive is the real one.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  line = openLine(app);
  vi.stubGlobal('window', Object.assign(new EventTarget(), { kluis: line }));
  vi.stubGlobal('document', new EventTarget());
});
afterEach(async () => {
  line.refuses = undefined;
  line.duration = () => 0;
  for (const close of closing.splice(0)) {
    const closed = close();
    await vi.advanceTimersByTimeAsync(LONG);
    await closed;
  }
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** Puts an editor on the screen. */
function show<E extends Pick<Editor, 'store'>>(editor: E): E {
  closing.push(editor.store.open());
  return editor;
}

/** Ends what a page has open, as a lock does that replaces the page: nothing of it is saved any more. */
function forgetPage(): void {
  closing.length = 0;
  line.call = async () => ({ ok: false, error: { code: 'sender_refused' } });
  line = openLine(app);
  Object.assign(window, { kluis: line });
}

/** The lock of the page's own button and key. */
async function lockFromPage(): Promise<void> {
  const locked = saveUnsavedText().then(() => window.kluis.call('vault:lock', undefined));
  await wait(LONG);
  await locked;
  forgetPage();
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
}

/** The lock of main, which waits for nobody. */
async function lockFromMain(): Promise<void> {
  app.lock('suspend');
  await wait(LONG);
  forgetPage();
  await app.get('vault:unlock', { passphrase: PASSPHRASE });
}

const stateOf = ({ store }: Pick<Editor, 'store'>) => store.snapshot().state;

describe.each(kinds)('$name', (kind) => {
  async function start() {
    const place = await kind.fresh(app);
    return { place, editor: show(await place.open()) };
  }

  test('the first key is in the archive at once, and only then called kept', async () => {
    const { place, editor } = await start();
    line.duration = () => 20;

    editor.type('e');
    expect(stateOf(editor)).toEqual({ at: 'unsaved' });
    await wait(20);
    expect(await place.kept()).toBe('e');
    expect(stateOf(editor)).toEqual({ at: 'unsaved' });
    await wait(20);

    expect(stateOf(editor)).toEqual({ at: 'kept' });
  });

  test('a lock at any moment after the last key loses nothing when the page asks for it', async () => {
    const keys = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 });
    const rest = fc.integer({ min: 0, max: 300 });
    const durations = fc.infiniteStream(fc.integer({ min: 0, max: 60 }));
    await fc.assert(
      fc.asyncProperty(keys, rest, durations, async (pauses, last, duration) => {
        const { place, editor } = await start();
        line.duration = () => duration.next().value;
        let text = '';
        for (const pause of pauses) {
          await wait(pause);
          text += 'a';
          editor.type(text);
        }
        await wait(last);

        await lockFromPage();

        expect(await place.kept()).toBe(text);
        const again = show(await place.open());
        expect(place.shown(again)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });

  test('a lock that nobody announced loses no more than what was typed during one rest and two saves', async () => {
    const pauses = fc.integer({ min: 5, max: 200 });
    const durations = fc.integer({ min: 0, max: 100 });
    const locks = fc.integer({ min: 0, max: 2000 });
    await fc.assert(
      fc.asyncProperty(pauses, durations, locks, async (pause, duration, moment) => {
        const { place, editor } = await start();
        line.duration = () => duration;
        const most = AUTOSAVE_REST + 4 * duration;
        let text = '';
        let safe = 0;
        for (let time = 0; time <= moment; time += pause) {
          text += 'a';
          editor.type(text);
          if (time + most < moment) safe = text.length;
          await wait(Math.min(pause, moment - time));
        }

        await lockFromMain();

        expect(((await place.kept()) ?? '').length).toBeGreaterThanOrEqual(safe);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['pagehide', 'visibilitychange'])(
    'a page that hides or goes saves what is left: %s',
    async (event) => {
      const { place, editor } = await start();
      editor.type('e');
      await wait(0);
      editor.type('ee');
      await wait(0);
      expect(await place.kept()).toBe('e');

      (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
      await wait(0);

      expect(await place.kept()).toBe('ee');
    },
  );

  test('an editor that closes saves what is left, and a lock waits for it', async () => {
    const { place, editor } = await start();
    line.duration = () => 30;
    editor.type('e');
    await wait(10);
    editor.type('ee');
    void closing.pop()?.();

    await lockFromPage();

    expect(await place.kept()).toBe('ee');
  });

  test('saving at once waits for a save that runs, and then brings the newest text', async () => {
    const { place, editor } = await start();
    line.duration = () => 100;
    editor.type('e');
    await wait(50);
    editor.type('ee');

    const saved = editor.store.flush();
    await wait(LONG);

    expect(await saved).toBe(true);
    expect(await place.kept()).toBe('ee');
    expect(line.mostAtOnce).toBe(1);
    expect(stateOf(editor)).toEqual({ at: 'kept' });
  });

  test('nothing is called kept that main refused; both a next try and a next key save it', async () => {
    const { place, editor } = await start();
    line.refuses = { code: 'disk_full' };
    editor.type('een');
    await wait(LONG);
    expect(stateOf(editor)).toEqual({ at: 'failed', failure: { code: 'disk_full' }, wasCommit: false });
    expect(await editor.store.flush()).toBe(false);
    expect(place.shown(editor)).toBe('een');
    expect(await place.kept()).toBeNull();

    line.refuses = undefined;
    expect(await editor.store.flush()).toBe(true);
    expect(stateOf(editor)).toEqual({ at: 'kept' });
    expect(await place.kept()).toBe('een');

    line.refuses = { code: 'disk_full' };
    editor.type('een twee');
    await wait(LONG);
    line.refuses = undefined;
    editor.type('een twee drie');
    await wait(LONG);
    expect(await place.kept()).toBe('een twee drie');
  });

  test('a text that is as it began leaves nothing in the archive', async () => {
    const { place, editor } = await start();
    editor.type('e');
    await wait(LONG);
    expect(await place.kept()).toBe('e');

    editor.undo();
    await wait(LONG);

    expect(await place.kept()).toBeNull();
    expect(stateOf(editor)).toEqual({ at: 'clean' });
  });

  test('nothing comes back of a text that has gone, however far its last save was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        async (duration, pause, locks) => {
          const { place, editor } = await start();
          line.duration = () => duration;
          editor.type('e');
          await wait(pause);
          editor.type('ee');
          await wait(pause);
          const finished = editor.finish();
          await wait(LONG);
          await finished;

          if (locks) await lockFromPage();
          else {
            void editor.store.flush();
            await wait(LONG);
          }

          expect(await place.kept()).toBeNull();
          expect(line.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('what is typed while a text goes begins the next one of the journal, and revives nothing elsewhere', async () => {
    const { place, editor } = await start();
    line.duration = () => 50;
    editor.type('e');
    await wait(LONG);
    const finished = editor.finish();
    await wait(20);
    editor.type('e en verder');
    await wait(LONG);
    await finished;

    expect(await place.kept()).toBe(kind.goesOn ? 'e en verder' : null);
    expect(line.mostAtOnce).toBe(1);
  });

  test('whatever the order and the speed, calls never overlap and the last text stays', async () => {
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ does: fc.constant('type' as const), text: fc.stringMatching(/^\w{1,5}$/) }),
      },
      { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('flush' as const, 'undo' as const) }) },
      { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('full' as const, 'room' as const) }) },
      {
        weight: 2,
        arbitrary: fc.record({ does: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 800 }) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 250 })),
        async (steps, durations) => {
          const { place, editor } = await start();
          line.duration = () => durations.next().value;
          for (const one of steps) {
            if (one.does === 'type') editor.type(one.text);
            else if (one.does === 'undo') editor.undo();
            else if (one.does === 'flush') void editor.store.flush();
            else if (one.does === 'wait') await wait(one.time);
            else line.refuses = one.does === 'full' ? { code: 'disk_full' } : undefined;
          }
          const shown = place.shown(editor);
          line.refuses = undefined;
          await wait(LONG);
          void editor.store.flush();
          await wait(LONG);

          expect(place.shown(editor)).toBe(shown);
          expect(await place.kept()).toBe(shown);
          expect(line.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('an entry and its draft', () => {
  async function openEntry(start = newContent) {
    const caseId = await app.get('cases:create', sampleCase(app.organisationId));
    const store = createEntryAutosave({ caseId, entryId: null, start, stored: undefined });
    show({ store });
    return { caseId, store, detail: () => app.get('cases:get', { id: caseId }) };
  }

  test('a field without any text is kept, and a draft that is as it began is dropped', async () => {
    const { store, detail } = await openEntry();

    store.type({ minutes: 45 });
    await wait(LONG);
    expect((await detail()).drafts).toMatchObject([{ ...newContent(), minutes: 45 }]);

    store.type({ minutes: null });
    await wait(LONG);
    expect((await detail()).drafts).toEqual([]);
    expect(stateOf({ store })).toEqual({ at: 'clean' });
  });

  test('after an entry the next one begins anew, with the day that it then is', async () => {
    let day = '2026-03-02';
    const { store, detail } = await openEntry(() => ({ ...newContent(), occurredOn: day }));
    store.type({ kind: 'note', text: 'Voor middernacht.' });
    await wait(LONG);

    day = '2026-03-03';
    expect(await store.commit()).toBe(true);

    expect((await detail()).entries).toMatchObject([{ kind: 'note', occurredOn: '2026-03-02' }]);
    expect(store.snapshot()).toMatchObject({
      value: { kind: 'contact', day: '2026-03-03', text: '' },
      state: { at: 'committed' },
    });
  });

  test('what main refuses as an entry stays as a draft, and says which field', async () => {
    const { store, detail } = await openEntry();
    store.type({ kind: 'decision', text: 'Nog geen keuze.' });
    await wait(0);

    expect(await store.commit()).toBe(false);

    expect(stateOf({ store })).toMatchObject({
      at: 'failed',
      failure: { field: 'decision' },
      wasCommit: true,
    });
    expect(await detail()).toMatchObject({ entries: [], drafts: [{ text: 'Nog geen keuze.' }] });
  });

  test('whatever the order and the speed, no draft comes back after its entry, and no content is lost', async () => {
    const step = fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({ does: fc.constant('type' as const), text: fc.stringMatching(/^\w{1,5}$/) }),
      },
      { weight: 1, arbitrary: fc.record({ does: fc.constant('flush' as const) }) },
      { weight: 1, arbitrary: fc.record({ does: fc.constant('commit' as const) }) },
      {
        weight: 2,
        arbitrary: fc.record({ does: fc.constant('wait' as const), time: fc.integer({ min: 0, max: 800 }) }),
      },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 20 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 250 })),
        async (steps, durations) => {
          const { store, detail } = await openEntry();
          line.duration = () => durations.next().value;
          let last = '';
          for (const one of steps) {
            if (one.does === 'type') {
              store.type({ text: one.text });
              last = one.text;
            } else if (one.does === 'flush') void store.flush();
            else if (one.does === 'commit') void store.commit();
            else await wait(one.time);
          }
          await wait(2 * LONG);
          void store.flush();
          await wait(LONG);

          const { entries, drafts } = await detail();
          const { text } = store.snapshot().value;
          expect(drafts.map((draft) => draft.text)).toEqual(text === '' ? [] : [text]);
          if (last) expect([text, ...entries.map((entry) => entry.text)]).toContain(last);
          expect(line.mostAtOnce).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 30 },
    );
  });
});
