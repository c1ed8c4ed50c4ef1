import { type FieldName, specOf } from '../../src-shared/domain/caseFieldList.ts';

/** Condition on a row of `cases`: the field holds the code. */
export function ownCodeUsed(field: FieldName, code: string): string {
  const { kind, column } = specOf(field);
  if (kind !== 'codes') return `cases.${column} = ${code}`;
  return `cases.id IN (SELECT case_id FROM case_codes WHERE field = '${column}' AND code = ${code})`;
}
