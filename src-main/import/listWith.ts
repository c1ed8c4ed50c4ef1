import type { FieldName } from '../../src-shared/domain/caseFieldList.ts';
import type { CodeList } from '../../src-shared/domain/codeList.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { formerLabels } from '../../src-shared/domain/formerCodes.ts';
import type { OwnCode } from '../../src-shared/domain/ownCode.ts';

/** The codes of the app, also those of before, and those that the counsellor added for the organisation of the row. */
export function listWith(
  name: FieldName,
  list: CodeList<string>,
  own: readonly OwnCode[] = [],
): CodeList<string> {
  const beside = new Map([
    ...Object.entries(formerLabels(name)).map(([code, label]) => [foldName(label), code] as const),
    ...own.map(({ id, label }) => [foldName(label), id] as const),
  ]);
  if (beside.size === 0) return list;
  const labels = { ...list.labels, ...Object.fromEntries(own.map(({ id, label }) => [id, label])) };
  return { ...list, labels, codeOf: (label) => list.codeOf(label) ?? beside.get(foldName(label)) };
}
