import { Check } from 'lucide-react';
import { useState } from 'react';
import { type Settings, settings as schema } from '../../../src-shared/domain/settings.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
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
  const [typed, setTyped] = useState<number | null>();
  const [complaint, setComplaint] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  const stored = settings.value?.[name];
  const value = typed === undefined ? (stored ?? null) : typed;

  async function save(): Promise<void> {
    if (!settings.value) return;
    const parsed = schema.safeParse({ ...settings.value, [name]: value });
    if (!parsed.success) return setComplaint(parsed.error.issues[0]?.message);
    const reply = await saving.run(parsed.data);
    if (reply.ok) setTyped(undefined);
    setSaved(reply.ok);
  }

  const failure = saving.failure ?? settings.failure;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NumberField
        label={label}
        hint={hint}
        value={value}
        onChange={(next) => {
          setTyped(next);
          setComplaint(undefined);
          setSaved(false);
          saving.forget();
        }}
        error={complaint ?? (failure && sentenceOf(failure))}
        isDisabled={isDisabled || stored === undefined}
      />
      <div className={styles.foot}>
        {typed !== undefined && typed !== stored && (
          <Button type="submit" isBusy={saving.isRunning}>
            {nl.common.save}
          </Button>
        )}
        <div role="status">
          {isSaved && (
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
