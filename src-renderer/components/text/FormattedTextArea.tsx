import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { classes } from '../../format/text.ts';
import field from '../fields/Field.module.css';
import { FieldLabel, FieldNotes, type FieldOptions, fieldProps } from '../fields/Field.tsx';
import { applyEdit } from './applyEdit.ts';
import { FormatBar } from './FormatBar.tsx';
import styles from './FormattedTextArea.module.css';
import {
  continueList,
  type Edit,
  type ListKind,
  type Mark,
  type Selected,
  toggleList,
  toggleMark,
} from './formatEdits.ts';

interface Props extends FieldOptions {
  placeholder?: string;
  value: string;
  isReadOnly?: boolean;
  /** How many lines it shows at first. */
  rows?: number;
  area: RefObject<HTMLTextAreaElement | null>;
  /** What else can be done with the text, beside the formatting. */
  tools?: ReactNode;
  /** The same text with marks, laid out behind its letters. */
  behind?: ReactNode;
  maxLength?: number;
  onChange(text: string): void;
  onBlur?: () => void;
}

const markOfKey: Readonly<Record<string, Mark>> = { b: 'bold', i: 'italic' };

/** Text with light formatting: typed as markdown, and shown as such where it is read. */
export function FormattedTextArea(props: Props) {
  const id = useId();
  const { area, rows = 6, isReadOnly = false } = props;

  function change(edit: (selected: Selected) => Edit | null): boolean {
    const box = area.current;
    if (!box || isReadOnly) return false;
    const made = edit({ text: box.value, start: box.selectionStart, end: box.selectionEnd });
    if (made) applyEdit(box, made);
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
    <TextField
      {...fieldProps(props.error)}
      id={id}
      value={props.value}
      onChange={props.onChange}
      {...(props.onBlur && { onBlur: props.onBlur })}
      isReadOnly={isReadOnly}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
    >
      <div className={styles.head}>
        <FieldLabel label={props.label} isLabelHidden={props.isLabelHidden} isOptional={props.isOptional} />
        <div className={styles.tools}>
          <FormatBar controls={id} onMark={mark} onList={list} />
          {props.tools}
        </div>
      </div>
      <div data-field="text">
        <div className={styles.box}>
          {props.behind !== undefined && (
            <div aria-hidden className={classes(field.control, field.area, styles.behind)}>
              {props.behind}
            </div>
          )}
          <TextArea
            ref={area}
            rows={rows}
            onKeyDown={onKeyDown}
            placeholder={props.placeholder}
            className={classes(
              field.control,
              field.area,
              props.behind === undefined ? styles.area : styles.front,
            )}
          />
        </div>
        <FieldNotes hint={props.hint} error={props.error} />
      </div>
    </TextField>
  );
}
