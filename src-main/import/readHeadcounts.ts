import { foldName } from '../../src-shared/domain/foldName.ts';
import { withoutFormerCodes } from '../../src-shared/domain/formerCodes.ts';
import { LONGEST_NAME } from '../../src-shared/domain/organisation.ts';
import { type ReporterType, reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { type HeadcountColumn, headcountColumns, placeColumns } from './columns.ts';
import { listWith } from './listWith.ts';
import type { DateOrder } from './parseDay.ts';
import { readTable } from './readTable.ts';
import { refuseTooManyDepartments } from './refuseTooManyDepartments.ts';
import { type BadRow, createRowReader, type RowReader } from './rowReader.ts';

/** How many people an organisation or department had, from a day to a day; null: no end known. */
export interface HeadcountInFile {
  line: number;
  organisation: string;
  /** Null: the organisation as a whole. */
  department: string | null;
  headcount: number | null;
  from: string | null;
  to: string | null;
  /** Who can report in this organisation at all; null: everyone. */
  reporterTypes: ReporterType[] | null;
}

export interface HeadcountPreview {
  good: HeadcountInFile[];
  bad: BadRow[];
}

/** Staff is planned ahead, so these days may lie in the future. */
const FUTURE_IS_FINE = true;

/** Reads the headcounts file. @throws ImportRefusal when the file cannot be read at all. */
export async function readHeadcounts(
  bytes: Buffer,
  options: { dateOrder: DateOrder; today: string },
): Promise<HeadcountPreview> {
  const [header, ...rows] = await readTable(bytes);
  const places = placeColumns(header, headcountColumns);
  const good: HeadcountInFile[] = [];
  const bad: BadRow[] = [];
  const earlier = new Map<string, HeadcountInFile[]>();
  for (const row of rows) {
    const reader = createRowReader<HeadcountColumn>(row, places, options);
    const read = readRow(reader, row.line);
    if (read) refuseSecond(read, reader, earlier);
    bad.push(...reader.bad);
    if (read && reader.bad.length === 0) good.push(read);
  }
  refuseTooManyDepartments(good);
  return { good, bad };
}

function readRow(reader: RowReader<HeadcountColumn>, line: number): HeadcountInFile | null {
  const organisation = reader.required('organisatie', () => reader.text('organisatie', LONGEST_NAME));
  const department = reader.text('onderdeel', LONGEST_NAME);
  const headcount = reader.wholeNumber('medewerkers', 1, 10_000_000);
  const from = reader.day('van', FUTURE_IS_FINE);
  const to = reader.day('tot', FUTURE_IS_FINE);
  const types = reporterTypesIn(reader.labels('melders', listWith('reporterType', reporterTypes)));
  if (from !== null && to !== null && to < from) reader.refuse('tot', nl.import.cell.reversed);
  if (department !== null && types.length > 0) reader.refuse('melders', nl.import.cell.notOnDepartment);
  if (organisation === null) return null;
  return {
    line,
    organisation,
    department,
    headcount,
    from,
    to,
    reporterTypes: types.length === 0 ? null : types,
  };
}

/** The groups, with those of before as what they are now. */
function reporterTypesIn(codes: readonly string[]): ReporterType[] {
  const now = codes.map((reporterType) => withoutFormerCodes({ reporterType }).reporterType);
  return reporterTypes.codes.filter((code) => now.includes(code));
}

/** Two rows for the same people and the same time would leave the number to chance. */
function refuseSecond(
  row: HeadcountInFile,
  reader: RowReader<HeadcountColumn>,
  earlier: Map<string, HeadcountInFile[]>,
): void {
  const key = JSON.stringify([
    foldName(row.organisation),
    row.department === null ? null : foldName(row.department),
  ]);
  const same = earlier.get(key) ?? [];
  earlier.set(key, [...same, row]);
  const overlapping = same.find((one) => startOf(one) <= endOf(row) && startOf(row) <= endOf(one));
  if (overlapping)
    reader.refuse(
      row.department === null ? 'organisatie' : 'onderdeel',
      nl.import.cell.doubleHeadcount(overlapping.line),
    );
}

const startOf = (row: HeadcountInFile): string => row.from ?? '0000-01-01';
const endOf = (row: HeadcountInFile): string => row.to ?? '9999-12-31';
