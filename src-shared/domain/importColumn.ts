import { caseFieldList, type FieldName, fieldNames, specOf } from './caseFieldList.ts';
import { type CodeList, codeList } from './codeList.ts';

type List = typeof caseFieldList;

/** Columns of what is no field of a case: its number, persons, effort and first entry. */
const besideFields = {
  nummer: 'Nummer van de zaak',
  gesprekken: 'Aantal gesprekken',
  minuten: 'Aantal minuten',
  melder_sleutel: 'Schuilnaam van de melder',
  beschuldigde_sleutel: 'Schuilnaam van de beschuldigde',
  naam_melder: 'Naam van de melder',
  naam_beschuldigde: 'Naam van de beschuldigde',
  notitie: 'Aantekening',
} as const;

export type ImportColumn = List[FieldName]['importAs'][0] | keyof typeof besideFields;

/** Where a column of before stands in the template; others follow in the order of the registry, before the note. */
const firstTemplate: readonly ImportColumn[] = [
  'nummer',
  'organisatie',
  'onderdeel',
  'gemeld_op',
  'gesloten_op',
  'melder',
  'relatie_beschuldigde',
  'themas',
  'taakgebied',
  'kanaal',
  'uitkomst',
  'doorverwezen_naar',
  'formele_klacht',
  'herhaald',
  'wbk',
  'gesprekken',
  'minuten',
  'melder_sleutel',
  'beschuldigde_sleutel',
  'buiten_taakgebied',
  'alias',
  'naam_melder',
  'naam_beschuldigde',
  'uit_dienst_op',
];

const labels: Readonly<Record<string, string>> = {
  ...besideFields,
  ...Object.fromEntries(fieldNames.map((name) => caseFieldList[name].importAs)),
};
const later = fieldNames
  .map((name) => caseFieldList[name].importAs[0])
  .filter((column) => !firstTemplate.includes(column));

/** The columns of a list of cases, by the name that a file gives them, in the order of the template. */
export const importColumns = codeList(
  Object.fromEntries(
    [...firstTemplate, ...later, 'notitie'].map((column) => [column, labels[column] ?? column]),
  ) as Record<ImportColumn, string>,
);

/** Columns without which no case can be read; in `themas` a cell may be empty. */
export const requiredColumns = [
  'organisatie',
  'gemeld_op',
  'melder',
  'themas',
  'kanaal',
] as const satisfies readonly ImportColumn[];

/** Columns that a list may lack, because one answer can hold for all its rows. */
export const fixableColumns = ['organisatie', 'melder', 'kanaal', 'themas'] as const;

export type FixableColumn = (typeof fixableColumns)[number];

export type CodedColumn = {
  [K in FieldName]: List[K] extends { list: unknown } ? List[K]['importAs'][0] : never;
}[FieldName];

/** Columns whose cells hold a value of a list, by its Dutch label. */
export const codedColumns = Object.fromEntries(
  importColumns.codes.flatMap((column) => {
    const field = fieldOf(column);
    const spec = field && specOf(field);
    return spec && 'list' in spec ? [[column, spec.list] as const] : [];
  }),
) as Readonly<Record<CodedColumn, CodeList<string>>>;

/** Holds for a column of codes of a list, whose own words must be matched to ours. */
export function isCoded(column: ImportColumn): column is CodedColumn {
  return Object.hasOwn(codedColumns, column);
}

/** The field that a column holds; undefined for one that is beside the fields. */
export function fieldOf(column: ImportColumn): FieldName | undefined {
  return fieldNames.find((name) => caseFieldList[name].importAs[0] === column);
}

/** Coded columns whose cells take several values, with `|` between them. */
export const listColumns: readonly ImportColumn[] = fieldNames
  .filter((name) => specOf(name).kind === 'codes')
  .map((name) => caseFieldList[name].importAs[0]);
