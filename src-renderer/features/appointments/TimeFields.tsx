import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { appointmentTime } from '../../../src-shared/domain/appointment.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { parseTime } from '../../format/timeOfDay.ts';
import styles from './Appointments.module.css';

/** When and for how long, as it is typed. */
export const typedTime = z.object({
  on: appointmentTime.shape.on,
  time: z.string().refine((typed) => parseTime(typed) !== null, { error: nl.journal.editor.timeInvalid }),
  minutes: appointmentTime.shape.minutes,
});

export type TypedTime = z.infer<typeof typedTime>;

/** A typed time that its schema has passed. */
export function toTime({ on, time, minutes }: TypedTime) {
  return { on, at: parseTime(time) ?? '', minutes };
}

/** Day, time and minutes beside one another; a time is written in full once the field is left. */
export function TimeFields<V extends TypedTime>(props: { form: UseFormReturn<V> }) {
  // A form of more than a time is a form of a time; its type alone, which is read and written, does not say so.
  const form = props.form as unknown as UseFormReturn<TypedTime>;
  const words = nl.appointments;
  return (
    <div className={styles.time}>
      <BoundField form={form} name="on">
        {(bound, ref) => <DayField {...bound} ref={ref} label={words.on} allowsFuture />}
      </BoundField>
      <BoundField form={form} name="time">
        {(bound, ref) => (
          <TextField
            {...bound}
            onBlur={() => {
              const time = parseTime(bound.value);
              if (time !== null && time !== bound.value) bound.onChange(time);
              bound.onBlur();
            }}
            label={words.at}
            inputRef={ref}
            hint={words.atHint}
            inputMode="numeric"
            autoComplete="off"
          />
        )}
      </BoundField>
      <BoundField form={form} name="minutes">
        {(bound, ref) => <NumberField {...bound} label={words.minutes} inputRef={ref} />}
      </BoundField>
    </div>
  );
}
