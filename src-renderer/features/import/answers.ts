import type { FixableColumn } from '../../../src-shared/domain/importColumn.ts';
import type { ImportMapping, ImportQuestions } from '../../../src-shared/ipc/importChannels.ts';

/** The answer that leaves a cell empty; no label holds a tab. */
export const LEAVE = '\t';

/** What was chosen at each question, by its field; an empty text is no choice yet. */
export type Answers = Readonly<Record<string, string>>;

export const fixedField = (column: FixableColumn): string => `fixed.${column}`;
export const valueField = (column: number, value: number): string => `values.${column}.${value}`;
export const ORDER_FIELD = 'dateOrder';

/** What the app proposes, or what was answered before the counsellor went on and came back. */
export function startAnswers(questions: ImportQuestions, given: ImportMapping | undefined): Answers {
  const answers: Record<string, string> = {
    [ORDER_FIELD]: given?.dateOrder ?? questions.dateOrder ?? '',
  };
  for (const { column, label } of questions.fixed) {
    const before = given?.fixed.find((one) => one.column === column)?.label;
    answers[fixedField(column)] = asChoice(before ?? label);
  }
  for (const [place, { column, values }] of questions.values.entries()) {
    for (const [index, { value, label }] of values.entries()) {
      const before = given?.values.find((one) => one.column === column && one.value === value)?.label;
      answers[valueField(place, index)] = asChoice(before ?? label);
    }
  }
  return answers;
}

/** The fields without an answer, in the order of the screen. */
export function missingAnswers(questions: ImportQuestions, answers: Answers): string[] {
  const asked = [
    ...questions.fixed.map(({ column }) => fixedField(column)),
    ...(questions.ambiguousDay === null ? [] : [ORDER_FIELD]),
    ...questions.values.flatMap(({ values }, place) => values.map((_, index) => valueField(place, index))),
  ];
  return asked.filter((field) => (answers[field] ?? '').trim() === '' && answers[field] !== LEAVE);
}

/** The answers as main takes them: an empty label for a cell that is left empty. */
export function toMapping(
  questions: ImportQuestions,
  columns: ImportMapping['columns'],
  answers: Answers,
): ImportMapping {
  const order = answers[ORDER_FIELD];
  return {
    columns,
    fixed: questions.fixed.map(({ column }) => ({ column, label: asLabel(answers[fixedField(column)]) })),
    values: questions.values.flatMap(({ column, values }, place) =>
      values.map(({ value }, index) => ({
        column,
        value,
        label: asLabel(answers[valueField(place, index)]),
      })),
    ),
    dateOrder: order === 'day_first' || order === 'month_first' ? order : null,
  };
}

function asChoice(label: string | null): string {
  return label === '' ? LEAVE : (label ?? '');
}

function asLabel(choice: string | undefined): string {
  return choice === LEAVE ? '' : (choice ?? '').trim();
}
