import { z } from 'zod';
import { caseFieldList, type FieldName, fieldNames, type IdentifyingField, specOf } from './caseFieldList.ts';
import type { FieldSpec } from './caseFieldSpec.ts';

type Shape<K extends FieldName> = { [N in K]: (typeof caseFieldList)[N]['schema'] };

function schemaOf<K extends FieldName>(passes: (spec: FieldSpec, name: FieldName) => boolean) {
  const names = fieldNames.filter((name) => passes(specOf(name), name));
  return z.object(Object.fromEntries(names.map((name) => [name, caseFieldList[name].schema])) as Shape<K>);
}

/** What the counsellor fills in for a case; the alias is a word of the counsellor's own, not a name. */
export const caseFields = schemaOf<FieldName>(() => true);

/** The coded statistical core of a case: what the jaarverslag counts, without anything that could point to a person. */
export const statisticalRecord = schemaOf<Exclude<FieldName, IdentifyingField | 'organisationId'>>(
  ({ isIdentifying }, name) => isIdentifying !== true && name !== 'organisationId',
);

/** The fields of a case that a list brings, in which organisation and department still have names. */
export const fieldsInFile = schemaOf<Exclude<FieldName, 'organisationId' | 'departmentId'>>(
  ({ kind }) => kind !== 'reference',
);

/** The fields of a case with the number that the counsellor wants for it; without one it gets, or keeps, the app's. */
export const caseInput = caseFields.extend({ code: z.string().trim().min(1).max(40).nullish() });

export type CaseFields = z.infer<typeof caseFields>;
export type FieldsInFile = z.infer<typeof fieldsInFile>;
export type StatisticalRecord = z.infer<typeof statisticalRecord>;
export type CaseInput = z.infer<typeof caseInput>;

/** Fields of a case of which the values are not known to be right yet, or only some. */
export type SomeFields = Partial<Readonly<Record<FieldName, unknown>>>;

/** Texts that a field holds: codes, ids, or a day; none of an empty one. */
export function valuesIn(fields: SomeFields, name: FieldName): string[] {
  return [fields[name]]
    .flat()
    .filter((value) => typeof value === 'string')
    .filter((text) => text !== '');
}

/** A field that hangs on another one's codes has a meaning only with one of those. */
export function isApplicable(fields: SomeFields, name: FieldName): boolean {
  const { onlyWith } = specOf(name);
  const other = fieldNames.find((one) => one === onlyWith?.field);
  if (onlyWith === undefined || other === undefined) return true;
  return valuesIn(fields, other).some((code) => onlyWith.codes.includes(code));
}

/** The fields with those emptied that mean nothing beside the others. */
export function withoutInapplicable(fields: CaseFields): CaseFields {
  const emptied = fieldNames
    .filter((name) => !isApplicable(fields, name))
    .map((name) => [name, emptyValue(name)] as const);
  return { ...fields, ...Object.fromEntries(emptied) };
}

/** The value of a field in which nothing was filled in: undefined where something must be. */
export function emptyValue(name: FieldName): [] | '' | false | string | null | undefined {
  const spec = specOf(name);
  if (spec.kind === 'code' && spec.initial !== undefined) return spec.initial;
  if (!spec.isOptional) return undefined;
  if (spec.kind === 'codes') return [];
  if (spec.kind === 'flag') return false;
  return spec.kind === 'text' ? '' : null;
}

/** A case closed before it was opened is refused at the field `closedOn`. */
export function isClosedBeforeOpened(fields: Pick<CaseFields, 'openedOn' | 'closedOn'>): boolean {
  return fields.closedOn !== null && fields.closedOn < fields.openedOn;
}

/** Nazorg of a case that was not there yet is refused at the field `aftercareFrom`. */
export function isAftercareBeforeOpened(fields: Pick<CaseFields, 'openedOn' | 'aftercareFrom'>): boolean {
  return fields.aftercareFrom !== null && fields.aftercareFrom < fields.openedOn;
}

/** In nazorg a case is still running: only closing ends it. */
export type CaseState = 'open' | 'aftercare' | 'closed';

/** The state of a case, from its days. */
export function caseStateOf(fields: Pick<CaseFields, 'closedOn' | 'aftercareFrom'>): CaseState {
  if (fields.closedOn !== null) return 'closed';
  return fields.aftercareFrom === null ? 'open' : 'aftercare';
}

/** A period that ends before it begins is refused at the field `happenedUntil`. */
export function isHappenedReversed(fields: Pick<CaseFields, 'happenedFrom' | 'happenedUntil'>): boolean {
  const { happenedFrom, happenedUntil } = fields;
  return happenedFrom !== null && happenedUntil !== null && happenedUntil < happenedFrom;
}
