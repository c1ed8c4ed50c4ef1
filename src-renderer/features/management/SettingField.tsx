import { zodResolver } from '@hookform/resolvers/zod';
import { Check } from 'lucide-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { type Settings, settings as schema } from '../../../src-shared/domain/settings.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './SettingField.module.css';

type NumberSetting = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];

interface Props {
  name: NumberSetting;
  label: string;
  hint?: string;
  isDisabled: boolean;
}

/** One number of the settings, saved when its button is pressed or Enter is hit. */
export function SettingField({ name, label, hint, isDisabled }: Props) {
  const settings = useCall('settings:get', undefined);
  const saving = useAction('settings:save');
  const [isSaved, setSaved] = useState(false);
  const form = useForm<Settings>({
    resolver: zodResolver(schema),
    // Another field that is saved meanwhile takes nothing from this one.
    ...(settings.value && { values: settings.value, resetOptions: { keepDirtyValues: true } }),
  });
  const { isDirty } = form.formState;

  async function save(values: Settings): Promise<void> {
    const reply = await saving.run(values);
    if (reply.ok) form.reset(values);
    setSaved(reply.ok);
  }

  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(save)}>
      <BoundField form={form} name={name} failure={saving.failure}>
        {(bound, ref) => (
          <NumberField
            {...bound}
            value={bound.value ?? null}
            inputRef={ref}
            label={label}
            hint={hint}
            isDisabled={isDisabled || settings.value === undefined}
          />
        )}
      </BoundField>
      <FailureLine text={sentenceBeside(saving.failure ?? settings.failure, name)} />
      <div className={styles.foot}>
        {isDirty && (
          <Button type="submit" isBusy={saving.isRunning}>
            {nl.common.save}
          </Button>
        )}
        <div role="status">
          {isSaved && !isDirty && (
            <span className={styles.saved}>
              <Check size={16} aria-hidden />
              {nl.settings.saved}
            </span>
          )}
        </div>
      </div>
    </form>
  );
}
