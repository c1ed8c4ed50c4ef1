import { useWatch } from 'react-hook-form';
import { specOf } from '../../../../src-shared/domain/caseFieldList.ts';
import type { OwnCode } from '../../../../src-shared/domain/ownCode.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckBox, CheckList } from '../../../components/fields/CheckList.tsx';
import { DayField } from '../../../components/fields/DayField.tsx';
import { type Choice, SelectField } from '../../../components/fields/SelectField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { capitalise } from '../../../format/text.ts';
import type { FieldProps } from './fieldProps.ts';

/** A field that is asked by its kind alone: one of a list, several of it, yes or no, a day, or words. */
export function CodedField(props: FieldProps) {
  const { form, name, failure } = props;
  const spec = specOf(name);
  const { label, hint, empty } = caseFieldWords[name];
  const choices = useChoices(props);
  return (
    <BoundField form={form} name={name} failure={failure}>
      {({ value, onChange, onBlur, error }, ref) => {
        const common = { label, hint, onChange, onBlur, error };
        switch (spec.kind) {
          case 'code':
            return (
              <SelectField
                {...common}
                value={typeof value === 'string' ? value : ''}
                onChange={(code) => onChange(code === '' && spec.isOptional ? null : code)}
                selectRef={ref}
                emptyLabel={empty ?? nl.common.choose}
                choices={choices}
              />
            );
          case 'codes':
            return <CheckList {...common} value={Array.isArray(value) ? value : []} groups={[{ choices }]} />;
          case 'flag':
            return <CheckBox label={label} value={value === true} onChange={onChange} />;
          case 'day':
            return (
              <DayField
                {...common}
                ref={ref}
                value={typeof value === 'string' ? value : null}
                isOptional={spec.isOptional}
              />
            );
          default:
            return (
              <TextField
                {...common}
                inputRef={ref}
                value={typeof value === 'string' ? value : ''}
                isOptional
                autoComplete="off"
                spellCheck="false"
              />
            );
        }
      }}
    </BoundField>
  );
}

/** The codes of the list, then what the organisation has beside them, and what the case already has. */
function useChoices({ form, name, ownCodes }: FieldProps): Choice[] {
  const [organisationId, chosen] = useWatch({ control: form.control, name: ['organisationId', name] });
  const spec = specOf(name);
  if (!('list' in spec)) return [];
  const { values } = caseFieldWords[name];
  const had = [chosen, form.formState.defaultValues?.[name]].flat();
  const isOffered = ({ id, organisationId: of, retiredOn }: OwnCode) =>
    had.includes(id) || (of === organisationId && retiredOn === null);
  const offered = spec.list.codes.filter((code) => !spec.notOffered?.includes(code) || had.includes(code));
  const own = 'own' in spec && spec.own ? ownCodes[spec.own].filter(isOffered) : [];
  return [
    ...offered.map((code) => ({
      value: code,
      label: values?.[code] ?? capitalise(spec.list.labels[code] ?? code),
    })),
    ...own.map(({ id, label }) => ({ value: id, label: capitalise(label) })),
  ];
}
