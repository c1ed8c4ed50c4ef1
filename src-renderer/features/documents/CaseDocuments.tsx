import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Rows, SoftText } from '../../components/layout/Rows.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { DocumentRow } from './DocumentRow.tsx';

/** The files that belong to a case; only main touches what is in them. */
export function CaseDocuments({ detail }: { detail: CaseDetail }) {
  const { isReadOnly } = useVault();
  const documents = useCall('documents:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const adding = useAction('documents:add');
  const [isAdded, setAdded] = useState(false);
  const words = nl.documents;
  const rows = documents.value ?? [];
  const count = rows.filter((row) => !row.isRemoved).length;
  const failure = adding.failure ?? documents.failure;

  async function add(): Promise<void> {
    setAdded(false);
    const reply = await adding.run({ caseId: detail.id });
    setAdded(reply.ok && reply.value !== null);
  }

  return (
    <FoldingPart title={words.title} summary={count === 0 ? undefined : String(count)}>
      {documents.value && rows.length === 0 && <SoftText>{isReadOnly ? words.none : words.empty}</SoftText>}
      {rows.length > 0 && (
        <Rows>
          {rows.map((row) => (
            <DocumentRow key={row.id} row={row} onChange={() => setAdded(false)} />
          ))}
        </Rows>
      )}
      {isReadOnly && rows.length > 0 && <SoftText>{words.readOnly}</SoftText>}
      <FailureLine text={failure && sentenceOf(failure)} />
      <BusyLine text={adding.isRunning ? words.adding : undefined} />
      <SuccessLine text={isAdded ? words.added : undefined} />
      {!isReadOnly && (
        <div>
          <Button icon={<FilePlus size={18} aria-hidden />} onPress={add} isBusy={adding.isRunning}>
            {words.add}
          </Button>
        </div>
      )}
    </FoldingPart>
  );
}
