import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportForm } from '../../../../src-shared/ipc/reportChannels.ts';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, SuccessLine } from '../../../components/layout/Notice.tsx';
import { RowActions } from '../../../components/layout/Rows.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';

interface Props {
  id: string;
  /** What the report is called. */
  name: string;
  forms: readonly ReportForm[];
}

/** The forms in which a report that was made can leave once more, each after the question of everything that leaves. */
export function ExportAgain({ id, name, forms }: Props) {
  const leaving = useAction('report:exportAgain');
  const [asked, setAsked] = useState<ReportForm>();
  const [isAsking, setAsking] = useState(false);
  const [made, setMade] = useState<ReportForm>();
  const words = nl.report;

  async function leave(cleansUp: boolean): Promise<void> {
    if (!asked) return;
    const reply = await leaving.run({ id, form: asked, cleansUp });
    setAsking(false);
    setMade(reply.ok && reply.value ? asked : undefined);
  }

  return (
    <RowActions>
      {forms.map((form) => (
        <Button
          key={form}
          look="quiet"
          icon={<FileDown size={16} aria-hidden />}
          aria-label={words.formOf(words.forms[form], name)}
          isDisabled={leaving.isRunning}
          onPress={() => {
            leaving.forget();
            setMade(undefined);
            setAsked(form);
            setAsking(true);
          }}
        >
          {words.forms[form]}
        </Button>
      ))}
      <BusyLine text={leaving.isRunning ? words.making : undefined} />
      <FailureLine text={leaving.failure && sentenceOf(leaving.failure)} />
      <SuccessLine text={made && words.formMade(words.forms[made])} />
      <LeaveVaultDialog
        isOpen={isAsking}
        cleansUpAtFirst={false}
        isRunning={leaving.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(false)}
      >
        <p>{asked && words.formWhat[asked]}</p>
      </LeaveVaultDialog>
    </RowActions>
  );
}
