import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { chaptersLeftOut, hasRecommendations } from '../../../../src-shared/report/chapterTables.ts';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useVault } from '../../frame/VaultContext.ts';
import type { TextCheck } from '../chapters/useTextCheck.ts';
import { SectionHead } from '../desk/SectionHead.tsx';
import { nameOfSection, type Section } from '../desk/sections.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import type { Figures } from '../figures/useFigures.ts';
import { nameOfPeriod } from '../start/reportName.ts';
import styles from './MakePage.module.css';
import { MakeStep } from './MakeStep.tsx';

interface Props {
  desk: ReportDraftOnDesk;
  organisation: Organisation;
  figures: Figures;
  check: TextCheck;
  onShow(section: Section): void;
  onMade(): void;
}

/** What still asks for a look, and the way out of the vault once nothing does. */
export function MakePage(props: Props) {
  const { isReadOnly } = useVault();
  const { desk, organisation, figures, check, onShow, onMade } = props;
  const exporting = useAction('report:export');
  const [isAsking, setAsking] = useState(false);
  const [wasCancelled, setCancelled] = useState(false);
  const words = nl.report.make;
  const { content } = desk.draft;
  const open = check.hits?.filter((hit) => !hit.isAccepted).length;
  const hasFigures = figures.preview?.kind === 'made' && !figures.isStale;
  const hasAdvice = hasRecommendations(content);
  const left = figures.preview?.kind === 'made' ? chaptersLeftOut(content, figures.preview) : [];
  const begin = useEffectEvent(() => void check.run());
  useEffect(() => begin(), []);

  async function leave(cleansUp: boolean): Promise<void> {
    if (!(await desk.flush())) return setAsking(false);
    const reply = await exporting.run({ id: desk.draft.id, cleansUp });
    setAsking(false);
    setCancelled(reply.ok && !reply.value);
    if (!reply.ok || !reply.value) return;
    // Main has dropped the draft of a report that was made.
    await desk.end();
    onMade();
  }

  return (
    <>
      <SectionHead title={nl.report.desk.sections.make} lead={words.lead} />
      <ul className={styles.steps}>
        <MakeStep
          isDone={hasFigures}
          text={hasFigures ? words.steps.numbers.good : words.steps.numbers.open}
          action={words.toNumbers}
          onPress={() => onShow('numbers')}
        />
        <MakeStep
          isDone={open === 0}
          text={
            open === undefined
              ? words.steps.check.unknown
              : open === 0
                ? words.steps.check.good
                : words.steps.check.open(open)
          }
          action={words.toCheck}
          onPress={() => onShow('check')}
        />
        <MakeStep
          isDone={hasAdvice}
          text={hasAdvice ? words.steps.advice.good : words.steps.advice.open}
          action={words.toAdvice}
          onPress={() => onShow('recommendations')}
        />
      </ul>
      {left.length > 0 && <p className={styles.soft}>{words.leftOut(left.map(nameOfSection).join(', '))}</p>}
      <FailureLine text={exporting.failure && sentenceOf(exporting.failure)} />
      <FailureLine text={check.failure && sentenceOf(check.failure)} />
      <BusyLine text={exporting.isRunning ? nl.report.making : undefined} />
      <p role="status">{wasCancelled ? words.cancelled : ''}</p>
      <div>
        <Button
          look="main"
          icon={<FileDown size={18} aria-hidden />}
          isDisabled={isReadOnly || !hasFigures || open !== 0}
          onPress={() => {
            exporting.forget();
            setCancelled(false);
            setAsking(true);
          }}
        >
          {words.action}
        </Button>
      </div>
      <LeaveVaultDialog
        isOpen={isAsking}
        cleansUpAtFirst={false}
        isRunning={exporting.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(false)}
      >
        {!hasAdvice && <p>{words.withoutAdvice}</p>}
        <p>{words.what(organisation.name, nameOfPeriod(desk.draft.request), organisation.threshold)}</p>
      </LeaveVaultDialog>
    </>
  );
}
