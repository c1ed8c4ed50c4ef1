import { z } from 'zod';
import { codedColumns, fixableColumns, importColumns } from '../domain/importColumn.ts';
import type { Spec } from './spec.ts';

/** More is no list of cases; the page and main both stop there. */
const MOST_COLUMNS = 500;
const MOST_VALUES = 5000;

const column = importColumns.schema;
const codedColumn = z.enum(Object.keys(codedColumns) as (keyof typeof codedColumns)[]);

/** Which of our columns each heading of the list goes to, in the order of the headings; null for none. */
const columnChoice = z.array(column.nullable()).min(1).max(MOST_COLUMNS);

/** One value of the list in our words; an empty label leaves the cell empty. */
const valueChoice = z.object({
  column: codedColumn,
  value: z.string().max(1000),
  label: z.string().max(200),
});

/** One answer for all rows, where the list has no column for it. */
const fixedChoice = z.object({ column: z.enum(fixableColumns), label: z.string().trim().max(120) });

/** The mapping of a counsellor's own list to ours; kept for a next list with the same headings. */
export const importMapping = z.object({
  columns: columnChoice,
  values: z.array(valueChoice).max(MOST_VALUES),
  fixed: z.array(fixedChoice).max(fixableColumns.length),
  dateOrder: z.enum(['day_first', 'month_first']).nullable(),
});

const refused = z.object({ kind: z.literal('refused'), sentences: z.array(z.string()).min(1) });

export const chosenList = z.object({
  kind: z.literal('list'),
  /** The name of the file, without its folder. */
  name: z.string(),
  rows: z.number().int().positive(),
  headings: z.array(z.object({ heading: z.string(), examples: z.array(z.string()) })).min(1),
  columns: columnChoice,
  /** A list with these headings was mapped before. */
  isRemembered: z.boolean(),
});

const valueQuestion = z.object({
  value: z.string(),
  count: z.number().int().positive(),
  /** Null where the app has no proposal. */
  label: z.string().nullable(),
});

/** Questions to answer beside the columns before the list can be read. */
export const importQuestions = z.object({
  kind: z.literal('questions'),
  fixed: z.array(
    z.object({ column: z.enum(fixableColumns), choices: z.array(z.string()), label: z.string().nullable() }),
  ),
  values: z.array(
    z.object({
      column: codedColumn,
      headings: z.string(),
      choices: z.array(z.string()),
      mayBeEmpty: z.boolean(),
      values: z.array(valueQuestion).min(1),
    }),
  ),
  /** A day that reads as two days, null where no answer changes anything. */
  ambiguousDay: z.string().nullable(),
  dateOrder: importMapping.shape.dateOrder,
});

/** The cases that would go in: counts, the first cases without any name or text, and every row that stays out. */
export const importPreview = z.object({
  kind: z.literal('preview'),
  good: z.number().int().nonnegative(),
  bad: z.array(z.object({ line: z.number().int().positive(), sentence: z.string() })),
  /** There is more wrong than `bad` tells. */
  isBadCut: z.boolean(),
  badRows: z.number().int().nonnegative(),
  names: z.number().int().nonnegative(),
  notes: z.number().int().nonnegative(),
  newOrganisations: z.array(z.string()),
  newDepartments: z.array(z.string()),
  first: z.array(
    z.object({
      code: z.string().nullable(),
      openedOn: z.iso.date(),
      organisation: z.string(),
      reporterType: z.string(),
      themes: z.array(z.string()),
    }),
  ),
});

export const importChannels = {
  /** Asks for the list and reads its headings; null when the dialog was cancelled. Nothing of the archive changes. */
  'import:choose': {
    input: z.void(),
    output: z.discriminatedUnion('kind', [refused, chosenList]).nullable(),
    whenLocked: 'refuse',
    stale: [],
  },
  /** Says where each heading goes. `ignored` are the places of the headings that go nowhere, as the user confirmed them. */
  'import:columns': {
    input: z.object({ columns: columnChoice, ignored: z.array(z.number().int().nonnegative()) }),
    output: importQuestions,
    whenLocked: 'refuse',
    stale: [],
  },
  'import:preview': {
    input: importMapping,
    output: z.discriminatedUnion('kind', [refused, importPreview]),
    whenLocked: 'refuse',
    stale: [],
  },
  /** Takes in all cases of the last preview or none. Rows that could not be read stay out only when that is asked. */
  'import:takeIn': {
    input: z.object({ leavesOutBad: z.boolean() }),
    output: z.object({ cases: z.number().int().positive() }),
    whenLocked: 'refuse',
    stale: ['cases:list', 'organisations:list', 'search:find', 'today:get'],
  },
  /** Forgets the chosen list. */
  'import:forget': { input: z.void(), output: z.void(), whenLocked: 'allow', stale: [] },
} as const satisfies Record<string, Spec>;

export type ImportMapping = z.infer<typeof importMapping>;
export type ChosenList = z.infer<typeof chosenList>;
export type ImportQuestions = z.infer<typeof importQuestions>;
export type ImportPreview = z.infer<typeof importPreview>;
