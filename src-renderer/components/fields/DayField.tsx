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
  Group,
  Popover,
} from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';
import { classes } from '../../format/text.ts';
import styles from './DayField.module.css';
import field from './Field.module.css';
import { Field, type FieldOptions, fieldProps } from './Field.tsx';
import { goToField } from './goToField.ts';

export interface DayFieldHandle {
  focus(): void;
}

interface Props extends FieldOptions {
  /** YYYY-MM-DD, or null while it is not filled in. */
  value: string | null;
  onChange(value: string | null): void;
  onBlur?: () => void;
  isDisabled?: boolean;
  /** A day of something that happened cannot lie ahead. */
  allowsFuture?: boolean;
  ref?: Ref<DayFieldHandle>;
}

export function DayField(props: Props) {
  const { value, onChange, onBlur, isDisabled = false, allowsFuture = false, ref, ...rest } = props;
  const place = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({ focus: () => goToField(place.current) }), []);
  return (
    <DatePicker
      {...fieldProps(rest.error)}
      ref={place}
      value={value === null ? null : parseDate(value)}
      onChange={(day) => onChange(day === null ? null : (day as CalendarDate).toString())}
      {...(onBlur && { onBlur })}
      {...(!allowsFuture && { maxValue: parseDate(today()) })}
      isDisabled={isDisabled}
      shouldForceLeadingZeros
    >
      <Field {...rest}>
        <Group className={classes(field.control, styles.box)}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
          </DateInput>
          <Button className={styles.open ?? ''} aria-label={nl.common.calendar}>
            <CalendarDays size={18} aria-hidden />
          </Button>
        </Group>
      </Field>
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
