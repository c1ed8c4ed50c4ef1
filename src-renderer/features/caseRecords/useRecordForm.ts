import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { type CaseRecordKind, recordSchemas, specOfKind } from '../../../src-shared/domain/caseRecordList.ts';
import type { RecordContent, RecordFieldSpec } from '../../../src-shared/domain/caseRecordSpec.ts';
import { today } from '../../format/dates.ts';

/** The form of a record, new or changed. @param filled what a new one begins with instead of its own beginning. */
export function useRecordForm(
  kind: CaseRecordKind,
  content: RecordContent | undefined,
  filled: RecordContent = {},
): UseFormReturn<RecordContent> {
  return useForm<RecordContent>({
    resolver: zodResolver(recordSchemas[kind]),
    defaultValues: content ?? { ...newContent(kind), ...filled },
  });
}

/** What a new record begins with: most are noted on the day itself. */
function newContent(kind: CaseRecordKind): RecordContent {
  return Object.fromEntries(
    Object.entries(specOfKind(kind).fields).map(([name, spec]) => [name, beginningOf(spec)]),
  );
}

function beginningOf(spec: RecordFieldSpec): string | null {
  if (spec.kind === 'day') return spec.isOptional ? null : today();
  return spec.kind === 'code' ? (spec.initial ?? null) : '';
}
