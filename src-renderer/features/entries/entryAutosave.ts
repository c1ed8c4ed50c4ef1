import { type EntryContent, isSameContent } from '../../../src-shared/domain/entryContent.ts';
import { callKluis } from '../../ipc/callKluis.ts';
import { createAutosave } from '../../ipc/createAutosave.ts';
import { type EntryForm, toContent, toForm } from './entryForm.ts';

export interface EntryPlace {
  caseId: string;
  /** Null for a new entry. */
  entryId: string | null;
  /** The content where nothing was typed. */
  start(): EntryContent;
  /** What came out of the archive as a draft. */
  stored: EntryContent | undefined;
}

/** An entry of the journal, kept as a draft until it is committed. Every field counts, also without any text. */
export function createEntryAutosave({ caseId, entryId, start, stored }: EntryPlace) {
  const { change, commit, ...autosave } = createAutosave<EntryForm>({
    // The next entry begins anew; a changed one stays as it was committed until its editor closes.
    start: (committed) => (entryId !== null && committed ? committed : toForm(start())),
    stored: stored && toForm(stored),
    isBlank: (form, blank) => isSameContent(toContent(form), toContent(blank)),
    save: (form) => callKluis('entries:saveDraft', { caseId, entryId, ...toContent(form) }),
    discard: () => callKluis('entries:discardDraft', { caseId, entryId }),
  });
  return {
    ...autosave,
    type: (changes: Partial<EntryForm>): void =>
      change(({ wholeDay }) => ({ ...changes, wholeDay: changes.day ?? wholeDay })),
    commit: (): Promise<boolean> =>
      commit((form) => callKluis('entries:commit', { caseId, entryId, ...toContent(form) })),
  };
}
