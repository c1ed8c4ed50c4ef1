import { useEffect } from 'react';
import { Controller, useWatch } from 'react-hook-form';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Failure } from '../../../src-shared/ipc/reply.ts';
import { bindField } from '../../components/bindField.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import styles from './CaseForm.module.css';
import { type CaseFormControl, NEW_ORGANISATION } from './useCaseForm.ts';

interface Props {
  form: CaseFormControl;
  organisations: readonly Organisation[];
  failure: Failure | undefined;
}

/** Which organisation, or the name of a new one; and the department where there are any. */
export function OrganisationField({ form, organisations, failure }: Props) {
  const { control, setValue } = form;
  const organisationId = useWatch({ control, name: 'organisationId' });
  const words = nl.journal.form;
  const isFirst = organisations.length === 0;
  const isNew = organisationId === NEW_ORGANISATION;
  const departments = organisations.find((one) => one.id === organisationId)?.departments ?? [];
  const onlyId = organisations.length === 1 ? organisations[0]?.id : undefined;

  useEffect(() => {
    if (organisationId) return;
    if (isFirst) setValue('organisationId', NEW_ORGANISATION);
    else if (onlyId) setValue('organisationId', onlyId);
  }, [organisationId, isFirst, onlyId, setValue]);

  return (
    <div className={styles.pair}>
      {!isFirst && (
        <Controller
          name="organisationId"
          control={control}
          render={({ field, fieldState }) => (
            <SelectField
              {...bindField(field, fieldState)}
              value={field.value ?? ''}
              onChange={(value) => {
                field.onChange(value);
                setValue('departmentId', null);
              }}
              selectRef={field.ref}
              label={words.organisation}
              emptyLabel={nl.common.choose}
              choices={[
                ...organisations.map((one) => ({ value: one.id, label: one.name })),
                { value: NEW_ORGANISATION, label: words.addOrganisation },
              ]}
              error={fieldState.error && nl.common.validation.choice}
            />
          )}
        />
      )}
      {(isFirst || isNew) && (
        <Controller
          name="organisationName"
          control={control}
          render={({ field, fieldState }) => {
            const bound = bindField(field, fieldState);
            return (
              <TextField
                {...bound}
                inputRef={field.ref}
                label={isFirst ? words.firstOrganisation : words.newOrganisation}
                hint={words.firstOrganisationHint}
                error={bound.error ?? sentenceAt(failure, 'name')}
              />
            );
          }}
        />
      )}
      {departments.length > 0 && (
        <Controller
          name="departmentId"
          control={control}
          render={({ field, fieldState }) => (
            <SelectField
              {...bindField(field, fieldState)}
              value={field.value ?? ''}
              onChange={(value) => field.onChange(value === '' ? null : value)}
              label={words.department}
              emptyLabel={words.noDepartment}
              choices={departments.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        />
      )}
    </div>
  );
}
