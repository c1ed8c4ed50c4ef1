import { Plus, X } from 'lucide-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { OrganisationInput } from '../../../src-shared/ipc/organisationsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import field from '../../components/fields/Field.module.css';
import { NumberField } from '../../components/fields/NumberField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { Button } from '../../components/layout/Button.tsx';
import styles from './DepartmentFields.module.css';

/** The departments of the organisation in the form, each with its headcount. */
export function DepartmentFields({ form }: { form: UseFormReturn<OrganisationInput> }) {
  const { control } = form;
  const departments = useFieldArray({ control, name: 'departments', keyName: 'key' });
  const words = nl.settings.organisations;
  return (
    <fieldset className={field.group}>
      <legend className={field.label}>{words.departments}</legend>
      <p className={field.hint}>{words.departmentsHint}</p>
      <ul className={styles.list}>
        {departments.fields.map((row, index) => (
          <li key={row.key} className={styles.row}>
            <BoundField form={form} name={`departments.${index}.name`}>
              {(bound, ref) => <TextField {...bound} label={words.department(index + 1)} inputRef={ref} />}
            </BoundField>
            <BoundField form={form} name={`departments.${index}.headcount`}>
              {(bound, ref) => (
                <NumberField {...bound} label={words.departmentHeadcount(index + 1)} inputRef={ref} />
              )}
            </BoundField>
            <Button
              look="quiet"
              aria-label={words.removeDepartment(row.name || String(index + 1))}
              icon={<X size={18} aria-hidden />}
              onPress={() => departments.remove(index)}
            >
              {nl.common.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        icon={<Plus size={18} aria-hidden />}
        onPress={() => departments.append({ id: null, name: '', headcount: null })}
      >
        {words.addDepartment}
      </Button>
    </fieldset>
  );
}
