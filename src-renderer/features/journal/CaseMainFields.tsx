import { Controller, useWatch } from 'react-hook-form';
import { accusedRelations } from '../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../src-shared/domain/channel.ts';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { reporterTypes } from '../../../src-shared/domain/reporterType.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Failure } from '../../../src-shared/ipc/reply.ts';
import { bindField } from '../../components/bindField.ts';
import { choicesOf } from '../../components/choicesOf.ts';
import { DayField } from '../../components/DayField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { sentenceAt } from '../../ipc/sentenceOf.ts';
import { usualReporterTypes } from '../settings/useOrganisationForm.ts';
import styles from './CaseForm.module.css';
import { OrganisationField } from './OrganisationField.tsx';
import { ThemesField } from './ThemesField.tsx';
import type { CaseFormControl } from './useCaseForm.ts';

interface Props {
  form: CaseFormControl;
  organisations: readonly Organisation[];
  failure: Failure | undefined;
}

/** What a case needs from the start. */
export function CaseMainFields({ form, organisations, failure }: Props) {
  const { control } = form;
  const organisationId = useWatch({ control, name: 'organisationId' });
  const organisation = organisations.find((one) => one.id === organisationId);
  const words = nl.journal.form;
  // A type that the case already has stays in the list, also when the organisation no longer names it.
  const types = [
    ...(organisation?.reporterTypes ?? usualReporterTypes),
    form.formState.defaultValues?.reporterType ?? '',
  ];

  return (
    <>
      <OrganisationField form={form} organisations={organisations} failure={failure} />
      <div className={styles.pair}>
        <Controller
          name="openedOn"
          control={control}
          render={({ field, fieldState }) => {
            const bound = bindField(field, fieldState);
            return (
              <DayField
                {...bound}
                ref={field.ref}
                value={field.value ?? null}
                label={words.openedOn}
                error={bound.error ?? sentenceAt(failure, 'openedOn')}
              />
            );
          }}
        />
        <Controller
          name="channel"
          control={control}
          render={({ field, fieldState }) => (
            <SelectField
              {...bindField(field, fieldState)}
              value={field.value ?? ''}
              selectRef={field.ref}
              label={words.channel}
              emptyLabel={nl.common.choose}
              choices={choicesOf(channels)}
            />
          )}
        />
      </div>
      <div className={styles.pair}>
        <Controller
          name="reporterType"
          control={control}
          render={({ field, fieldState }) => (
            <SelectField
              {...bindField(field, fieldState)}
              value={field.value ?? ''}
              selectRef={field.ref}
              label={words.reporterType}
              emptyLabel={nl.common.choose}
              choices={choicesOf(reporterTypes, types)}
            />
          )}
        />
        <Controller
          name="accusedRelation"
          control={control}
          render={({ field, fieldState }) => (
            <SelectField
              {...bindField(field, fieldState)}
              value={field.value ?? ''}
              onChange={(value) => field.onChange(value === '' ? null : value)}
              selectRef={field.ref}
              label={words.accusedRelation}
              emptyLabel={words.accusedRelationNone}
              choices={choicesOf(accusedRelations)}
            />
          )}
        />
      </div>
      <ThemesField form={form} />
      <Controller
        name="alias"
        control={control}
        render={({ field, fieldState }) => (
          <TextField
            {...bindField(field, fieldState)}
            inputRef={field.ref}
            label={words.alias}
            hint={words.aliasHint}
            isOptional
            autoComplete="off"
            spellCheck="false"
          />
        )}
      />
    </>
  );
}
