import { accusedRelations } from './accusedRelation.ts';
import { channels } from './channel.ts';
import { type CodeList, codeList } from './codeList.ts';
import { outcomes } from './outcome.ts';
import { outOfRemitSubjects } from './outOfRemitSubject.ts';
import { referralTargets } from './referralTarget.ts';
import { remits } from './remit.ts';
import { reporterTypes } from './reporterType.ts';
import { themes } from './theme.ts';

/** The columns of a list of cases, by the name that a file gives them, in the order of the template. */
export const importColumns = codeList({
  nummer: 'Nummer van de zaak',
  organisatie: 'Organisatie',
  onderdeel: 'Onderdeel',
  gemeld_op: 'Datum van de melding',
  gesloten_op: 'Gesloten op',
  melder: 'Wie meldt (soort melder)',
  relatie_beschuldigde: 'Over wie (relatie tot de melder)',
  themas: 'Waar gaat het over',
  taakgebied: 'Binnen of buiten je taak',
  kanaal: 'Hoe kwam de melding binnen',
  uitkomst: 'Wat is eruit gekomen',
  doorverwezen_naar: 'Doorverwezen naar',
  formele_klacht: 'Formele klacht (ja of nee)',
  herhaald: 'Herhaald gedrag (ja of nee)',
  wbk: 'Wet bescherming klokkenluiders (ja of nee)',
  gesprekken: 'Aantal gesprekken',
  minuten: 'Aantal minuten',
  melder_sleutel: 'Schuilnaam van de melder',
  beschuldigde_sleutel: 'Schuilnaam van de beschuldigde',
  buiten_taakgebied: 'Wat buiten je taak valt',
  alias: 'Alias van de zaak',
  naam_melder: 'Naam van de melder',
  naam_beschuldigde: 'Naam van de beschuldigde',
  uit_dienst_op: 'Laatste werkdag van een ex-medewerker',
  notitie: 'Aantekening',
});

export type ImportColumn = (typeof importColumns.codes)[number];

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

export const flags = codeList({ yes: 'ja', no: 'nee' });

/** Columns whose cells hold a value of a list, by its Dutch label. */
export const codedColumns = {
  melder: reporterTypes,
  relatie_beschuldigde: accusedRelations,
  themas: themes,
  taakgebied: remits,
  buiten_taakgebied: outOfRemitSubjects,
  kanaal: channels,
  uitkomst: outcomes,
  doorverwezen_naar: referralTargets,
  formele_klacht: flags,
  herhaald: flags,
  wbk: flags,
} as const satisfies Partial<Record<ImportColumn, CodeList<string>>>;

export type CodedColumn = keyof typeof codedColumns;

/** Whether the column holds codes of a list, so that its own words must be matched to ours. */
export function isCoded(column: ImportColumn): column is CodedColumn {
  return Object.hasOwn(codedColumns, column);
}

/** Coded columns whose cells take several values, with `|` between them. */
export const listColumns: readonly ImportColumn[] = [
  'themas',
  'buiten_taakgebied',
  'uitkomst',
  'doorverwezen_naar',
];
