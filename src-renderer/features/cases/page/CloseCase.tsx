import { useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { useFocusBack } from '../../../hooks/useFocusBack.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { AftercareForm } from '../../reminders/AftercareForm.tsx';
import { CloseCaseForm } from './CloseCaseForm.tsx';

/** Closing says what came of the case, nazorg can be agreed on before; both can be undone, so nothing needs confirming. */
export function CloseCase({ detail }: { detail: CaseDetail }) {
  const { fields } = detail;
  const [open, setOpen] = useState<'closing' | 'aftercare' | null>(null);
  const button = useFocusBack<HTMLButtonElement>(open === 'closing');
  const agree = useFocusBack<HTMLButtonElement>(open === 'aftercare');
  const reopening = useAction('cases:update');
  const words = nl.journal.page;
  const isClosed = fields.closedOn !== null;

  function press(): void {
    if (isClosed) void reopening.run({ id: detail.id, fields: { ...fields, closedOn: null } });
    else setOpen('closing');
  }

  if (open === 'closing' && !isClosed) return <CloseCaseForm detail={detail} onDone={() => setOpen(null)} />;
  if (open === 'aftercare' && !isClosed)
    return <AftercareForm detail={detail} onDone={() => setOpen(null)} />;
  return (
    <>
      {!isClosed && (
        <Button ref={agree} onPress={() => setOpen('aftercare')}>
          {fields.aftercareWish === null ? words.agreeAftercare : words.changeAftercare}
        </Button>
      )}
      <Button ref={button} onPress={press} isBusy={reopening.isRunning}>
        {isClosed ? words.reopenCase : words.closeCase}
      </Button>
      <FailureLine text={sentenceBeside(reopening.failure)} />
    </>
  );
}
