import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import {
  isClosedBeforeOpened,
  type StatisticalRecord,
  statisticalRecord,
} from '../../src-shared/domain/caseRecord.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import { type CodeList, codeList } from '../../src-shared/domain/codeList.ts';
import { MOST_CHARACTERS } from '../../src-shared/domain/entryContent.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import type { ImportColumn } from '../../src-shared/domain/importColumn.ts';
import { LONGEST_NAME } from '../../src-shared/domain/organisation.ts';
import { outcomes } from '../../src-shared/domain/outcome.ts';
import { outOfRemitSubjects } from '../../src-shared/domain/outOfRemitSubject.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { remits } from '../../src-shared/domain/remit.ts';
import { type ReporterType, reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { type ThemeRef, themes } from '../../src-shared/domain/theme.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { caseColumns, placeColumns } from './columns.ts';
import { ImportRefusal } from './importRefusal.ts';
import type { DateOrder } from './parseDay.ts';
import type { RawRow } from './rawTable.ts';
import { readTable } from './readTable.ts';
import { refuseTooManyDepartments } from './refuseTooManyDepartments.ts';
import { type BadRow, createRowReader, type RowReader } from './rowReader.ts';

/** A case as the file tells it, all checked; names still stand for organisation and department. */
export interface CaseInFile extends StatisticalRecord {
  /** Null: the archive hands out a number. */
  code: string | null;
  organisation: string;
  department: string | null;
  contacts: number;
  minutes: number;
  reporterKeys: string[];
  accusedKeys: string[];
  alias: string;
  reporterLeftOn: string | null;
  /** In the order of the keys; where there are more names than keys, each other name is a person of its own. */
  reporterNames: string[];
  accusedNames: string[];
  /** The first entry of the case; empty for none. */
  note: string;
}

/** What an import would take in. It takes in all good rows or none, as the user decides after seeing the bad ones. */
export interface CasePreview {
  good: CaseInFile[];
  bad: BadRow[];
  /** A day such as 03-04-2025 that the chosen order decides; null: no order changes anything. */
  ambiguousDay: string | null;
}

export interface CaseFileContext {
  dateOrder: DateOrder;
  /** YYYY-MM-DD in the counsellor's time zone; no case is reported or closed after it. */
  today: string;
  /** Numbers in the archive, in lower case. */
  codesInUse: ReadonlySet<string>;
  /** Who can report, for organisations where that is known; names as `foldName` gives them. */
  reporterTypesOf: ReadonlyMap<string, readonly ReporterType[]>;
  /** How the file itself names a column, for the sentences about it. */
  headingOf?: ReadonlyMap<ImportColumn, string>;
  /** The counsellor's own themes that can be chosen, by the same names. */
  ownThemesOf: ReadonlyMap<string, readonly OwnTheme[]>;
}

const LONGEST_CODE = 40;
const LONGEST_KEY = 60;
const LONGEST_ALIAS = 60;
const MOST_CONTACTS = 10_000;
const MOST_MINUTES = 1_000_000;

/** Reads a cases file with our own columns. @throws ImportRefusal when the file cannot be read at all. */
export async function readCases(bytes: Buffer, context: CaseFileContext): Promise<CasePreview> {
  return readCaseRows(await readTable(bytes), context);
}

/** @throws ImportRefusal when the rows as a whole cannot be taken in. */
export function readCaseRows(
  [header, ...rows]: readonly [header: RawRow, ...rows: RawRow[]],
  context: CaseFileContext,
): CasePreview {
  const places = placeColumns(header, caseColumns);
  if (rows.length === 0) throw new ImportRefusal(nl.import.file.noRows);
  const preview: CasePreview = { good: [], bad: [], ambiguousDay: null };
  const lineOfCode = new Map<string, number>();
  for (const row of rows) {
    const reader = createRowReader<ImportColumn>(row, places, context);
    const read = readRow(reader, context);
    refuseSecondCode(reader, row.line, lineOfCode, context);
    preview.ambiguousDay ??= reader.ambiguousDay();
    preview.bad.push(...reader.bad);
    if (read && reader.bad.length === 0) preview.good.push(read);
  }
  refuseTooManyDepartments(preview.good);
  return preview;
}

function readRow(reader: RowReader<ImportColumn>, context: CaseFileContext): CaseInFile | null {
  const organisation = reader.required('organisatie', () => reader.text('organisatie', LONGEST_NAME));
  const reporterType = reader.required('melder', () => reader.label('melder', reporterTypes));
  const folded = foldName(organisation ?? '');
  const known = context.reporterTypesOf.get(folded);
  if (reporterType !== null && known && !known.includes(reporterType)) {
    reader.refuse('melder', nl.import.cell.reporterNotHere(reporterTypes.labels[reporterType]));
  }
  const openedOn = reader.required('gemeld_op', () => reader.day('gemeld_op'));
  const closedOn = reader.day('gesloten_op');
  if (openedOn !== null && isClosedBeforeOpened({ openedOn, closedOn })) {
    reader.refuse('gesloten_op', nl.import.cell.closedBeforeOpened);
  }
  const row = {
    code: reader.text('nummer', LONGEST_CODE),
    organisation,
    department: reader.text('onderdeel', LONGEST_NAME),
    contacts: reader.wholeNumber('gesprekken', 0, MOST_CONTACTS) ?? 0,
    minutes: reader.wholeNumber('minuten', 0, MOST_MINUTES) ?? 0,
    reporterKeys: reader.keys('melder_sleutel', LONGEST_KEY),
    accusedKeys: reader.keys('beschuldigde_sleutel', LONGEST_KEY),
    alias: reader.text('alias', LONGEST_ALIAS) ?? '',
    reporterLeftOn: reader.day('uit_dienst_op', true),
    reporterNames: readNames(reader, 'naam_melder', 'melder_sleutel'),
    accusedNames: readNames(reader, 'naam_beschuldigde', 'beschuldigde_sleutel'),
    note: reader.longText('notitie', MOST_CHARACTERS),
  };
  const remit = reader.label('taakgebied', remits) ?? 'in_remit';
  const subjects = reader.labels('buiten_taakgebied', outOfRemitSubjects);
  if (remit === 'in_remit' && subjects.length > 0 && !reader.isBad('taakgebied')) {
    reader.refuse('buiten_taakgebied', nl.import.cell.subjectsInside);
  }
  const record = {
    openedOn,
    closedOn,
    reporterType,
    accusedRelation: reader.label('relatie_beschuldigde', accusedRelations),
    themes: reader.labels('themas', themeList(context.ownThemesOf.get(folded) ?? [])),
    remit,
    outOfRemitSubjects: subjects,
    channel: reader.required('kanaal', () => reader.label('kanaal', channels)),
    outcomes: reader.labels('uitkomst', outcomes),
    referredTo: reader.labels('doorverwezen_naar', referralTargets),
    formalComplaint: reader.flag('formele_klacht'),
    repeated: reader.flag('herhaald'),
    whistleblowerAct: reader.flag('wbk'),
  };
  if (reader.bad.length > 0 || organisation === null) return null;
  return { ...row, organisation, ...statisticalRecord.parse(record) };
}

/** Names stand beside keys, so a gap among the keys would give a name to the wrong person. */
function readNames(
  reader: RowReader<ImportColumn>,
  column: 'naam_melder' | 'naam_beschuldigde',
  keyColumn: 'melder_sleutel' | 'beschuldigde_sleutel',
): string[] {
  const names = reader.parts(column);
  if (names.every((name) => name === '')) return [];
  if (names.some((name) => name.length > LONGEST_NAME)) {
    reader.refuse(column, nl.import.cell.tooLong(LONGEST_NAME));
  }
  if (reader.isBad(keyColumn)) return names;
  const keys = reader.parts(keyColumn).map((key) => key.toLowerCase());
  if (keys.includes('') || new Set(keys).size < keys.length) {
    reader.refuse(column, nl.import.cell.namesBesideKeys);
  }
  return names;
}

/** The themes of the app, and those that the counsellor added for the organisation of the row. */
function themeList(own: readonly OwnTheme[]): CodeList<ThemeRef> {
  if (own.length === 0) return themes;
  return codeList<ThemeRef>({
    ...themes.labels,
    ...Object.fromEntries(own.map(({ id, label }) => [id, label])),
  });
}

function refuseSecondCode(
  reader: RowReader<ImportColumn>,
  line: number,
  lineOfCode: Map<string, number>,
  context: CaseFileContext,
): void {
  const code = reader.isBad('nummer') ? null : reader.text('nummer', LONGEST_CODE);
  if (code === null) return;
  const key = code.toLowerCase();
  const first = lineOfCode.get(key);
  if (first !== undefined) reader.refuse('nummer', nl.import.cell.doubleCode(code, first));
  else lineOfCode.set(key, line);
  if (context.codesInUse.has(key)) reader.refuse('nummer', nl.import.cell.codeInArchive(code));
}
