import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import type { ReportDraft } from '../../../../src-shared/ipc/reportChannels.ts';
import type { SaveState } from '../../../components/layout/SaveStatus.tsx';
import { callKluis } from '../../../ipc/callKluis.ts';
import { refreshAfter } from '../../../ipc/refreshAfter.ts';
import { registerKeeper } from '../../../ipc/unsavedText.ts';

/** Milliseconds without a change before it is kept in the archive. */
const REST = 300;

type Changes = Partial<Pick<ReportDraft, 'content' | 'choices' | 'accepted'>>;

export interface ReportDraftOnDesk {
  draft: ReportDraft;
  state: SaveState;
  failure: CallError | undefined;
  /** How often something was kept since the desk was opened. */
  saves: number;
  /** The content as it was typed last. */
  latest(): ReportDraft['content'];
  change(make: (former: ReportDraft) => Changes): void;
  /** Saves what is not saved yet; answers whether everything is kept. */
  flush(): Promise<boolean>;
}

/** A report that is kept in the archive while it is written. Saves never overlap. */
export function useReportDraft(initial: ReportDraft): ReportDraftOnDesk {
  const client = useQueryClient();
  const [draft, setDraft] = useState(initial);
  const [state, setState] = useState<SaveState>('clean');
  const [failure, setFailure] = useState<CallError>();
  const [saves, setSaves] = useState(0);
  const latest = useRef({ draft: initial, isSaved: true });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));

  const flush = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(async () => {
      if (latest.current.isSaved) return true;
      latest.current.isSaved = true;
      const { id, content, choices, accepted } = latest.current.draft;
      const reply = await callKluis('report:save', { id, content, choices, accepted });
      setFailure(reply.ok ? undefined : reply.error);
      if (!reply.ok) latest.current.isSaved = false;
      else setSaves((former) => former + 1);
      setState(!reply.ok ? 'failed' : latest.current.isSaved ? 'saved' : 'waiting');
      return reply.ok;
    });
    return queue.current;
  }, []);

  useEffect(() => {
    const save = () => void flush();
    const unregister = registerKeeper({ flush });
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      unregister();
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      void flush().then(() => refreshAfter(client, 'report:save'));
    };
  }, [flush, client]);

  const change = useCallback(
    (make: (former: ReportDraft) => Changes): void => {
      const next = { ...latest.current.draft, ...make(latest.current.draft) };
      latest.current = { draft: next, isSaved: false };
      setDraft(next);
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), REST);
    },
    [flush],
  );

  const current = useCallback(() => latest.current.draft.content, []);

  return { draft, state, failure, saves, latest: current, change, flush };
}
