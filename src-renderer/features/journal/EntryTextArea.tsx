import { type KeyboardEvent, type RefObject, useId } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import field from '../../components/Field.module.css';
import { FieldNotes } from '../../components/FieldNotes.tsx';
import { classes } from '../../format/text.ts';
import styles from './EntryEditor.module.css';
import { FormatBar } from './FormatBar.tsx';
import {
  continueList,
  type Edit,
  type ListKind,
  type Mark,
  type Selected,
  toggleList,
  toggleMark,
} from './formatEdits.ts';

interface Props {
  label: string;
  placeholder: string;
  isOptional: boolean;
  value: string;
  isReadOnly: boolean;
  error: string | undefined;
  area: RefObject<HTMLTextAreaElement | null>;
  onChange(text: string): void;
  onBlur(): void;
}

const markOfKey: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic' };

/** The text of an entry with its light formatting: typed as markdown, and shown as such when it is saved. */
export function EntryTextArea(props: Props) {
  const id = useId();
  const { area } = props;

  function change(edit: (selected: Selected) => Edit | null): boolean {
    const box = area.current;
    if (!box || props.isReadOnly) return false;
    const made = edit({ text: box.value, start: box.selectionStart, end: box.selectionEnd });
    if (made) apply(box, made);
    return made !== null;
  }

  const mark = (kind: Mark): boolean => change((selected) => toggleMark(selected, kind));
  const list = (kind: ListKind): boolean => change((selected) => toggleList(selected, kind));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey || event.nativeEvent.isComposing) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const kind = isCommand ? markOfKey[event.key.toLowerCase()] : undefined;
    const isDone = kind ? mark(kind) : event.key === 'Enter' && !isCommand && change(continueList);
    if (isDone) event.preventDefault();
  }

  return (
    <div className={field.field}>
      <div className={styles.textHead}>
        <label htmlFor={id} className={field.label}>
          {props.label}
          {props.isOptional && <span className={field.optional}> ({nl.common.optional})</span>}
        </label>
        <FormatBar controls={id} onMark={mark} onList={list} />
      </div>
      <div data-field="text">
        <textarea
          id={id}
          ref={area}
          rows={6}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={onKeyDown}
          readOnly={props.isReadOnly}
          placeholder={props.placeholder}
          aria-invalid={props.error !== undefined}
          aria-describedby={`${id}-notes`}
          className={classes(field.control, field.area, styles.area)}
        />
        <FieldNotes id={`${id}-notes`} error={props.error} />
      </div>
    </div>
  );
}

/** As if it were typed: only the editing command of the browser itself keeps its undo. */
function apply(box: HTMLTextAreaElement, edit: Edit): void {
  box.focus();
  if (edit.from !== edit.to || edit.insert !== '') {
    box.setSelectionRange(edit.from, edit.to);
    if (edit.insert === '') document.execCommand('delete');
    else document.execCommand('insertText', false, edit.insert);
  }
  box.setSelectionRange(edit.start, edit.end);
}
