import { useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { useFocusBack } from '../../../hooks/useFocusBack.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { CloseCaseForm } from './CloseCaseForm.tsx';

/** Closing says what came of the case; it can be reopened, so nothing needs confirming. */
export function CloseCase({ detail }: { detail: CaseDetail }) {
  const { fields } = detail;
  const [isOpen, setOpen] = useState(false);
  const button = useFocusBack<HTMLButtonElement>(isOpen);
  const reopening = useAction('cases:update');
  const words = nl.journal.page;
  const isClosed = fields.closedOn !== null;

  function press(): void {
    if (isClosed) void reopening.run({ id: detail.id, fields: { ...fields, closedOn: null } });
    else setOpen(true);
  }

  if (isOpen && !isClosed) return <CloseCaseForm detail={detail} onDone={() => setOpen(false)} />;
  return (
    <>
      <Button ref={button} onPress={press} isBusy={reopening.isRunning}>
        {isClosed ? words.reopenCase : words.closeCase}
      </Button>
      <FailureLine text={sentenceBeside(reopening.failure)} />
    </>
  );
}
