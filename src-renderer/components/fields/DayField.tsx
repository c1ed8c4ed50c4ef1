import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type Ref, useImperativeHandle, useRef } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';
import { classes } from '../../format/text.ts';
import styles from './DayField.module.css';
import field from './Field.module.css';
import { ErrorText } from './FieldNotes.tsx';
import { goToField } from './goToField.ts';

export interface DayFieldHandle {
  focus(): void;
}

interface Props {
  label: string;
  /** YYYY-MM-DD, or null while it is not filled in. */
  value: string | null;
  onChange(value: string | null): void;
  onBlur?: () => void;
  hint?: string | undefined;
  error?: string | undefined;
  isOptional?: boolean;
  isDisabled?: boolean;
  /** A day of something that happened cannot lie ahead. */
  allowsFuture?: boolean;
  ref?: Ref<DayFieldHandle>;
}

export function DayField(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  useImperativeHandle(props.ref, () => ({ focus: () => goToField(place.current) }), []);
  return (
    <DatePicker
      ref={place}
      value={props.value === null ? null : parseDate(props.value)}
      onChange={(value) => props.onChange(value === null ? null : (value as CalendarDate).toString())}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.allowsFuture ? {} : { maxValue: parseDate(today()) })}
      isInvalid={props.error !== undefined}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className={field.field ?? ''}
    >
      <Label className={field.label}>
        {props.label}
        {props.isOptional && <span className={field.optional}> ({nl.common.optional})</span>}
      </Label>
      <Group className={classes(field.control, styles.box)}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.open ?? ''} aria-label={nl.common.calendar}>
          <CalendarDays size={18} aria-hidden />
        </Button>
      </Group>
      {props.hint && (
        <Text slot="description" className={field.hint ?? ''}>
          {props.hint}
        </Text>
      )}
      <FieldError>{props.error && <ErrorText text={props.error} />}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={nl.common.calendar}>
          <Month />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function Month() {
  return (
    <Calendar firstDayOfWeek="mon">
      <header className={styles.header}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <ChevronLeft size={18} aria-hidden />
        </Button>
        <CalendarHeading className={styles.month ?? ''} />
        <Button slot="next" className={styles.turn ?? ''}>
          <ChevronRight size={18} aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''}>
        {(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}
      </CalendarGrid>
    </Calendar>
  );
}
