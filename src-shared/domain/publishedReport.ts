import { z } from 'zod';

/** One class of a dimension; `members` are the codes that it holds together. */
const publishedClass = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  members: z.array(z.string()).min(1).readonly(),
});

const publishedDimension = z.object({
  id: z.string().min(1),
  /** A case may carry several codes of this dimension, so its table adds up to mentions. */
  multi: z.boolean(),
  classes: z.array(publishedClass).readonly(),
  /** Codes that cannot occur in this organisation; known beforehand, never derived from the counts. */
  structuralZeros: z.array(z.string()).readonly(),
  /** Members without a row or a name of their own: codes of before, and those that the organisation does not use. */
  unnamed: z.array(z.string()).readonly().optional(),
  /** What codes that the counsellor made were called when this was published; codes of the app are not in it. */
  ownLabels: z.record(z.string(), z.string()).optional(),
});

/** A cell of a table: dimension id to class id; without entries the total. */
const cellCoordinates = z.record(z.string(), z.string());

const publishedCell = z.object({
  at: cellCoordinates,
  status: z.enum(['shown', 'hidden', 'structural']),
  value: z.number().int().nonnegative().nullable(),
});

export const publishedTable = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  unit: z.enum(['cases', 'persons', 'mentions', 'contacts']),
  /** Which cases the table counts, in words. */
  population: z.string().min(1),
  dimensions: z.array(publishedDimension),
  cells: z.array(publishedCell),
  total: z.number().int().nonnegative().nullable(),
});

const statement = z.object({
  where: z.enum(['text', 'chart', 'heading']),
  text: z.string().min(1),
  refersTo: z.object({ table: z.string(), at: cellCoordinates }),
});

/** Every number that a jaarverslag shows: the content of `gepubliceerd.json`, kept in the archive with each export. */
export const publishedReport = z.object({
  schema: z.literal(1),
  organisation: z.string().min(1),
  /** Who wrote it and for whom, as its cover says; empty in a report of before it was asked. */
  author: z.string().default(''),
  addressee: z.string().default(''),
  /** First and last day of the period, both included, as YYYY-MM-DD. */
  period: z.object({ from: z.iso.date(), to: z.iso.date() }),
  threshold: z.number().int().min(3).max(10),
  /** The rule by which classes were merged, as the report prints it. */
  rule: z.string().min(1),
  tables: z.array(publishedTable),
  /** Tables that were meant to be in it and of which nothing may be shown. */
  withheld: z.array(z.object({ id: z.string(), title: z.string() })),
  statements: z.array(statement),
  earlierReports: z.array(z.string()),
});

/** All of the report but what its document states, which follows from the rest and its words. */
export const reportBody = publishedReport.omit({ statements: true });

export type PublishedReport = z.infer<typeof publishedReport>;
export type ReportBody = z.infer<typeof reportBody>;
export type PublishedClass = z.infer<typeof publishedClass>;
export type PublishedDimension = z.infer<typeof publishedDimension>;
export type PublishedTable = z.infer<typeof publishedTable>;
export type CellCoordinates = Readonly<z.infer<typeof cellCoordinates>>;

export function isSameCell(one: CellCoordinates, other: CellCoordinates): boolean {
  const dimensions = Object.keys(one);
  return (
    dimensions.length === Object.keys(other).length &&
    dimensions.every((id) => Object.hasOwn(other, id) && one[id] === other[id])
  );
}

/** The cell that stands at exactly these classes; with one dimension of two it is a margin of the other. */
export function cellAt(
  { cells }: Pick<PublishedTable, 'cells'>,
  at: CellCoordinates,
): PublishedTable['cells'][number] | undefined {
  return cells.find((one) => isSameCell(one.at, at));
}
