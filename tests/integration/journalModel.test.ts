import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EntryContent, entryContent, ofItsKind } from '../../src-shared/domain/entryContent.ts';
import type { DraftInput, Entry } from '../../src-shared/ipc/entriesChannels.ts';
import { openAppWithCases } from '../support/openApp.ts';
import { sampleCase } from '../support/sampleCase.ts';
import { PASSPHRASE } from '../support/tempArchive.ts';

/** A word that no other text of this run holds, so that a search for it has one answer. */
const wordOf = (number: number): string => `woord${String(number).padStart(5, '0')}x`;

type Op =
  | { op: 'write' | 'draft'; target: number | null; content: Omit<EntryContent, 'text'>; rest: string }
  | { op: 'discard' | 'remove' | 'restore'; target: number }
  | { op: 'lock' };

const contents = fc.record({
  kind: fc.constantFrom('note' as const, 'contact' as const, 'decision' as const),
  occurredOn: fc.constantFrom('2026-03-02', '2026-03-03', '2025-12-31'),
  occurredAt: fc.constantFrom(null, '09:00', '14:30'),
  means: fc.constantFrom(null, 'telephone' as const),
  minutes: fc.option(fc.integer({ min: 0, max: 1440 })),
  party: fc.constantFrom(null, 'reporter' as const, 'hr' as const),
  withWhom: fc.constantFrom('', 'melder', 'de directeur'),
  consentId: fc.constant(null),
  decision: fc.constantFrom('nothing' as const, 'formal_complaint' as const),
});
const targets = fc.nat(7);
const ops: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      op: fc.constantFrom('write' as const, 'draft' as const),
      target: fc.option(targets),
      content: contents,
      rest: fc.string({ unit: 'grapheme', maxLength: 12 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      op: fc.constantFrom('discard' as const, 'remove' as const, 'restore' as const),
      target: targets,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ op: 'lock' as const }) },
);

interface Modelled {
  id: string;
  /** The last content first. */
  contents: EntryContent[];
  isRemoved: boolean;
}

/** The journal of one case as it should be, in as few words as it can be said. */
function createModel() {
  let entries: Modelled[] = [];
  const drafts = new Map<string, EntryContent>();
  const gone: string[] = [];
  const withdraw = (content: EntryContent | undefined): void => void (content && gone.push(content.text));
  return {
    drafts,
    gone,
    at: (place: number): Modelled | undefined => entries[place % Math.max(1, entries.length)],
    all: (): Modelled[] => entries,
    write(id: string, isNew: boolean, content: EntryContent): void {
      const kept = ofItsKind(content);
      const entry = entries.find((one) => one.id === id);
      withdraw(entry?.contents[0]);
      if (entry) entry.contents.unshift(kept);
      else entries.push({ id, contents: [kept], isRemoved: false });
      drafts.delete(isNew ? '' : id);
    },
    remove(entry: Modelled): void {
      entry.isRemoved = true;
      drafts.delete(entry.id);
    },
    purge(): void {
      for (const entry of entries) if (entry.isRemoved) withdraw(entry.contents[0]);
      entries = entries.filter((entry) => !entry.isRemoved);
    },
  };
}

test('after any edits, drafts, removals, undos and locks the journal is what a simple model says, and so is the search', async () => {
  using app = await openAppWithCases(0);
  const find = async (text: string): Promise<boolean> => {
    const { cases, hits } = await app.get('search:find', { text });
    return cases.length + hits.length > 0;
  };
  let words = 0;

  await fc.assert(
    fc.asyncProperty(fc.array(ops, { maxLength: 14 }), async (steps) => {
      const caseId = await app.get('cases:create', sampleCase(app.organisationId));
      const model = createModel();

      for (const step of steps) {
        if (step.op === 'lock') {
          app.lock('suspend');
          await app.get('vault:unlock', { passphrase: PASSPHRASE });
          model.purge();
          continue;
        }
        const entry = step.target === null ? undefined : model.at(step.target);
        if (step.op === 'write' || step.op === 'draft') {
          words += 1;
          const content = entryContent.parse({ ...step.content, text: `${wordOf(words)} ${step.rest}` });
          const input: DraftInput & { caseId: string } = { caseId, entryId: entry?.id ?? null, ...content };
          const reply = await app.call(step.op === 'write' ? 'entries:commit' : 'entries:saveDraft', input);
          if (entry?.isRemoved) expect(reply).toEqual({ ok: false, error: { code: 'not_found' } });
          else if (!reply.ok) throw new Error(reply.error.code);
          else if (step.op === 'write') model.write(String(reply.value), !entry, content);
          else model.drafts.set(entry?.id ?? '', content);
        } else if (step.op === 'discard') {
          await app.get('entries:discardDraft', { caseId, entryId: entry?.id ?? null });
          model.drafts.delete(entry?.id ?? '');
        } else if (entry) {
          const reply = await app.call(`entries:${step.op}`, { id: entry.id });
          expect(reply.ok).toBe(entry.isRemoved === (step.op === 'restore'));
          if (reply.ok && step.op === 'remove') model.remove(entry);
          if (reply.ok && step.op === 'restore') entry.isRemoved = false;
        }
      }

      const detail = await app.get('cases:get', { id: caseId });
      expect(new Map(detail.entries.map((one) => [one.id, shapeOf(one)]))).toEqual(
        new Map(model.all().map((one) => [one.id, expected(one)])),
      );
      const order = detail.entries.map(
        (one) => `${one.occurredOn} ${one.isRemoved ? '' : (one.occurredAt ?? '')}`,
      );
      const present = order.filter((_, index) => !detail.entries[index]?.isRemoved);
      expect(present).toEqual([...present].sort());
      expect(new Map(detail.drafts.map(({ entryId, ...content }) => [entryId ?? '', content]))).toEqual(
        model.drafts,
      );
      for (const one of model.all()) {
        const versions = await app.get('entries:versions', { id: one.id });
        const earlier = one.isRemoved ? [] : one.contents.slice(1);
        expect(versions.map(({ writtenAt: _, ...content }) => content)).toEqual(earlier);
        const [latest] = one.contents;
        expect(await find(latest?.text.slice(0, wordOf(0).length) ?? '')).toBe(!one.isRemoved);
      }
      for (const text of model.gone) expect(await find(text.slice(0, wordOf(0).length))).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect(app.problems).toEqual([]);
});

function shapeOf({ writtenAt: _, ...entry }: Entry): Omit<Entry, 'writtenAt'> {
  return entry;
}

/** As the page gets it: of a removed entry only its place. */
function expected({ id, contents: [latest], isRemoved, contents }: Modelled): Omit<Entry, 'writtenAt'> {
  const content = entryContent.parse(latest);
  return isRemoved
    ? {
        ...entryContent.parse({ kind: content.kind, occurredOn: content.occurredOn, text: '' }),
        id,
        revisions: 0,
        isRemoved,
      }
    : { ...content, id, revisions: contents.length - 1, isRemoved };
}
