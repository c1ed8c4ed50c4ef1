import { useWatch } from 'react-hook-form';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { sentenceAt } from '../../../ipc/sentenceOf.ts';
import type { FieldProps } from './fieldProps.ts';
import { NEW_ORGANISATION } from './useCaseForm.ts';

/** The organisation, or the name of a new one. */
export function OrganisationField({ form, organisations, failure }: FieldProps) {
  const { control, setValue } = form;
  const organisationId = useWatch({ control, name: 'organisationId' });
  const words = nl.journal.form;
  const isFirst = organisations.length === 0;
  const isNew = organisationId === NEW_ORGANISATION;

  return (
    <>
      {!isFirst && (
        <BoundField form={form} name="organisationId">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              onChange={(value) => {
                bound.onChange(value);
                setValue('departmentId', null, { shouldDirty: true });
              }}
              selectRef={ref}
              label={words.organisationId}
              emptyLabel={nl.common.choose}
              choices={[
                ...organisations.map((one) => ({ value: one.id, label: one.name })),
                { value: NEW_ORGANISATION, label: words.addOrganisation },
              ]}
              error={bound.error && nl.common.validation.choice}
            />
          )}
        </BoundField>
      )}
      {(isFirst || isNew) && (
        <BoundField form={form} name="organisationName">
          {(bound, ref) => (
            <TextField
              {...bound}
              inputRef={ref}
              label={isFirst ? words.firstOrganisation : words.newOrganisation}
              hint={words.firstOrganisationHint}
              error={bound.error ?? sentenceAt(failure, 'name')}
            />
          )}
        </BoundField>
      )}
    </>
  );
}
