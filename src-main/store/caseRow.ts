import { z } from 'zod';
import { type FieldName, fieldNames, specOf } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseFields, caseFields } from '../../src-shared/domain/caseRecord.ts';
import { jsonColumn, stored } from './column.ts';

/** A row of `cases` as SQLite gives it: flags as 0 and 1, several codes as JSON text. */
export type StoredCase = Record<FieldName, string | number | null> & {
  id: string;
  code: string;
  contacts: number;
  minutes: number;
  identityDestroyedOn: string | null;
};

/** The columns of `StoredCase`, for a SELECT from `cases`. */
export const caseColumns = [
  'cases.id, cases.code, contacts, minutes, identity_destroyed_on AS identityDestroyedOn',
  ...fieldNames.map((name) => `${columnOf(name)} AS ${name}`),
].join(',\n');

const listOfCodes = jsonColumn(z.array(z.string()));

/** @throws Refusal `archive_damaged` for a row that no schema has let in. */
export function toFields(row: StoredCase): CaseFields {
  const values = fieldNames.map((name) => [name, readColumn(name, row[name])]);
  return stored(caseFields, Object.fromEntries(values));
}

function columnOf(name: FieldName): string {
  const { kind, column } = specOf(name);
  if (kind !== 'codes') return `cases.${column}`;
  return `(SELECT json_group_array(code) FROM case_codes WHERE case_id = cases.id AND field = '${column}')`;
}

function readColumn(name: FieldName, value: StoredCase[FieldName]): unknown {
  const { kind } = specOf(name);
  if (kind === 'codes') return listOfCodes(String(value));
  return kind === 'flag' ? value === 1 : value;
}
