import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReportContent } from '../../../../src-shared/domain/reportContent.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { numberProblems, type ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { moveHits } from '../../../components/hits/moveHits.ts';
import { callKluis } from '../../../ipc/callKluis.ts';
import { textAt } from '../desk/places.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';

export interface TextCheck {
  /** Undefined until the texts were looked through once. */
  hits: readonly ReportHit[] | undefined;
  isRunning: boolean;
  failure: CallError | undefined;
  run(): Promise<void>;
  accept(hit: ReportHit, isAccepted: boolean): void;
}

/** A number that is not in the report cannot be let stand. */
export function canAccept({ kind }: ReportHit): boolean {
  return !numberProblems.some((problem) => problem === kind);
}

/** Milliseconds without a save before texts that were looked through once are looked through again. */
const REST = 1000;

/** What main finds in the texts on the desk; once asked for, it follows what is written. */
export function useTextCheck(desk: ReportDraftOnDesk): TextCheck {
  const { draft, state, snapshot, change, flush } = desk;
  const [found, setFound] = useState<{ hits: ReportHit[]; content: ReportContent }>();
  const [failure, setFailure] = useState<CallError>();
  const [isRunning, setRunning] = useState(false);
  const queue = useRef<Promise<void>>(Promise.resolve());

  // One after the other, so that an answer always belongs to the content that was kept for it.
  const run = useCallback((): Promise<void> => {
    queue.current = queue.current.then(async () => {
      setRunning(true);
      if (await flush()) {
        const { content } = snapshot().value;
        const reply = await callKluis('report:check', { id: draft.id });
        setFailure(reply.ok ? undefined : reply.error);
        if (reply.ok) setFound({ hits: reply.value, content });
      }
      setRunning(false);
    });
    return queue.current;
  }, [flush, snapshot, draft.id]);

  const follow = useEffectEvent(() => {
    if (found) void run();
  });
  useEffect(() => {
    if (state.at !== 'kept' && state.at !== 'clean') return;
    const timer = setTimeout(() => follow(), REST);
    return () => clearTimeout(timer);
  }, [state]);

  const accepted = new Set(draft.accepted);
  const places = [...new Set(found?.hits.map((hit) => hit.where) ?? [])];
  const hits =
    found &&
    places
      .flatMap((where) =>
        moveHits(
          found.hits.filter((hit) => hit.where === where),
          textAt(found.content, where),
          textAt(draft.content, where),
        ),
      )
      .map((hit) => ({ ...hit, isAccepted: canAccept(hit) && accepted.has(hit.key) }));

  return {
    hits,
    isRunning,
    failure,
    run,
    accept: ({ key }, isAccepted) =>
      change((former) => {
        const others = former.accepted.filter((one) => one !== key);
        return { accepted: isAccepted ? [...others, key] : others };
      }),
  };
}
