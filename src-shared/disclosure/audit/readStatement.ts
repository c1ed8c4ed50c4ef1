import type { CellCoordinates } from '../../domain/publishedReport.ts';
import { claimWords } from '../../i18n/nl/claimWords.ts';
import type { ReleasedReport } from '../contract/ledger.ts';
import type { Form } from '../contract/solver.ts';
import type { TableSpec } from '../contract/tableSpec.ts';
import { addForms, type Constraint, equal, notNegative, times } from './constraint.ts';
import { countsCases } from './readPublished.ts';

/** The cell that a statement is about, by classes or by single codes; the total of the table where `at` is empty. */
export interface StatedCell {
  table: string;
  at: CellCoordinates;
}

/**
 * One thing that a reader of the document sees beside the tables themselves. A cell that is null is not known to
 * whoever read the document. Lengths are in any unit, the same for `length` and `perCount`.
 */
export type ReadStatement =
  | { kind: 'number'; text: string; value: number; place: StatedCell | null }
  /** In points, rounded to a multiple of `step` points. */
  | {
      kind: 'percentage';
      text: string;
      value: number;
      step: number;
      part: StatedCell | null;
      whole: StatedCell | null;
    }
  | {
      kind: 'average';
      text: string;
      value: number;
      step: number;
      sum: StatedCell | null;
      over: StatedCell | null;
    }
  | { kind: 'bar'; length: number; perCount: number; place: StatedCell | null }
  /** Bars or rows, the largest first. */
  | { kind: 'order'; places: readonly (StatedCell | null)[] }
  | { kind: 'range'; text: string; low: number; high: number; place: StatedCell | null }
  /** Words without any number that was accounted for apart. */
  | { kind: 'sentence'; text: string };

/** A bar is drawn to a hundredth of a count. */
const BAR_TOLERANCE = 0.01;
/** Fractions are written as whole numbers of this size at most, so that sums over them stay exact. */
const LARGEST_FACTOR = 1e6;

/** The constraints that a statement is, or undefined if it says something that cannot be made into any. */
export function constraintsOf(
  statement: ReadStatement,
  formAt: (place: StatedCell) => Form | undefined,
): Constraint[] | undefined {
  const at = (place: StatedCell | null) => (place === null ? undefined : formAt(place));
  switch (statement.kind) {
    case 'sentence':
      return saysCount(statement.text) ? undefined : [];
    case 'number': {
      const form = at(statement.place);
      return form && [equal(`number ${describeCell(statement.place)}`, form, statement.value)];
    }
    case 'range': {
      const form = at(statement.place);
      const source = `range ${describeCell(statement.place)}`;
      return form && [{ source, form, low: statement.low, high: statement.high }];
    }
    case 'bar': {
      const form = at(statement.place);
      const count = Math.round(statement.length / statement.perCount);
      const isCount = Math.abs(statement.length / statement.perCount - count) <= BAR_TOLERANCE;
      return form && isCount ? [equal(`bar ${describeCell(statement.place)}`, form, count)] : undefined;
    }
    case 'order': {
      const forms = statement.places.map(at);
      if (forms.some((form) => form === undefined)) return undefined;
      return forms
        .slice(1)
        .map((form, i) =>
          notNegative(
            `order ${describeCell(statement.places[i] ?? null)}`,
            addForms(forms[i] ?? [], times(-1, form ?? [])),
          ),
        );
    }
    case 'percentage': {
      const [part, whole] = [at(statement.part), at(statement.whole)];
      return (
        part &&
        whole &&
        ratio(`percentage ${describeCell(statement.part)}`, times(100, part), whole, statement)
      );
    }
    case 'average': {
      const [sum, over] = [at(statement.sum), at(statement.over)];
      return sum && over && ratio(`average ${describeCell(statement.sum)}`, sum, over, statement);
    }
  }
}

/** (value - step / 2) * below <= above <= (value + step / 2) * below, in whole factors. */
function ratio(
  source: string,
  above: Form,
  below: Form,
  { value, step }: { value: number; step: number },
): Constraint[] | undefined {
  const scale = [1, 2, 10, 20, 100, 200, 1000, 2000].find((one) =>
    [value * one, (step * one) / 2].every((part) => Math.abs(part - Math.round(part)) < 1e-9),
  );
  if (scale === undefined || value * scale > LARGEST_FACTOR) return undefined;
  const [middle, half] = [Math.round(value * scale), Math.round((step * scale) / 2)];
  return [
    notNegative(source, addForms(times(scale, above), times(half - middle, below))),
    notNegative(source, addForms(times(-scale, above), times(half + middle, below))),
  ];
}

/** True if words tell how many: a digit, a number word, or a word such as nobody, only, most or doubled. */
export function saysCount(text: string): boolean {
  const folded = text.normalize('NFC').toLowerCase();
  if (/\d/.test(folded)) return true;
  const words = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.some(
    (word, i) =>
      claimWords.counts.includes(word) ||
      claimWords.beginnings.some((beginning) => word.startsWith(beginning)) ||
      claimWords.pairs.some(([first, second]) => words[i] === first && words[i + 1] === second),
  );
}

/** Statements that `gepubliceerd.json` lists itself: each a number at a place. */
export function listedStatements({ statements }: ReleasedReport): ReadStatement[] {
  return statements.map(({ text, refersTo }): ReadStatement => {
    const value = Number(text.replace(/[.\s\u00a0]/g, ''));
    return Number.isInteger(value) && /\d/.test(text)
      ? { kind: 'number', text, value, place: refersTo }
      : { kind: 'number', text, value: Number.NaN, place: null };
  });
}

/** True if a statement repeats the total of a table of persons or contacts, which says nothing about how cases are divided. */
export function repeatsSum(statement: ReadStatement, { tables }: ReleasedReport): boolean {
  if (statement.kind !== 'number' || statement.place === null) return false;
  const { table, at } = statement.place;
  const printed = tables.find((one) => one.id === table);
  return (
    printed !== undefined &&
    !countsCases(printed) &&
    Object.keys(at).length === 0 &&
    printed.total === statement.value
  );
}

/** The codes of a class at a place: as the report prints it, as the specs have it, or a code by itself. */
export function membersAt(
  published: ReleasedReport,
  specs: readonly TableSpec[],
  table: string,
  dimension: string,
  classId: string,
): readonly string[] {
  const printed = published.tables
    .find((one) => one.id === table)
    ?.dimensions.find((one) => one.id === dimension);
  const own = specs.flatMap((one) => one.dimensions).filter((one) => one.id === dimension);
  const classes = [...(printed?.classes ?? []), ...own.flatMap((one) => one.classes)];
  return classes.find((one) => one.id === classId)?.members ?? [classId];
}

function describeCell(place: StatedCell | null): string {
  return place === null ? '' : `${place.table} ${JSON.stringify(place.at)}`;
}
