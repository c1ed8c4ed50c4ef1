import { useEffect, useEffectEvent, useState } from 'react';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { moveHits } from '../../components/hits/moveHits.ts';
import { useDebounced } from '../../hooks/useDebounced.ts';
import { callKluis } from '../../ipc/callKluis.ts';
import type { Autosave } from '../../ipc/createAutosave.ts';
import { useSnapshot } from '../../ipc/useAutosave.ts';
import type { BriefValue } from './briefAutosave.ts';

/** Milliseconds without a key before the text is looked through. */
const CALM = 300;

interface Scanned {
  text: string;
  hits: readonly BriefHit[];
}

/** What main finds in a brief, as it follows what is written. */
export function useBriefCheck(caseId: string, store: Autosave<BriefValue>, opened: Scanned) {
  const { text, accepted } = useSnapshot(store).value;
  const [scanned, setScanned] = useState(opened);
  const [failure, setFailure] = useState<CallError>();
  const settled = useDebounced(text, CALM);

  /** The hits in the text as it is now; null where it could not be kept or looked through, or was typed on. */
  async function check(): Promise<readonly BriefHit[] | null> {
    if (!(await store.flush())) return null;
    const { text: saved } = store.snapshot().value;
    const reply = await callKluis('brief:check', { caseId });
    setFailure(reply.ok ? undefined : reply.error);
    if (!reply.ok) return null;
    setScanned({ text: saved, hits: reply.value });
    const now = store.snapshot().value;
    if (now.text !== saved) return null;
    // Main has forgotten what was accepted in a sentence that is gone.
    const left = now.accepted.filter((key) => reply.value.some((hit) => hit.key === key));
    if (left.length < now.accepted.length) store.change(() => ({ accepted: left }));
    return reply.value;
  }

  const follow = useEffectEvent((next: string) => {
    if (next !== scanned.text) void check();
  });
  useEffect(() => follow(settled), [settled]);

  return {
    hits: moveHits(scanned.hits, scanned.text, text).map((hit) => ({
      ...hit,
      isAccepted: accepted.includes(hit.key),
    })),
    failure,
    check,
    /** The hit as it is by now: what was shown may be of a sentence that has changed since. */
    async accept({ start, kind }: BriefHit, isAccepted: boolean): Promise<void> {
      const hits = scanned.text === text ? scanned.hits : await check();
      const hit = hits?.find((one) => one.start === start && one.kind === kind);
      if (!hit) return;
      store.change(({ accepted: former }) => {
        const others = former.filter((key) => key !== hit.key);
        return { accepted: isAccepted ? [...others, hit.key] : others };
      });
      await store.flush();
    },
  };
}
