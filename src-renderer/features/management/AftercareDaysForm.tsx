import { zodResolver } from '@hookform/resolvers/zod';
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { z } from 'zod';
import { type Settings, settings as settingsSchema } from '../../../src-shared/domain/settings.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import field from '../../components/fields/Field.module.css';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions } from '../../components/layout/Part.tsx';
import { useFocusAfterLeaving } from '../../hooks/useFocusAfterLeaving.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './AftercareDaysForm.module.css';

const days = settingsSchema.shape.aftercareDays;
const schema = z.object({ moments: z.array(z.object({ days: days.element })) });
const MOST_MOMENTS = 6;

/** The moments of nazorg that closing a case proposes, in days after it. */
export function AftercareDaysForm({ settings, isDisabled }: { settings: Settings; isDisabled: boolean }) {
  const saving = useAction('settings:save');
  const [isSaved, setSaved] = useState(false);
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: toForm(settings.aftercareDays),
  });
  const { control, handleSubmit, reset, formState } = form;
  const moments = useFieldArray({ control, name: 'moments' });
  const adding = useRef<HTMLButtonElement>(null);
  const list = useFocusAfterLeaving(
    moments.fields.map((row) => row.id),
    adding,
  );
  const words = nl.settings.reminders;

  async function save(values: z.infer<typeof schema>): Promise<void> {
    const chosen = [...new Set(values.moments.map((moment) => moment.days))].sort(
      (one, other) => one - other,
    );
    const reply = await saving.run({ ...settings, aftercareDays: chosen });
    if (reply.ok) reset(toForm(chosen));
    setSaved(reply.ok);
  }

  return (
    <form className={styles.form} noValidate onSubmit={handleSubmit(save)} onChange={() => setSaved(false)}>
      <fieldset className={field.group} disabled={isDisabled}>
        <legend className={field.label}>{words.aftercare}</legend>
        <p className={field.hint}>{words.aftercareHint}</p>
        <ul ref={list} className={styles.list}>
          {moments.fields.map((row, index) => (
            <li key={row.id} className={styles.row}>
              <BoundField form={form} name={`moments.${index}.days`}>
                {(bound, ref) => (
                  <NumberField
                    {...bound}
                    label={words.aftercareDays(index + 1)}
                    inputRef={ref}
                    isDisabled={isDisabled}
                  />
                )}
              </BoundField>
              <Button
                look="quiet"
                aria-label={words.aftercareRemove(index + 1)}
                icon={<X size={18} aria-hidden />}
                isDisabled={isDisabled}
                onPress={() => moments.remove(index)}
              >
                {nl.common.remove}
              </Button>
            </li>
          ))}
        </ul>
      </fieldset>
      <FailureLine text={saving.failure && sentenceOf(saving.failure)} />
      <SuccessLine text={isSaved && !formState.isDirty ? nl.settings.saved : undefined} />
      <Actions>
        {moments.fields.length < MOST_MOMENTS && (
          <Button
            ref={adding}
            icon={<Plus size={18} aria-hidden />}
            isDisabled={isDisabled}
            onPress={() => moments.append({ days: Number.NaN })}
          >
            {words.aftercareAdd}
          </Button>
        )}
        <Button type="submit" isBusy={saving.isRunning} isDisabled={isDisabled}>
          {words.aftercareSave}
        </Button>
      </Actions>
    </form>
  );
}

function toForm(aftercareDays: readonly number[]): z.infer<typeof schema> {
  return { moments: aftercareDays.map((count) => ({ days: count })) };
}
