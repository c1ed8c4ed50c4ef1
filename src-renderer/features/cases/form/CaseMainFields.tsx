import { useWatch } from 'react-hook-form';
import { accusedRelations } from '../../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../../src-shared/domain/channel.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { reporterTypes } from '../../../../src-shared/domain/reporterType.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckBox } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { usualReporterTypes } from '../../management/useOrganisationForm.ts';
import styles from './CaseForm.module.css';
import { NameFields } from './NameFields.tsx';
import { OrganisationField } from './OrganisationField.tsx';
import { RemitFields } from './RemitFields.tsx';
import { ReporterLeftField } from './ReporterLeftField.tsx';
import { ThemesField } from './ThemesField.tsx';
import type { CaseFormControl } from './useCaseForm.ts';

interface Props {
  form: CaseFormControl;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  /** Only the coded fields can still be corrected. */
  isDestroyed: boolean;
  failure: CallError | undefined;
}

/** What a case needs from the start. */
export function CaseMainFields({ form, organisations, ownThemes, isDestroyed, failure }: Props) {
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
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
        <BoundField form={form} name="openedOn" failure={failure}>
          {(bound, ref) => (
            <DayField {...bound} ref={ref} value={bound.value ?? null} label={words.openedOn} />
          )}
        </BoundField>
        <BoundField form={form} name="channel">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              selectRef={ref}
              label={words.channel}
              emptyLabel={nl.common.choose}
              choices={choicesOf(channels)}
            />
          )}
        </BoundField>
      </div>
      <div className={styles.pair}>
        <BoundField form={form} name="reporterType">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              selectRef={ref}
              label={words.reporterType}
              emptyLabel={nl.common.choose}
              choices={choicesOf(reporterTypes, types)}
            />
          )}
        </BoundField>
        <BoundField form={form} name="accusedRelation">
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              onChange={(value) => bound.onChange(value === '' ? null : value)}
              selectRef={ref}
              label={words.accusedRelation}
              emptyLabel={words.accusedRelationNone}
              choices={choicesOf(accusedRelations)}
            />
          )}
        </BoundField>
      </div>
      {!isDestroyed && <ReporterLeftField form={form} failure={failure} />}
      <ThemesField form={form} ownThemes={ownThemes} failure={failure} />
      <RemitFields form={form} />
      <div className={styles.pair}>
        <BoundField form={form} name="repeated">
          {({ value, onChange }) => (
            <RadioList
              label={words.repetition}
              value={value ? 'repeated' : 'once'}
              onChange={(choice) => onChange(choice === 'repeated')}
              choices={(['once', 'repeated'] as const).map((choice) => ({
                value: choice,
                label: words.repetitions[choice],
              }))}
            />
          )}
        </BoundField>
        <BoundField form={form} name="whistleblowerAct">
          {({ value, onChange }) => (
            <CheckBox label={words.whistleblowerAct} value={value} onChange={onChange} />
          )}
        </BoundField>
      </div>
      {!isDestroyed && <NameFields form={form} failure={failure} />}
    </>
  );
}
