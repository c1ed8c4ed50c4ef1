import type { PublishedTable } from '../../../src-shared/domain/publishedReport.ts';

/** A one-way table; a class without a value is hidden. */
export function tableOf(
  id: string,
  classes: readonly string[],
  values: Readonly<Record<string, number>> = {},
): PublishedTable {
  return {
    id,
    title: id,
    unit: 'cases',
    population: 'Alle meldingen.',
    dimensions: [dimensionOf(id, classes)],
    cells: classes.map((one) => ({
      at: { [id]: one },
      status: values[one] === undefined ? 'hidden' : 'shown',
      value: values[one] ?? null,
    })),
    total: null,
  };
}

export function dimensionOf(id: string, classes: readonly string[]): PublishedTable['dimensions'][number] {
  return {
    id,
    multi: false,
    classes: classes.map((one) => ({ id: one, label: one, members: [one] })),
    structuralZeros: [],
  };
}
