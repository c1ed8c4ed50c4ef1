import { useState } from 'react';
import type { DocumentRecord } from '../../../src-shared/domain/documentRecord.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

/** The only way to open a document: a copy outside the vault. */
export function ExportDocument({ row }: { row: DocumentRecord }) {
  const leaving = useAction('outgoing:document');
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const words = nl.outgoing;

  async function leave(cleansUp: boolean): Promise<void> {
    const reply = await leaving.run({ id: row.id, cleansUp });
    setAsking(false);
    setDone(reply.ok && reply.value);
  }

  return (
    <>
      <Button
        look="quiet"
        aria-label={words.document.actionOf(row.name)}
        onPress={() => {
          setDone(false);
          leaving.forget();
          setAsking(true);
        }}
      >
        {words.document.action}
      </Button>
      <LeaveVaultDialog
        isOpen={isAsking}
        cleansUpAtFirst
        isRunning={leaving.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(false)}
      >
        <p>{words.document.what(row.name)}</p>
        {row.namesSomeone && <Notice tone="warning">{words.dialog.namesSomeone}</Notice>}
      </LeaveVaultDialog>
      <FailureLine text={leaving.failure && sentenceOf(leaving.failure)} />
      <SuccessLine text={isDone ? words.document.done : undefined} />
    </>
  );
}
