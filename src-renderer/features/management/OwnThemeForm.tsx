import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type ThemeInput, themesChannels } from '../../../src-shared/ipc/themesChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

const schema = themesChannels['themes:save'].input;

/** The name of an own theme and the set that it belongs to. */
export function OwnThemeForm({ theme, onDone }: { theme: ThemeInput; onDone(): void }) {
  const form = useForm<ThemeInput>({ resolver: zodResolver(schema), defaultValues: theme });
  const saving = useAction('themes:save');
  const words = nl.settings.themes;
  const { setFocus } = form;

  useEffect(() => setFocus('label'), [setFocus]);

  async function save(values: ThemeInput): Promise<void> {
    const reply = await saving.run(values);
    if (reply.ok) onDone();
  }

  return (
    <InsetForm onSubmit={form.handleSubmit(save)} noValidate>
      <BoundField form={form} name="label" failure={saving.failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.label}
            hint={theme.id === null ? words.labelHint : words.changeHint}
            inputRef={ref}
            error={bound.error && bound.value.includes('|') ? words.separator : bound.error}
            autoComplete="off"
          />
        )}
      </BoundField>
      <BoundField form={form} name="set">
        {(bound) => (
          <RadioList
            {...bound}
            label={words.set}
            choices={(['conduct', 'integrity'] as const).map((value) => ({
              value,
              label: words.sets[value],
            }))}
          />
        )}
      </BoundField>
      <FailureLine text={sentenceBeside(saving.failure, 'label')} />
      <FormButtons action={nl.common.save} look="plain" isBusy={saving.isRunning} onStop={onDone} />
    </InsetForm>
  );
}
