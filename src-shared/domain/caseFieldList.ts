import type { FieldSpec } from './caseFieldSpec.ts';
import { courseFields } from './caseFields/courseFields.ts';
import { natureFields } from './caseFields/natureFields.ts';
import { peopleFields } from './caseFields/peopleFields.ts';

/**
 * Every field of a case, in the order in which the page and the jaarverslag show them. Schema, storage, import, moving
 * out, facts, form and tables of the report follow from it; words stand in `i18n/nl/caseFields`.
 */
export const caseFieldList = { ...natureFields, ...peopleFields, ...courseFields } as const satisfies Record<
  string,
  FieldSpec
>;

/**
 * The form of the lists of codes, by which every report that leaves says how it counted. It rises when codes are split
 * into other fields, with `since` at the tables of these.
 */
export const LISTS_FORM = 2;

export type FieldName = keyof typeof caseFieldList;

type List = typeof caseFieldList;

/** Fields that go with the names when these are destroyed. */
export type IdentifyingField = {
  [K in FieldName]: List[K] extends { isIdentifying: true } ? K : never;
}[FieldName];

/** Id of a table that counts a field. */
export type FieldTableId = {
  [K in FieldName]: List[K] extends { table: { id: infer I } } ? I : never;
}[FieldName];

/** A field by its name, as what all fields have in common. */
export function specOf(name: FieldName): FieldSpec {
  return caseFieldList[name];
}

export const fieldNames = Object.keys(caseFieldList) as FieldName[];

/** Fields whose spec passes, in the order of the registry. */
export function fieldsWhere(passes: (spec: FieldSpec) => boolean): FieldName[] {
  return fieldNames.filter((name) => passes(specOf(name)));
}
