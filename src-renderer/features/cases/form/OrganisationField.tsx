import { useWatch } from 'react-hook-form';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { sentenceAt } from '../../../ipc/sentenceOf.ts';
import styles from './CaseForm.module.css';
import { type CaseFormControl, NEW_ORGANISATION } from './useCaseForm.ts';

interface Props {
  form: CaseFormControl;
  organisations: readonly Organisation[];
  failure: CallError | undefined;
}

/** Which organisation, or the name of a new one; and the department where there are any. */
export function OrganisationField({ form, organisations, failure }: Props) {
  const { control, setValue } = form;
  const organisationId = useWatch({ control, name: 'organisationId' });
  const words = nl.journal.form;
  const isFirst = organisations.length === 0;
  const isNew = organisationId === NEW_ORGANISATION;
  const departments = organisations.find((one) => one.id === organisationId)?.departments ?? [];

  return (
    <div className={styles.pair}>
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
              label={words.organisation}
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
      {departments.length > 0 && (
        <BoundField form={form} name="departmentId">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              onChange={(value) => bound.onChange(value === '' ? null : value)}
              selectRef={ref}
              label={words.department}
              emptyLabel={words.noDepartment}
              choices={departments.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        </BoundField>
      )}
    </div>
  );
}
