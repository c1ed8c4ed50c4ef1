import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { callKluis } from '../../ipc/callKluis.ts';
import { refreshAfter } from '../../ipc/refreshAfter.ts';
import { registerKeeper } from '../../ipc/unsavedText.ts';
import { createDraftKeeper, type DraftContent, type DraftKeeper, type DraftState } from './draftKeeper.ts';

interface Place {
  caseId: string;
  /** Null for a new entry. */
  entryId: string | null;
  /** What the editor begins with where nothing was typed. */
  start(): DraftContent;
  /** What came out of the archive as a draft. */
  stored: DraftContent | undefined;
}

/** The draft of one editor, kept in the archive while it is typed and flushed when the editor or the page goes. */
export function useDraft({ caseId, entryId, start, stored }: Place): {
  keeper: DraftKeeper;
  state: DraftState;
} {
  const client = useQueryClient();
  const [keeper] = useState(() =>
    createDraftKeeper(
      {
        save: (content) => callKluis('entries:saveDraft', { caseId, entryId, ...content }),
        discard: () => callKluis('entries:discardDraft', { caseId, entryId }),
        commit: (content) => callKluis('entries:commit', { caseId, entryId, ...content }),
      },
      start,
      stored,
    ),
  );
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);

  useEffect(() => {
    const flush = () => void keeper.flush();
    const unregister = registerKeeper(keeper);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      unregister();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      // The former answers know nothing of this draft; asked again, the case opens with what was typed here.
      void keeper.flush().then(() => refreshAfter(client, 'entries:saveDraft'));
    };
  }, [keeper, client]);

  return { keeper, state };
}
