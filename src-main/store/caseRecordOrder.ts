import { type CaseRecordKind, caseRecordKinds, specOfKind } from '../../src-shared/domain/caseRecordList.ts';
import type { RecordContent } from '../../src-shared/domain/caseRecordSpec.ts';

interface Ordered {
  kind: CaseRecordKind;
  content: RecordContent;
}

/** The records kind by kind, each by its own day; one without a day comes last, and of one day they stay as noted. */
export function inOrder<R extends Ordered>(records: readonly R[]): R[] {
  return caseRecordKinds.flatMap((kind) => {
    const own = records.filter((record) => record.kind === kind);
    const { order } = specOfKind(kind);
    return order === null ? own : own.toSorted((one, other) => byDay(order, one.content, other.content));
  });
}

function byDay(
  { by, first }: { by: string; first: 'newest' | 'oldest' },
  one: RecordContent,
  other: RecordContent,
): number {
  const [day, next] = [one[by] ?? null, other[by] ?? null];
  if (day === null || next === null) return Number(day === null) - Number(next === null);
  return first === 'oldest' ? day.localeCompare(next) : next.localeCompare(day);
}
