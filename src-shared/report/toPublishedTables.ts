import type { TableSpec } from '../disclosure/contract/tableSpec.ts';
import { MERGED } from '../disclosure/protect/options.ts';
import type { ProtectedDimension, ProtectedTable } from '../disclosure/protect/protectedTable.ts';
import type { PublishedDimension, PublishedTable } from '../domain/publishedReport.ts';
import { totalWords } from '../i18n/nl/reportTables.ts';
import { tableWords } from './tableWords.ts';

/** Gives protected tables their words: those of the specs that they were made by. */
export function toPublishedTables(
  tables: readonly ProtectedTable[],
  specs: readonly TableSpec[],
): PublishedTable[] {
  return tables.map((table) => {
    const spec = specs.find(({ id }) => id === table.id);
    const { title, population } = spec ?? totalWords;
    const { id, unit, cells, total } = table;
    const dimensions = table.dimensions.map((dimension) => withWords(dimension, table, spec));
    return { id, title, unit, population, dimensions, cells, total };
  });
}

function withWords(
  { id, multi, classes, structuralZeros }: ProtectedDimension,
  table: ProtectedTable,
  spec: TableSpec | undefined,
): PublishedDimension {
  const asked = spec?.dimensions.find((one) => one.id === id);
  const unnamed = asked?.unnamed ?? [];
  const labelOf = (classId: string, members: readonly string[]) =>
    classId === MERGED
      ? mergedLabel(id, members.filter((code) => !unnamed.includes(code)).length, table)
      : (asked?.classes.find((one) => one.id === classId)?.label ?? classId);
  return {
    id,
    multi,
    classes: classes.map((one) => ({
      id: one.id,
      label: labelOf(one.id, one.members),
      members: [...one.members],
    })),
    structuralZeros,
    ...(unnamed.length > 0 && { unnamed }),
  };
}

/** A dimension that the app has no words for keeps the id of the class. */
function mergedLabel(dimensionId: string, size: number, { cells }: ProtectedTable): string {
  const words = tableWords(dimensionId);
  if (words === undefined) return MERGED;
  const isShown = cells.some(({ at, status }) => at[dimensionId] === MERGED && status === 'shown');
  return isShown ? words.merged(size) : words.hidden;
}
