import { caseFieldList, type FieldName, fieldNames, specOf } from '../../src-shared/domain/caseFieldList.ts';
import {
  type FieldsInFile,
  fieldsInFile,
  isAftercareBeforeOpened,
  isApplicable,
  isClosedBeforeOpened,
  isHappenedReversed,
  type SomeFields,
  valuesIn,
} from '../../src-shared/domain/caseRecord.ts';
import { MOST_CHARACTERS } from '../../src-shared/domain/entryContent.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { withoutFormerCodes } from '../../src-shared/domain/formerCodes.ts';
import type { ImportColumn } from '../../src-shared/domain/importColumn.ts';
import { LONGEST_NAME } from '../../src-shared/domain/organisation.ts';
import type { OwnCode, OwnList } from '../../src-shared/domain/ownCode.ts';
import { type ReporterType, reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { caseColumns, placeColumns } from './columns.ts';
import { ImportRefusal } from './importRefusal.ts';
import { listWith } from './listWith.ts';
import type { DateOrder } from './parseDay.ts';
import type { RawRow } from './rawTable.ts';
import { readTable } from './readTable.ts';
import { refuseTooManyDepartments } from './refuseTooManyDepartments.ts';
import { type BadRow, createRowReader, type RowReader } from './rowReader.ts';

/** A case as the file tells it, all checked; names still stand for organisation and department. */
export interface CaseInFile extends FieldsInFile {
  /** Null: the archive hands out a number. */
  code: string | null;
  organisation: string;
  department: string | null;
  contacts: number;
  minutes: number;
  reporterKeys: string[];
  accusedKeys: string[];
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
  /** The counsellor's own codes that can be chosen, by the same names. */
  ownCodesOf: ReadonlyMap<string, Readonly<Record<OwnList, readonly OwnCode[]>>>;
}

const LONGEST_CODE = 40;
const LONGEST_KEY = 60;
/** The archive itself takes no later day than today; a list may tell of a leave that is agreed on. */
const fieldsAhead: readonly FieldName[] = ['reporterLeftOn'];
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
  const folded = foldName(organisation ?? '');
  const own = context.ownCodesOf.get(folded) ?? { themes: [], places: [] };
  const read = Object.fromEntries(
    fieldNames
      .filter((name) => specOf(name).kind !== 'reference')
      .map((name) => [name, readField(reader, name, own)]),
  );
  const values: Partial<Record<FieldName, unknown>> = { ...withoutFormerCodes(read) };
  const row = {
    code: reader.text('nummer', LONGEST_CODE),
    department: reader.text('onderdeel', LONGEST_NAME),
    contacts: reader.wholeNumber('gesprekken', 0, MOST_CONTACTS) ?? 0,
    minutes: reader.wholeNumber('minuten', 0, MOST_MINUTES) ?? 0,
    reporterKeys: reader.keys('melder_sleutel', LONGEST_KEY),
    accusedKeys: reader.keys('beschuldigde_sleutel', LONGEST_KEY),
    reporterNames: readNames(reader, 'naam_melder', 'melder_sleutel'),
    accusedNames: readNames(reader, 'naam_beschuldigde', 'beschuldigde_sleutel'),
    note: reader.longText('notitie', MOST_CHARACTERS),
  };
  // A list with a day or two days says when it happened by these alone.
  values.happenedWhen ??= values.happenedUntil ? 'period' : values.happenedFrom ? 'day' : null;
  refuseInapplicable(reader, values);
  refuseTogether(reader, values, context.reporterTypesOf.get(folded));
  if (reader.bad.length > 0 || organisation === null) return null;
  return { ...row, organisation, ...fieldsInFile.parse(values) };
}

function readField(
  reader: RowReader<ImportColumn>,
  name: FieldName,
  own: Readonly<Record<OwnList, readonly OwnCode[]>>,
): unknown {
  const spec = specOf(name);
  const column = columnOf(name);
  switch (spec.kind) {
    case 'code': {
      const read = () => reader.label(column, listWith(name, spec.list, spec.own && own[spec.own]));
      return spec.isOptional || spec.initial
        ? (read() ?? spec.initial ?? null)
        : reader.required(column, read);
    }
    case 'codes':
      return reader.labels(column, listWith(name, spec.list, spec.own && own[spec.own]));
    case 'flag':
      return reader.flag(column);
    case 'day': {
      const read = () => reader.day(column, fieldsAhead.includes(name));
      return spec.isOptional ? read() : reader.required(column, read);
    }
    case 'text':
      return reader.text(column, spec.most) ?? '';
    case 'reference':
      return null;
  }
}

function columnOf(name: FieldName): ImportColumn {
  return caseFieldList[name].importAs[0];
}

/** A field that hangs on another one must be empty where that one says something else. */
function refuseInapplicable(reader: RowReader<ImportColumn>, values: SomeFields): void {
  for (const name of fieldNames) {
    const { onlyWith } = specOf(name);
    const other = fieldNames.find((one) => one === onlyWith?.field);
    if (!onlyWith || !other || isApplicable(values, name) || valuesIn(values, name).length === 0) continue;
    const spec = specOf(other);
    if (reader.isBad(columnOf(other)) || !('list' in spec)) continue;
    const labels = onlyWith.codes.map((code) => spec.list.labels[code] ?? code);
    reader.refuse(columnOf(name), nl.import.cell.onlyWith(columnOf(other), labels));
  }
}

/** What can be refused only when several cells of a row are known together. */
function refuseTogether(
  reader: RowReader<ImportColumn>,
  values: SomeFields,
  known: readonly ReporterType[] | undefined,
): void {
  const dayIn = (name: FieldName): string | null => valuesIn(values, name)[0] ?? null;
  const reporterType = reporterTypes.codes.find((code) => code === values.reporterType);
  if (reporterType && known && !known.includes(reporterType))
    reader.refuse('melder', nl.import.cell.reporterNotHere(reporterTypes.labels[reporterType]));
  const openedOn = dayIn('openedOn');
  if (openedOn !== null && isClosedBeforeOpened({ openedOn, closedOn: dayIn('closedOn') }))
    reader.refuse('gesloten_op', nl.import.cell.closedBeforeOpened);
  if (openedOn !== null && isAftercareBeforeOpened({ openedOn, aftercareFrom: dayIn('aftercareFrom') }))
    reader.refuse('nazorg_sinds', nl.import.cell.aftercareBeforeOpened);
  if (isHappenedReversed({ happenedFrom: dayIn('happenedFrom'), happenedUntil: dayIn('happenedUntil') }))
    reader.refuse('gebeurd_tot', nl.import.cell.happenedReversed);
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
