import type { PersonRole } from '../../src-shared/domain/identity.ts';
import { codedColumns, type ImportColumn, importColumns } from '../../src-shared/domain/importColumn.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { themeLabel } from '../../src-shared/domain/theme.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import type { ExportedCase } from '../store/everythingRepository.ts';

/** The columns of a case that moves out: all that a list can bring in, but for the entries, which have a list of their own. */
export const caseListColumns = importColumns.codes.filter((column) => column !== 'notitie');

/** Names of what a case refers to by id. */
export interface CaseNames {
  organisationOf(id: string): string;
  departmentOf(id: string): string;
  ownThemes: readonly OwnTheme[];
}

/** A case as a row that an import reads back into the same case. Persons keep their random number as key. */
export function caseCells(one: ExportedCase, names: CaseNames): string[] {
  const reporters = one.persons.filter(({ role }) => role === 'reporter');
  const accused = one.persons.filter(({ role }) => role === 'accused');
  const cells: Record<Exclude<ImportColumn, 'notitie'>, string> = {
    nummer: one.code,
    organisatie: names.organisationOf(one.organisationId),
    onderdeel: one.departmentId === null ? '' : names.departmentOf(one.departmentId),
    gemeld_op: one.openedOn,
    gesloten_op: one.closedOn ?? '',
    melder: codedColumns.melder.labels[one.reporterType],
    relatie_beschuldigde:
      one.accusedRelation === null ? '' : codedColumns.relatie_beschuldigde.labels[one.accusedRelation],
    themas: one.themes.map((theme) => themeLabel(theme, names.ownThemes)).join('|'),
    taakgebied: codedColumns.taakgebied.labels[one.remit],
    buiten_taakgebied:
      one.remit === 'in_remit'
        ? ''
        : one.outOfRemitSubjects.map((code) => codedColumns.buiten_taakgebied.labels[code]).join('|'),
    kanaal: codedColumns.kanaal.labels[one.channel],
    uitkomst: one.outcomes.map((code) => codedColumns.uitkomst.labels[code]).join('|'),
    doorverwezen_naar: one.referredTo.map((code) => codedColumns.doorverwezen_naar.labels[code]).join('|'),
    formele_klacht: flag(one.formalComplaint),
    herhaald: flag(one.repeated),
    wbk: flag(one.whistleblowerAct),
    gesprekken: String(one.contacts),
    minuten: String(one.minutes),
    melder_sleutel: reporters.map(({ personId }) => personId).join('|'),
    beschuldigde_sleutel: accused.map(({ personId }) => personId).join('|'),
    alias: one.alias,
    naam_melder: namesOf(reporters),
    naam_beschuldigde: namesOf(accused),
    uit_dienst_op: one.reporterLeftOn ?? '',
  };
  return caseListColumns.map((column) => oneLine(cells[column as keyof typeof cells]));
}

function namesOf(persons: readonly { name: string; role: PersonRole }[]): string {
  if (persons.every(({ name }) => name === '')) return '';
  return persons.map(({ name }) => name.replaceAll('|', '/')).join('|');
}

function flag(value: boolean): string {
  return value ? nl.import.yes : nl.import.no;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n\t]+/g, ' ');
}
