import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import field from '../../components/fields/Field.module.css';
import { goToField } from '../../components/fields/goToField.ts';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { SaveStatus } from '../../components/layout/SaveStatus.tsx';
import { FormattedTextArea } from '../../components/text/FormattedTextArea.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAutosave, useSnapshot } from '../../ipc/useAutosave.ts';
import styles from './EntryEditor.module.css';
import { EntryFields } from './EntryFields.tsx';
import { createEntryAutosave, type EntryPlace } from './entryAutosave.ts';
import { checkedFields, type EntryForm, problemsOf } from './entryForm.ts';
import { NewConsent } from './NewConsent.tsx';

interface Props extends EntryPlace {
  title: string;
  takesFocus: boolean;
  /** After main has committed the entry. */
  onCommitted(): Promise<void>;
  /** The way out of changing an entry; a new entry has none. */
  onStop?: () => void;
}

/** One entry being written: a draft with every pause, an entry with the button or Ctrl+Enter. */
export function EntryEditor(props: Props) {
  const draft = useAutosave(() => createEntryAutosave(props), 'entries:saveDraft');
  const { value: form, state } = useSnapshot(draft);
  const [showsProblems, setShowsProblems] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [notesConsent, setNotesConsent] = useState(false);
  const [hasTyped, setTyped] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const words = nl.journal.editor;
  const isBusy = state.at === 'committing';

  const problems = problemsOf(form);
  const refused = state.at === 'failed' && state.failure.field ? state.failure : undefined;
  const errors = {
    ...(refused?.field && { [refused.field]: sentenceOf(refused) }),
    ...(showsProblems ? problems : problems.text && { text: problems.text }),
  };

  useEffect(() => {
    if (!props.takesFocus || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [props.takesFocus]);

  function change(changes: Partial<EntryForm>): void {
    if (isBusy) return;
    setTyped(true);
    draft.type(changes);
  }

  function goTo(name: string): void {
    goToField(place.current?.querySelector<HTMLElement>(`[data-field="${name}"]`) ?? null);
  }

  async function commit(): Promise<void> {
    if (isBusy) return;
    setShowsProblems(true);
    const first = checkedFields.find((name) => problems[name] !== undefined);
    if (first) return goTo(first);
    if (!(await draft.commit())) {
      const failed = draft.snapshot().state;
      if (failed.at === 'failed' && failed.failure.field) goTo(failed.failure.field);
      return;
    }
    setShowsProblems(false);
    // Before the answers come that have to be asked again: by then somebody may have gone elsewhere.
    area.current?.focus();
    await props.onCommitted();
  }

  async function discard(): Promise<void> {
    if (!(await draft.discard())) return;
    setAsking(false);
    setShowsProblems(false);
    props.onStop?.();
  }

  function askToDiscard(): void {
    // A changed entry that is as it was has nothing to lose.
    if (props.onStop && draft.isBlank()) props.onStop();
    else setAsking(true);
  }

  // Beside the form and not in it: what a form in a dialog does would reach the form round it.
  return (
    <>
      <form
        ref={place}
        className={styles.editor}
        aria-label={props.title}
        onSubmit={(event) => {
          event.preventDefault();
          void commit();
        }}
        // Before its fields, since a list that drops down opens by any Enter.
        onKeyDownCapture={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          void commit();
        }}
      >
        <div>
          <h2 className={styles.title}>{props.title}</h2>
          {props.entryId !== null && <p className={field.hint}>{words.earlierKept}</p>}
        </div>
        <EntryFields
          caseId={props.caseId}
          form={form}
          errors={errors}
          isBusy={isBusy}
          onChange={change}
          onNewConsent={() => setNotesConsent(true)}
        />
        <FormattedTextArea
          label={form.kind === 'decision' ? words.explanation : words.text}
          placeholder={words.placeholders[form.kind]}
          isOptional={form.kind === 'decision'}
          value={form.text}
          isReadOnly={isBusy}
          error={errors.text}
          area={area}
          onChange={(text) => change({ text })}
          onBlur={draft.flush}
        />
        <div className={styles.foot}>
          <Button type="submit" look="main" isBusy={isBusy}>
            {words.save}
          </Button>
          {(props.onStop || !draft.isBlank()) && (
            <Button look="quiet" onPress={askToDiscard} isDisabled={isBusy}>
              {props.onStop ? words.stopChanging : words.discard}
            </Button>
          )}
          <SaveStatus store={draft} isReturned={props.stored !== undefined && !hasTyped} />
        </div>
        <ConfirmDialog
          isOpen={isAsking}
          title={words.discardConfirmTitle}
          action={words.discard}
          cancel={words.discardKeep}
          onConfirm={discard}
          onCancel={() => setAsking(false)}
          onClosed={() => draft.isBlank() && area.current?.focus()}
        >
          <p>{words.discardConfirm}</p>
        </ConfirmDialog>
      </form>
      <NewConsent
        caseId={props.caseId}
        isOpen={notesConsent}
        party={form.party}
        day={form.day}
        onDone={(consentId) => {
          setNotesConsent(false);
          if (consentId !== null) change({ consentId });
        }}
      />
    </>
  );
}
