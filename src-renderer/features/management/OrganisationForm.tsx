import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { optionalThemes, themes } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { CheckList } from '../../components/fields/CheckList.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { StackForm } from '../../components/layout/Part.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { DepartmentFields } from './DepartmentFields.tsx';
import { RemoveOrganisation } from './RemoveOrganisation.tsx';
import { ReportNameFields } from './ReportNameFields.tsx';
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
  const hasErrors = Object.keys(form.formState.errors).length > 0;

  async function save(values: OrganisationInput): Promise<void> {
    const reply = await saving.run(values);
    if (reply.ok) onClose(true);
    else markRefusal(values, reply.error);
  }

  return (
    <StackForm onSubmit={form.handleSubmit(save)} noValidate>
      <Title level={2}>{organisation ? organisation.name : words.newTitle}</Title>
      <BoundField form={form} name="name">
        {(bound, ref) => <TextField {...bound} label={words.name} inputRef={ref} />}
      </BoundField>
      <BoundField form={form} name="headcount">
        {(bound, ref) => (
          <NumberField
            {...bound}
            label={words.headcount}
            hint={words.headcountHint}
            isOptional
            inputRef={ref}
          />
        )}
      </BoundField>
      <ThresholdField form={form} organisationId={organisation?.id} />
      <BoundField form={form} name="reporterTypes">
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <CheckList
              {...bound}
              label={words.reporterTypes}
              hint={words.reporterTypesHint}
              groups={[{ choices: choicesOf(reporterTypes) }]}
            />
          </div>
        )}
      </BoundField>
      <BoundField form={form} name="themesOff">
        {({ value, onChange, ...bound }, ref) => (
          <div ref={placeOf(ref)}>
            <CheckList
              {...bound}
              label={words.themes}
              hint={words.themesHint}
              value={optionalThemes.filter((theme) => !value.includes(theme))}
              onChange={(used) => onChange(optionalThemes.filter((theme) => !used.includes(theme)))}
              groups={[{ choices: choicesOf(themes, optionalThemes) }]}
            />
          </div>
        )}
      </BoundField>
      <DepartmentFields form={form} />
      <ReportNameFields form={form} />
      <FailureLine text={hasErrors ? words.check : sentenceBeside(saving.failure, ...markable)} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={() => onClose(false)} />
      {organisation && <RemoveOrganisation organisation={organisation} onRemoved={() => onClose(false)} />}
    </StackForm>
  );
}
