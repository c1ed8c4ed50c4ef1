import type { ComponentType } from 'react';
import { useWatch } from 'react-hook-form';
import { type FieldName, specOf } from '../../../../src-shared/domain/caseFieldList.ts';
import { isApplicable } from '../../../../src-shared/domain/caseRecord.ts';
import { AliasField } from './AliasField.tsx';
import styles from './CaseForm.module.css';
import { ClosedOnField } from './ClosedOnField.tsx';
import { CodedField } from './CodedField.tsx';
import { DepartmentField } from './DepartmentField.tsx';
import type { FieldProps } from './fieldProps.ts';
import { OrganisationField } from './OrganisationField.tsx';
import { RemitField } from './RemitField.tsx';
import { RepeatedField } from './RepeatedField.tsx';
import { ReporterLeftField } from './ReporterLeftField.tsx';
import { ReporterTypeField } from './ReporterTypeField.tsx';
import { ThemesField } from './ThemesField.tsx';

/** Fields that are asked in a way of their own; every other one follows from its spec. */
const ownFields: Partial<Record<FieldName, ComponentType<FieldProps>>> = {
  organisationId: OrganisationField,
  departmentId: DepartmentField,
  reporterType: ReporterTypeField,
  reporterLeftOn: ReporterLeftField,
  themes: ThemesField,
  remit: RemitField,
  repeated: RepeatedField,
  alias: AliasField,
  closedOn: ClosedOnField,
};

/** Rows of fields, those of one row beside each other. */
export function CaseFieldRows({
  rows,
  ...props
}: Omit<FieldProps, 'name'> & { rows: readonly (readonly FieldName[])[] }) {
  return rows.map((row) => {
    const fields = row.map((name) => <CaseField key={name} {...props} name={name} />);
    return row.length === 1 ? (
      fields
    ) : (
      <div key={row.join(' ')} className={styles.pair}>
        {fields}
      </div>
    );
  });
}

/** One field, as far as it means something beside the others. */
function CaseField(props: FieldProps) {
  const { form, name, isDestroyed } = props;
  const values = useWatch({ control: form.control });
  if (isDestroyed && specOf(name).isIdentifying) return null;
  if (!isApplicable(values, name)) return null;
  const Field = ownFields[name] ?? CodedField;
  return <Field {...props} />;
}
