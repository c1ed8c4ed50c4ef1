import { type FormEvent, useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type ThemeInput, themesChannels } from '../../../src-shared/ipc/themesChannels.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import inset from '../../components/layout/InsetForm.module.css';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const schema = themesChannels['themes:save'].input;

/** The name of an own theme and the set that it belongs to. */
export function OwnThemeForm({ theme, onDone }: { theme: ThemeInput; onDone(): void }) {
  const [typed, setTyped] = useState(theme);
  const [complaint, setComplaint] = useState<string>();
  const saving = useAction('themes:save');
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const words = nl.settings.themes;

  const complaintAtField = complaint ?? sentenceAt(saving.failure, 'label');

  useEffect(() => field.current?.focus(), []);
  // With its sentence, which stands below it.
  useEffect(() => {
    if (complaintAtField) form.current?.scrollIntoView({ block: 'nearest' });
  }, [complaintAtField]);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const parsed = schema.safeParse(typed);
    if (parsed.success) {
      const reply = await saving.run(parsed.data);
      if (reply.ok) return onDone();
    } else {
      setComplaint(typed.label.includes('|') ? words.separator : parsed.error.issues[0]?.message);
    }
    field.current?.focus();
  }

  return (
    <form ref={form} className={inset.form} onSubmit={save} noValidate>
      <TextField
        label={words.label}
        hint={theme.id === null ? words.labelHint : words.changeHint}
        inputRef={field}
        value={typed.label}
        onChange={(label) => {
          setTyped({ ...typed, label });
          setComplaint(undefined);
          saving.forget();
        }}
        error={complaintAtField}
        autoComplete="off"
      />
      <RadioList
        label={words.set}
        value={typed.set}
        onChange={(set) => setTyped({ ...typed, set })}
        choices={(['conduct', 'integrity'] as const).map((value) => ({ value, label: words.sets[value] }))}
      />
      <FailureLine text={sentenceBeside(saving.failure, 'label')} />
      <FormButtons action={nl.common.save} look="plain" isBusy={saving.isRunning} onStop={onDone} />
    </form>
  );
}
