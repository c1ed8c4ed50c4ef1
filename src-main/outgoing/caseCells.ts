import { type FieldName, specOf } from '../../src-shared/domain/caseFieldList.ts';
import { isApplicable, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import type { PersonRole } from '../../src-shared/domain/identity.ts';
import { fieldOf, type ImportColumn, importColumns } from '../../src-shared/domain/importColumn.ts';
import { labelOfCode, type OwnCode } from '../../src-shared/domain/ownCode.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import type { ExportedCase } from '../store/everythingRepository.ts';

/** The columns of a case that moves out: all that a list can bring in, but for the entries, which have a list of their own. */
export const caseListColumns = importColumns.codes.filter((column) => column !== 'notitie');

/** Names of what a case refers to by id. */
export interface CaseNames {
  /** Of an organisation or department. */
  nameOf(id: string): string;
  ownCodes: readonly Pick<OwnCode, 'id' | 'label'>[];
}

/** A case as a row that an import reads back into the same case. Persons keep their random number as key. */
export function caseCells(one: ExportedCase, names: CaseNames): string[] {
  const reporters = one.persons.filter(({ role }) => role === 'reporter');
  const accused = one.persons.filter(({ role }) => role === 'accused');
  const beside: Partial<Record<ImportColumn, string>> = {
    nummer: one.code,
    gesprekken: String(one.contacts),
    minuten: String(one.minutes),
    melder_sleutel: reporters.map(({ personId }) => personId).join('|'),
    beschuldigde_sleutel: accused.map(({ personId }) => personId).join('|'),
    naam_melder: namesOf(reporters),
    naam_beschuldigde: namesOf(accused),
  };
  return caseListColumns.map((column) => {
    const field = fieldOf(column);
    return oneLine(field ? cellOf(one, field, names) : (beside[column] ?? ''));
  });
}

function cellOf(one: ExportedCase, field: FieldName, names: CaseNames): string {
  if (!isApplicable(one, field)) return '';
  const spec = specOf(field);
  const value = one[field];
  if (typeof value === 'boolean') return value ? nl.import.yes : nl.import.no;
  if (spec.kind === 'code' || spec.kind === 'codes')
    return valuesIn(one, field)
      .map((code) => labelOfCode(spec.list, code, names.ownCodes))
      .join('|');
  const [text = ''] = valuesIn(one, field);
  return spec.kind === 'reference' && text !== '' ? names.nameOf(text) : text;
}

function namesOf(persons: readonly { name: string; role: PersonRole }[]): string {
  if (persons.every(({ name }) => name === '')) return '';
  return persons.map(({ name }) => name.replaceAll('|', '/')).join('|');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, ' ');
}
