import { caseFieldList, fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import type { ImportMapping } from '../../src-shared/ipc/importChannels.ts';
import { placesOf } from './mapRows.ts';
import { cellAt, type OwnList } from './ownList.ts';
import { type DateOrder, parseDay } from './parseDay.ts';

const dayColumns = fieldsWhere(({ kind }) => kind === 'day').map((name) => caseFieldList[name].importAs[0]);

/**
 * The first day of the list that reads as two days, and the order that its other days show: 31-12-2025 can only
 * begin with the day. Null for the order where they show none, or both.
 */
export function askDateOrder(
  list: OwnList,
  columns: ImportMapping['columns'],
): { ambiguousDay: string | null; dateOrder: DateOrder | null } {
  const places = dayColumns.flatMap((column) => placesOf(column, columns));
  let ambiguousDay: string | null = null;
  const shown = new Set<DateOrder>();
  for (const row of list.rows) {
    for (const place of places) {
      const cell = cellAt(row, place);
      const dayFirst = parseDay(cell, 'day_first');
      const monthFirst = parseDay(cell, 'month_first');
      if (dayFirst?.isAmbiguous) ambiguousDay ??= cell;
      else if (dayFirst && !monthFirst) shown.add('day_first');
      else if (monthFirst && !dayFirst) shown.add('month_first');
    }
  }
  const [order] = shown;
  return { ambiguousDay, dateOrder: shown.size === 1 && order !== undefined ? order : null };
}
