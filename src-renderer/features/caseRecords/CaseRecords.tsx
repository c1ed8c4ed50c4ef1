import { useState } from 'react';
import type { CaseRecordKind } from '../../../src-shared/domain/caseRecordList.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { KindPart } from './KindPart.tsx';
import { type RecordGroup, recordGroups } from './recordGroups.ts';

interface Props {
  caseId: string;
  group: RecordGroup;
}

/** Some kinds of what is noted beside the journal, folded together; open when a form was left half filled in. */
export function CaseRecords({ caseId, group }: Props) {
  const kinds: readonly CaseRecordKind[] = recordGroups[group];
  const records = useCall('caseRecords:ofCase', { caseId }, { cacheTime: 0 });
  const [isHalfFilled, setHalfFilled] = useState(false);
  const own = records.value?.filter(({ kind }) => kinds.includes(kind)) ?? [];
  const count = own.filter(({ content }) => content !== null).length;
  return (
    <FoldingPart
      title={nl.caseRecords.groups[group]}
      summary={count > 0 ? String(count) : undefined}
      isOpenAtFirst={isHalfFilled}
    >
      <FailureLine text={records.failure && sentenceOf(records.failure)} />
      {records.value &&
        kinds.map((kind) => (
          <KindPart
            key={kind}
            caseId={caseId}
            kind={kind}
            records={own.filter((record) => record.kind === kind)}
            isTitled={kinds.length > 1}
            onHalfFilled={() => setHalfFilled(true)}
          />
        ))}
    </FoldingPart>
  );
}
