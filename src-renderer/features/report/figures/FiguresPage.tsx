import { Calculator } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { SectionHead } from '../desk/SectionHead.tsx';
import { Deductions } from './Deductions.tsx';
import { FiguresProgress } from './FiguresProgress.tsx';
import { PublishedFigures } from './PublishedFigures.tsx';
import { RefusedReport } from './RefusedReport.tsx';
import type { Figures } from './useFigures.ts';

/** Cijfers: making them, what the report prints, and for the counsellor alone what a reader can find out. */
export function FiguresPage({ figures }: { figures: Figures }) {
  const words = nl.report.figures;
  const { preview, isRunning } = figures;
  const make = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(isRunning);

  // The button that stops is gone with what it stopped.
  useEffect(() => {
    if (wasRunning.current && !isRunning && document.activeElement === document.body) make.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);

  return (
    <>
      <SectionHead title={nl.report.desk.sections.numbers} lead={words.lead} />
      <FailureLine text={figures.failure && sentenceOf(figures.failure)} />
      {!preview && !isRunning && <p>{words.none}</p>}
      {preview && figures.isStale && !isRunning && <Notice tone="warning">{words.stale}</Notice>}
      <p role="status">
        {figures.wasStopped
          ? words.stopped
          : preview?.kind === 'made' && !isRunning && !figures.isStale
            ? words.ready
            : ''}
      </p>
      {isRunning ? (
        <FiguresProgress onStop={figures.stop} />
      ) : (
        <div>
          <Button
            ref={make}
            look={preview && !figures.isStale ? 'plain' : 'main'}
            icon={<Calculator size={18} aria-hidden />}
            onPress={() => void figures.make()}
          >
            {preview ? words.makeAgain : words.make}
          </Button>
        </div>
      )}
      {preview?.kind === 'refused' && !isRunning && <RefusedReport entries={preview.entries} />}
      {preview?.kind === 'made' && !isRunning && (
        <>
          <PublishedFigures preview={preview} />
          {!preview.isTooSmall && <Deductions preview={preview} />}
        </>
      )}
    </>
  );
}
