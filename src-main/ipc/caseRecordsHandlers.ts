import { specOfKind } from '../../src-shared/domain/caseRecordList.ts';
import type { CaseRecordInput, caseRecordsChannels } from '../../src-shared/ipc/caseRecordsChannels.ts';
import { refuseFuture } from './refuseFuture.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createCaseRecordsHandlers({
  store,
  now,
}: Services): HandlersOf<keyof typeof caseRecordsChannels> {
  return {
    'caseRecords:ofCase': ({ caseId }) => store().caseRecords.ofCase(caseId),
    'caseRecords:save': (record) => {
      refuseFutureDays(record, now());
      return store().caseRecords.save(record, now().toISOString());
    },
    'caseRecords:remove': ({ id }) => store().caseRecords.remove(id, now().toISOString()),
    'caseRecords:putBack': ({ id }) => store().caseRecords.putBack(id),
  };
}

/** A day is not after today, unless its field is about what is to come. @throws Refusal `date_in_future`. */
function refuseFutureDays({ kind, content }: CaseRecordInput, now: Date): void {
  for (const [field, spec] of Object.entries(specOfKind(kind).fields))
    if (spec.kind === 'day' && !spec.mayLieAhead)
      refuseFuture(content[field] ?? null, `content.${field}`, now);
}
