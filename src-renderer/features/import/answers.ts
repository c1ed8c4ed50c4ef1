import { z } from 'zod';
import { type FixableColumn, fixableColumns } from '../../../src-shared/domain/importColumn.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ImportMapping, ImportQuestions } from '../../../src-shared/ipc/importChannels.ts';

/** The answer that leaves a cell empty; no label holds a tab. */
export const LEAVE = '\t';

/** What was chosen at each question; an empty text is no choice yet. */
export interface Answers {
  dateOrder: string;
  fixed: Record<FixableColumn, string>;
  /** By column of the questions, then by value of that column. */
  values: string[][];
}

const choice = z
  .string()
  .refine((chosen) => chosen === LEAVE || chosen.trim() !== '', nl.common.validation.choice);
const anything = z.string();

/** An answer to every question that is asked. */
export function answersTo(questions: ImportQuestions) {
  const asked = new Set(questions.fixed.map(({ column }) => column));
  return z.object({
    fixed: z.object(byFixedColumn((column) => (asked.has(column) ? choice : anything))),
    dateOrder: questions.ambiguousDay === null ? anything : choice,
    values: z.array(z.array(choice)),
  });
}

/** What the app proposes, or what was answered before the counsellor went on and came back. */
export function startAnswers(questions: ImportQuestions, given: ImportMapping | undefined): Answers {
  return {
    dateOrder: given?.dateOrder ?? questions.dateOrder ?? '',
    fixed: byFixedColumn((column) => {
      const before = given?.fixed.find((one) => one.column === column)?.label;
      return asChoice(before ?? questions.fixed.find((one) => one.column === column)?.label);
    }),
    values: questions.values.map(({ column, values }) =>
      values.map(({ value, label }) => {
        const before = given?.values.find((one) => one.column === column && one.value === value)?.label;
        return asChoice(before ?? label);
      }),
    ),
  };
}

/** The answers as main takes them: an empty label for a cell that is left empty. */
export function toMapping(
  questions: ImportQuestions,
  columns: ImportMapping['columns'],
  answers: Answers,
): ImportMapping {
  const order = answers.dateOrder;
  return {
    columns,
    fixed: questions.fixed.map(({ column }) => ({ column, label: asLabel(answers.fixed[column]) })),
    values: questions.values.flatMap(({ column, values }, place) =>
      values.map(({ value }, index) => ({ column, value, label: asLabel(answers.values[place]?.[index]) })),
    ),
    dateOrder: order === 'day_first' || order === 'month_first' ? order : null,
  };
}

function byFixedColumn<T>(make: (column: FixableColumn) => T): Record<FixableColumn, T> {
  return Object.fromEntries(fixableColumns.map((column) => [column, make(column)])) as Record<
    FixableColumn,
    T
  >;
}

function asChoice(label: string | null | undefined): string {
  return label === '' ? LEAVE : (label ?? '');
}

function asLabel(chosen: string | undefined): string {
  return chosen === LEAVE ? '' : (chosen ?? '').trim();
}
