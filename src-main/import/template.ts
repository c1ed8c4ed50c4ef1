import Papa from 'papaparse';
import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import { outcomes } from '../../src-shared/domain/outcome.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { remits } from '../../src-shared/domain/remit.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { type CaseColumn, caseColumns } from './columns.ts';

const words = nl.import.values;
const flags = { yes: nl.import.yes, no: nl.import.no };
const labelsOf: Partial<Record<CaseColumn, Readonly<Record<string, string>>>> = {
  melder: reporterTypes.labels,
  relatie_beschuldigde: accusedRelations.labels,
  themas: themes.labels,
  taakgebied: remits.labels,
  kanaal: channels.labels,
  uitkomst: outcomes.labels,
  doorverwezen_naar: referralTargets.labels,
  formele_klacht: flags,
  herhaald: flags,
  wbk: flags,
};
/** Cells that must hold something; `themas` must be a column, but a case may have no theme yet. */
const mustBeFilled: readonly CaseColumn[] = ['organisatie', 'gemeld_op', 'melder', 'kanaal'];

/** A cases file with nothing but its columns. */
export function emptyTemplate(): string {
  return toCsv([Object.keys(caseColumns)]);
}

/** Every column with every value that may stand in it, one to a row. */
export function allowedValues(): string {
  const rows = (Object.keys(caseColumns) as CaseColumn[]).flatMap((column) => {
    const must = mustBeFilled.includes(column) ? words.must : words.may;
    const explanation = words.free[column] === undefined ? [] : [words.free[column]];
    return [...explanation, ...Object.values(labelsOf[column] ?? {})].map((value) => [column, must, value]);
  });
  return toCsv([[...words.header], ...rows]);
}

/** With a byte order mark and `;`, so that Excel on a Dutch machine opens it as it is. */
function toCsv(rows: string[][]): string {
  return `\ufeff${Papa.unparse(rows, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
