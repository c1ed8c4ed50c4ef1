import { mentionsToSpare } from './caseSets.ts';
import { coverBeside, severalToPrint } from './mentions.ts';
import { firstToJoin, isAmple } from './mergeCover.ts';
import type { ClassCount, OneWayOutcome, OneWayTable } from './oneWayTable.ts';

/**
 * Merges the small classes of a one-way table (zeros are small too), with as few others as keep every member hidden.
 *
 * The rule: the small classes are merged alone; or else with the class that is first to join; or else with one or two
 * others, those with the fewest cases first; or else with the three smallest others, the four smallest, and so on.
 * The first of these merges that `cover` accepts is printed; in a table of mentions `severalToPrint` has to accept it
 * too, and says whether the number of cases in several classes is printed beside it. A merge of fewer distinct persons
 * than the threshold is passed over. When a merge holds every class, nothing is left to print: the table is withheld.
 *
 * Promise: whoever knows this rule and its outcome cannot exclude, of any merged class, of any class of a withheld
 * table and of a number of cases in several classes that is not printed, that it is 0 or that it is at least
 * threshold + MARGIN. For a printed merge `cover` names the tables that show it. A withheld table may have all its
 * cases in any one class, or all in the same two: neither is ever printed. Not considered: what a reader combines
 * with other tables, with earlier reports or with cases of his own.
 *
 * Throws a RangeError on a table that contradicts itself, or with fewer cases than threshold + MARGIN.
 */
export function protectOneWay(table: OneWayTable): OneWayOutcome {
  check(table);
  const { classes, threshold } = table;
  if (classes.length < 2) return { kind: 'withheld' };

  const small = classes.filter((c) => c.safeSize < threshold);
  if (small.length === 0) return printed(table, []) ?? { kind: 'withheld' };

  for (const joining of attempts(table)) {
    const merged = [...small, ...joining];
    const outcome = printed(table, merged);
    const persons = table.safeSizeOf(merged.map((c) => c.code));
    if (outcome && persons >= threshold) return outcome;
  }
  return { kind: 'withheld' };
}

/** What may join the small classes, in the order of trying. The proof in `cover` rests on the first two. */
function attempts({ classes, threshold }: OneWayTable): ClassCount[][] {
  const large = classes.filter((c) => c.safeSize >= threshold).toSorted((a, b) => a.count - b.count);
  const first = firstToJoin(large.map((c) => c.count).filter((count) => isAmple(count, threshold)));
  const oneOrTwo = large.flatMap((a, i) => [[a], ...large.slice(i + 1).map((b) => [a, b])]);
  return [
    [],
    large.filter((c) => c.count === first),
    ...oneOrTwo.toSorted((a, b) => total(a) - total(b)),
    ...large.map((_, i) => large.slice(0, i + 1)),
  ];
}

/** What is printed once `members` are merged; undefined when that would tell too much. */
function printed(table: OneWayTable, members: readonly ClassCount[]): OneWayOutcome | undefined {
  const shown = table.classes.filter((c) => !members.includes(c)).map(({ code, count }) => ({ code, count }));
  const counts = shown.map((c) => c.count);
  const covering =
    members.length > 0 ? coverBeside(table, counts, { sum: total(members), size: members.length }) : [];
  if (covering === undefined) return undefined;
  if (shown.length === 0) return { kind: 'withheld' };

  const several = severalToPrint(table, counts, covering);
  if (several === 'withhold') return undefined;
  const codes = table.classes.filter((c) => members.includes(c)).map((c) => c.code);
  const merged = codes.length > 0 ? { codes, count: total(members) } : null;
  return { kind: 'printed', shown, merged, several };
}

function total(classes: readonly ClassCount[]): number {
  return classes.reduce((sum, c) => sum + c.count, 0);
}

function check({ classes, cases, threshold, several }: OneWayTable): void {
  if (!isAmple(cases, threshold)) throw new RangeError('too few cases for any table');
  if (new Set(classes.map((c) => c.code)).size !== classes.length)
    throw new RangeError('a code occurs twice');
  for (const { code, count, safeSize } of [
    ...classes,
    { code: 'several', count: 0, safeSize: 0, ...several },
  ]) {
    const sound = Number.isInteger(count) && Number.isInteger(safeSize) && 0 <= safeSize && safeSize <= count;
    if (!sound || count > cases) throw new RangeError(`class ${code} cannot have this count`);
  }
  if (several === null && total(classes) !== cases)
    throw new RangeError('the classes do not add up to the cases');
  const counts = classes.map((c) => c.count);
  if (several && mentionsToSpare(counts, { cases, several: several.count }) < 0)
    throw new RangeError('no cases can have these counts');
}
