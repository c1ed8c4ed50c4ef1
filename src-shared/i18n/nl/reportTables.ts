import { type FieldTableId, fieldNames, specOf } from '../../domain/caseFieldList.ts';
import { caseFieldWords } from './caseFields/caseFieldWords.ts';
import { type TableWords, together } from './caseFields/fieldWords.ts';

/** Tables that count a field of the cases, or whether their reporter came before. */
export type TableId = FieldTableId | 'reporter_again';

const besideFields = {
  reporter_again: {
    title: 'Eerste en volgende meldingen',
    column: 'Keer',
    ...together('soorten'),
    population:
      'Alle meldingen in de periode, verdeeld naar de vraag of dezelfde persoon in deze periode al eerder kwam.',
    rows: { first: 'kwam in deze periode niet eerder', again: 'kwam in deze periode al eerder' },
  },
  contacts: {
    title: 'Aantal gesprekken',
    column: 'Gesprekken',
    ...together('soorten'),
    population: 'Bij de gesprekken tellen alleen gesprekken met de mensen die kwamen.',
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
  population:
    'Bij de meldingen tellen ook vragen mee: vragen om advies, vragen die buiten het taakgebied vallen, en vragen om steun van mensen over wie een melding gaat.',
} as const;

/** The title of a table that is split by another. */
export const splitTitle = (title: string, by: string): string => `${title} per ${splitNames[by] ?? by}`;
export const splitPopulation = (population: string, by: string): string =>
  `${population} De tabel verdeelt dat over ${splitParts[by] ?? by}.`;
const splitNames: Readonly<Record<string, string>> = { reporter_type: 'groep', department: 'onderdeel' };
const splitParts: Readonly<Record<string, string>> = {
  reporter_type: 'de groepen van ‘Wie kwamen er’',
  department: 'de onderdelen van de organisatie',
};
