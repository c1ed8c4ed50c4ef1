import type { CodedCase } from '../contract/codedCase.ts';
import type { DimensionSpec, TableSpec } from '../contract/tableSpec.ts';
import { MERGED } from './options.ts';

/** Throws a RangeError on specs that contradict themselves, and on cases that they have no place for. */
export function checkInput(
  specs: readonly TableSpec[],
  cases: readonly CodedCase[],
  threshold: number,
): void {
  if (!Number.isInteger(threshold) || threshold < 3 || threshold > 10)
    throw new RangeError('threshold out of range');
  const ids = specs.map(({ id }) => id);
  if (new Set(ids).size !== ids.length || ids.includes('total'))
    throw new RangeError('a table id occurs twice');
  const oneWay = specs
    .filter(({ dimensions }) => dimensions.length === 1)
    .map(({ dimensions }) => dimensions[0]?.id);
  if (new Set(oneWay).size !== oneWay.length) throw new RangeError('a dimension has two tables');
  for (const { id, dimensions } of specs) {
    if (dimensions.length < 1 || dimensions.length > 2) throw new RangeError(`${id}: one or two dimensions`);
    if (dimensions.filter(({ multi }) => multi).length > 1)
      throw new RangeError(`${id}: two multi dimensions`);
    for (const dimension of dimensions) checkDimension(dimension, cases);
  }
}

function checkDimension(
  { id, multi, classes, structuralZeros }: DimensionSpec,
  cases: readonly CodedCase[],
): void {
  if (
    new Set(classes.map((one) => one.id)).size !== classes.length ||
    classes.some((one) => one.id === MERGED)
  )
    throw new RangeError(`${id}: a class id occurs twice, or is '${MERGED}'`);
  const codes = classes.flatMap(({ members }) => members);
  const known = new Set(codes);
  if (known.size !== codes.length || structuralZeros.some((code) => known.has(code)))
    throw new RangeError(`${id}: a code occurs twice`);
  for (const one of cases) {
    const own = one.codes[id] ?? [];
    if (!multi && own.length !== 1) throw new RangeError(`${id}: case without exactly one code`);
    if (own.some((code) => !known.has(code))) throw new RangeError(`${id}: a code has no class`);
  }
}
