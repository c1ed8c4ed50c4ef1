import { useCallback, useEffect, useRef, useState } from 'react';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { moveHits } from '../../components/hits/moveHits.ts';
import { callKluis } from '../../ipc/callKluis.ts';

/** Milliseconds without a key before the text is kept in the archive and looked through. */
const REST = 300;

interface Kept {
  text: string;
  hits: BriefHit[];
  isStored: boolean;
}

/** A brief that is kept in the archive while it is typed, with what main finds in it. Saves never overlap. */
export function useBrief(caseId: string, initial: Kept) {
  const [text, setText] = useState(initial.text);
  const [scanned, setScanned] = useState({ text: initial.text, hits: initial.hits });
  const [state, setState] = useState<'clean' | 'waiting' | 'saved' | 'failed'>(
    initial.isStored ? 'saved' : 'clean',
  );
  const [failure, setFailure] = useState<CallError>();
  // A proposal that nobody touched is not kept.
  const latest = useRef({ text, accepted: acceptedOf(initial.hits), hits: initial.hits, isSaved: true });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const save = useCallback((): Promise<unknown> => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(async () => {
      const { text: typed, accepted, isSaved } = latest.current;
      if (isSaved) return;
      latest.current.isSaved = true;
      const reply = await callKluis('brief:save', { caseId, text: typed, accepted: [...accepted] });
      setFailure(reply.ok ? undefined : reply.error);
      if (!reply.ok) {
        latest.current.isSaved = false;
        return setState('failed');
      }
      setScanned({ text: typed, hits: reply.value });
      if (latest.current.isSaved) {
        latest.current.accepted = acceptedOf(reply.value);
        latest.current.hits = reply.value;
        setState('saved');
      }
    });
    return queue.current;
  }, [caseId]);

  useEffect(() => () => void save(), [save]);

  return {
    text,
    hits: moveHits(scanned.hits, scanned.text, text),
    state,
    failure,
    /** Saves what is not saved yet, and waits for it. */
    save,
    type(next: string): void {
      latest.current = { ...latest.current, text: next, isSaved: false };
      setText(next);
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(save, REST);
    },
    /** The hit as the archive knows it by now: what was shown may be of a sentence that has changed since. */
    async accept({ start, kind }: BriefHit, isAccepted: boolean): Promise<void> {
      await save();
      const hit = latest.current.hits.find((one) => one.start === start && one.kind === kind);
      if (!hit || !latest.current.isSaved) return;
      const others = [...latest.current.accepted].filter((one) => one !== hit.key);
      const accepted = new Set(isAccepted ? [...others, hit.key] : others);
      latest.current = { ...latest.current, accepted, isSaved: false };
      await save();
    },
    /** Nothing of it is to be saved any more. */
    drop(): void {
      clearTimeout(timer.current);
      latest.current.isSaved = true;
    },
  };
}

function acceptedOf(hits: readonly BriefHit[]): ReadonlySet<string> {
  return new Set(hits.filter((hit) => hit.isAccepted).map((hit) => hit.key));
}
