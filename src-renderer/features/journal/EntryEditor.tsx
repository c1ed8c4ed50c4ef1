import { useEffect, useRef, useState } from 'react';
import { FieldError, Label, TextArea, TextField } from 'react-aria-components';
import { MOST_CHARACTERS } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DayField } from '../../components/DayField.tsx';
import field from '../../components/Field.module.css';
import { ErrorText } from '../../components/FieldNotes.tsx';
import { classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { DraftStatus } from './DraftStatus.tsx';
import type { DraftContent } from './draftKeeper.ts';
import styles from './EntryEditor.module.css';
import { useDraft } from './useDraft.ts';

interface Props {
  caseId: string;
  /** Null for a new entry. */
  entryId: string | null;
  initial: DraftContent;
  isStored: boolean;
  title: string;
  takesFocus: boolean;
  /** After main has committed the entry. */
  onCommitted(): Promise<void>;
  /** The way out of changing an entry; a new entry has none. */
  onStop?: () => void;
}

/** Text of an entry: a draft with every pause, an entry with the button or Ctrl+Enter. */
export function EntryEditor(props: Props) {
  const { keeper, state } = useDraft(props);
  const [content, setContent] = useState(props.initial);
  const [day, setDay] = useState<string | null>(props.initial.occurredOn);
  const [isAsking, setAsking] = useState(false);
  const [hasTyped, setTyped] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const words = nl.journal.editor;
  const isBusy = state.at === 'committing';
  const tooLong =
    content.text.length > MOST_CHARACTERS ? nl.common.validation.tooLong(MOST_CHARACTERS) : undefined;
  const dayFailure =
    state.at === 'failed' && state.failure.field === 'occurredOn' ? sentenceOf(state.failure) : undefined;

  const canCommit = day !== null && content.text.trim() !== '' && tooLong === undefined;

  useEffect(() => {
    if (!props.takesFocus || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [props.takesFocus]);

  function type(change: Partial<DraftContent>): void {
    setTyped(true);
    setContent((former) => ({ ...former, ...change }));
    keeper.type(change);
  }

  async function commit(): Promise<void> {
    if (!canCommit || isBusy) return;
    if (!(await keeper.commit())) return;
    setContent(keeper.content());
    await props.onCommitted();
    area.current?.focus();
  }

  async function discard(): Promise<void> {
    if (!(await keeper.discard())) return;
    setAsking(false);
    setContent((former) => ({ ...former, text: '' }));
    props.onStop?.();
  }

  function askToDiscard(): void {
    // A changed entry whose text is as it was has nothing to lose.
    if (props.onStop && state.at === 'clean') props.onStop();
    else setAsking(true);
  }

  return (
    <form
      className={styles.editor}
      aria-label={props.title}
      onSubmit={(event) => {
        event.preventDefault();
        void commit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void commit();
      }}
    >
      <div>
        <h2 className={styles.title}>{props.title}</h2>
        {props.entryId !== null && <p className={field.hint}>{words.earlierKept}</p>}
      </div>
      <DayField
        label={words.date}
        value={day}
        onChange={(value) => {
          setDay(value);
          if (value !== null) type({ occurredOn: value });
        }}
        error={day === null ? nl.common.validation.date : dayFailure}
        isDisabled={isBusy}
      />
      <TextField
        value={content.text}
        onChange={(text) => type({ text })}
        onBlur={() => keeper.flush()}
        isReadOnly={isBusy}
        isInvalid={tooLong !== undefined}
        validationBehavior="aria"
        className={field.field ?? ''}
      >
        <Label className={field.label}>{words.text}</Label>
        <TextArea
          ref={area}
          rows={6}
          placeholder={words.placeholder}
          className={classes(field.control, field.area, styles.area)}
        />
        <FieldError>{tooLong && <ErrorText text={tooLong} />}</FieldError>
      </TextField>
      <div className={styles.foot}>
        <Button type="submit" look="main" isBusy={isBusy} isDisabled={!canCommit}>
          {words.save}
        </Button>
        {props.onStop && (
          <Button look="quiet" onPress={askToDiscard} isDisabled={isBusy}>
            {words.stopChanging}
          </Button>
        )}
        {!props.onStop && content.text !== '' && (
          <Button look="quiet" onPress={askToDiscard} isDisabled={isBusy}>
            {words.discard}
          </Button>
        )}
        <DraftStatus state={state} wasStored={props.isStored && !hasTyped} onRetry={() => keeper.flush()} />
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.discardConfirmTitle}
        action={words.discard}
        cancel={words.discardKeep}
        onConfirm={discard}
        onCancel={() => setAsking(false)}
      >
        <p>{words.discardConfirm}</p>
      </ConfirmDialog>
    </form>
  );
}
