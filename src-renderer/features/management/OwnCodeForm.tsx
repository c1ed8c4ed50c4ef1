import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { OwnList } from '../../../src-shared/domain/ownCode.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { type OwnCodeInput, ownCodeChannels, ownCodeSchemas } from './ownCodeChannels.ts';

interface Props {
  list: OwnList;
  code: OwnCodeInput;
  onDone(): void;
}

/** The name of an own theme or place, and the set that a theme belongs to. */
export function OwnCodeForm({ list, code, onDone }: Props) {
  const form = useForm<OwnCodeInput>({ resolver: zodResolver(ownCodeSchemas[list]), defaultValues: code });
  const saving = useAction(ownCodeChannels[list].save);
  const words = nl.settings[list];
  const { setFocus } = form;

  useEffect(() => setFocus('label'), [setFocus]);

  async function save(values: OwnCodeInput): Promise<void> {
    const reply = await saving.run(ownCodeSchemas[list].parse(values));
    if (reply.ok) onDone();
  }

  return (
    <InsetForm onSubmit={form.handleSubmit(save)} noValidate>
      <BoundField form={form} name="label" failure={saving.failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.label}
            hint={code.id === null ? words.labelHint : words.changeHint}
            inputRef={ref}
            error={bound.error && bound.value.includes('|') ? words.separator : bound.error}
            autoComplete="off"
          />
        )}
      </BoundField>
      {code.set && (
        <BoundField form={form} name="set">
          {({ value, ...bound }) => (
            <RadioList
              {...bound}
              value={value ?? 'conduct'}
              label={nl.settings.themes.set}
              choices={(['conduct', 'integrity'] as const).map((set) => ({
                value: set,
                label: nl.settings.themes.sets[set],
              }))}
            />
          )}
        </BoundField>
      )}
      <FailureLine text={sentenceBeside(saving.failure, 'label')} />
      <FormButtons action={nl.common.save} look="plain" isBusy={saving.isRunning} onStop={onDone} />
    </InsetForm>
  );
}
