import { Controller } from 'react-hook-form';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import { bindField } from '../../components/fields/bindField.ts';
import { CheckList } from '../../components/fields/CheckList.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { goToField } from '../../components/fields/goToField.ts';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { StackForm } from '../../components/layout/Part.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { DepartmentFields } from './DepartmentFields.tsx';
import { RemoveOrganisation } from './RemoveOrganisation.tsx';
import { ThresholdField } from './ThresholdField.tsx';
import { useOrganisationForm } from './useOrganisationForm.ts';
import { markable, useRefusalMark } from './useRefusalMark.ts';

interface Props {
  /** Undefined for a new one. */
  organisation: Organisation | undefined;
  onClose(wasSaved: boolean): void;
}

export function OrganisationForm({ organisation, onClose }: Props) {
  const form = useOrganisationForm(organisation);
  const markRefusal = useRefusalMark(form, organisation);
  const saving = useAction('organisations:save');
  const words = nl.settings.organisations;
  const { control } = form;
  const hasErrors = Object.keys(form.formState.errors).length > 0;

  async function save(values: OrganisationInput): Promise<void> {
    const reply = await saving.run(values);
    if (reply.ok) onClose(true);
    else markRefusal(values, reply.error);
  }

  return (
    <StackForm onSubmit={form.handleSubmit(save)} noValidate>
      <Title level={2}>{organisation ? organisation.name : words.newTitle}</Title>
      <Controller
        name="name"
        control={control}
        render={({ field, fieldState }) => (
          <TextField {...bindField(field, fieldState)} label={words.name} inputRef={field.ref} />
        )}
      />
      <Controller
        name="headcount"
        control={control}
        render={({ field, fieldState }) => (
          <NumberField
            {...bindField(field, fieldState)}
            label={words.headcount}
            hint={words.headcountHint}
            isOptional
            inputRef={field.ref}
          />
        )}
      />
      <ThresholdField form={form} organisationId={organisation?.id} />
      <Controller
        name="reporterTypes"
        control={control}
        render={({ field, fieldState }) => (
          <div ref={(place) => field.ref({ focus: () => goToField(place) })}>
            <CheckList
              {...bindField(field, fieldState)}
              label={words.reporterTypes}
              hint={words.reporterTypesHint}
              groups={[{ choices: choicesOf(reporterTypes) }]}
            />
          </div>
        )}
      />
      <DepartmentFields form={form} />
      <FailureLine text={hasErrors ? words.check : sentenceBeside(saving.failure, ...markable)} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={() => onClose(false)} />
      {organisation && <RemoveOrganisation organisation={organisation} onRemoved={() => onClose(false)} />}
    </StackForm>
  );
}
