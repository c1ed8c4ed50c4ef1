import { type CaseRecordKind, specOfKind } from '../../src-shared/domain/caseRecordList.ts';
import type { RecordContent } from '../../src-shared/domain/caseRecordSpec.ts';

/** A record in which no field is empty: words by `word`, and of each list the last code. */
export function filledRecord(kind: CaseRecordKind, word: (field: string) => string): RecordContent {
  return Object.fromEntries(
    Object.entries(specOfKind(kind).fields).map(([field, spec]) => {
      if (spec.kind === 'code') return [field, spec.list.codes.at(-1) ?? ''];
      return [field, spec.kind === 'day' ? '2026-03-02' : word(field)];
    }),
  );
}
