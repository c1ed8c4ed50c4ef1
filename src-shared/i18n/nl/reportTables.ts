import { type FieldTableId, fieldNames, specOf } from '../../domain/caseFieldList.ts';
import { caseFieldWords } from './caseFields/caseFieldWords.ts';
import { type TableWords, together } from './caseFields/fieldWords.ts';

/** Tables that count a field of the cases, or whether their reporter came before. */
export type TableId = FieldTableId | 'reporter_again';

const besideFields = {
  reporter_again: {
    title: 'Eerste en volgende meldingen',
    column: 'Melder',
    ...together('soorten'),
    population: 'Alle meldingen in de periode, naar of de melder in deze periode al eerder meldde.',
    rows: { first: 'meldde in deze periode niet eerder', again: 'meldde in deze periode al eerder' },
  },
  contacts: {
    title: 'Aantal gesprekken',
    column: 'Gesprekken',
    ...together('soorten'),
    population: 'Alle gesprekken bij de meldingen van deze periode.',
  },
} as const satisfies Record<string, TableWords>;

const ofFields = fieldNames.flatMap((name): [string, TableWords][] => {
  const { table } = specOf(name);
  const words = caseFieldWords[name].table;
  if (!table || !words) return [];
  const own: [string, TableWords] = [table.id, words];
  return name === 'reporterType' ? [own, ['reporter_again', besideFields.reporter_again]] : [own];
});

/** What each table of the jaarverslag is called, what its rows are, and which cases it counts, in their order. */
export const reportTables = Object.fromEntries([
  ...ofFields,
  ['contacts', besideFields.contacts],
]) as Readonly<Record<TableId | 'contacts', TableWords>>;

/** Ids of the tables of one dimension, in the order of the report. */
export const tableIds = Object.keys(reportTables).filter((id) => id !== 'contacts') as TableId[];

/** Row of the cases of which a field is empty, where the field has no word of its own for it. */
export const NOT_RECORDED = 'niet vastgelegd';

/** The one number that every report with numbers has. */
export const totalWords = {
  title: 'Aantal meldingen',
  population: 'Alle meldingen die in de periode bij de vertrouwenspersoon zijn gedaan.',
} as const;

/** The title of a table that is split by another. */
export const splitTitle = (title: string, by: string): string => `${title}, naar ${by}`;
export const splitPopulation = (population: string, by: string): string =>
  `${population} De kolommen zijn gesplitst naar ${by}.`;
export const splitNames: Readonly<Record<string, string>> = {
  reporter_type: 'wie meldde',
  department: 'onderdeel',
};
