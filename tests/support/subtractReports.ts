import type { CodedCase } from '../../src-shared/disclosure/contract/codedCase.ts';
import type { PublishedReport, PublishedTable } from '../../src-shared/domain/publishedReport.ts';

interface Sum {
  members: string;
  value: number;
}

/** Every count that a reader can add up from the rows of a table; of mentions, each row by itself. */
function sumsOf(table: PublishedTable): Sum[] {
  const [dimension] = table.dimensions;
  if (!dimension || table.dimensions.length > 1) return [];
  const rows = dimension.classes.flatMap(({ id, members }) => {
    const cell = table.cells.find(({ at }) => at[dimension.id] === id);
    return cell?.status === 'shown' && cell.value !== null ? [{ members, value: cell.value }] : [];
  });
  const sets = dimension.multi
    ? rows.map((row) => [row])
    : Array.from({ length: 2 ** rows.length - 1 }, (_, chosen) =>
        rows.filter((_, place) => ((chosen + 1) >> place) & 1),
      );
  return sets.map((some) => ({
    members: some
      .flatMap(({ members }) => members)
      .toSorted()
      .join(),
    value: some.reduce((sum, { value }) => sum + value, 0),
  }));
}

/** A count of cases that a reader of both reports gets by taking one off the other. */
export interface Difference {
  table: string;
  members: string;
  value: number;
}

/**
 * What is left of each sum of rows when the same sum of another report is taken off, and for a table of mentions also
 * the cases that are not in it: plain arithmetic, apart from protect and audit.
 */
export function subtractReports(whole: PublishedReport, part: PublishedReport): Difference[] {
  const totalOf = ({ tables }: PublishedReport) => tables.find(({ id }) => id === 'total')?.total ?? 0;
  const rest = totalOf(whole) - totalOf(part);
  return whole.tables.flatMap((table) => {
    const other = part.tables.find(({ id }) => id === table.id);
    const taken = new Map(other ? sumsOf(other).map(({ members, value }) => [members, value]) : []);
    return sumsOf(table).flatMap(({ members, value }) => {
      const off = taken.get(members);
      if (off === undefined) return [];
      const left = { table: table.id, members, value: value - off };
      const isMulti = table.dimensions[0]?.multi === true;
      return isMulti ? [left, { ...left, members: `not ${members}`, value: rest - left.value }] : [left];
    });
  });
}

/** How many cases of these have one of the codes, or none of them. */
export function countOf(cases: readonly CodedCase[], { table, members }: Difference): number {
  const isNot = members.startsWith('not ');
  const codes = members.replace('not ', '').split(',');
  return cases.filter((one) => codes.some((code) => one.codes[table]?.includes(code)) !== isNot).length;
}
