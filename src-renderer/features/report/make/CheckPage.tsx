import { useEffect, useEffectEvent } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { HitList } from '../../../components/hits/HitList.tsx';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { canAccept, type TextCheck } from '../chapters/useTextCheck.ts';
import { placesOf } from '../desk/places.ts';
import { SectionHead } from '../desk/SectionHead.tsx';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import { reasonOf } from '../figures/reasonOf.ts';

interface Props {
  desk: ReportDraftOnDesk;
  check: TextCheck;
  onGoTo(hit: ReportHit): void;
}

/** Nakijken: everything in the texts that may point to somebody, chapter by chapter. */
export function CheckPage({ desk, check, onGoTo }: Props) {
  const words = nl.report.check;
  const { hits } = check;
  const begin = useEffectEvent(() => void check.run());
  useEffect(() => begin(), []);

  return (
    <>
      <SectionHead title={nl.report.desk.sections.check} lead={words.lead} />
      <FailureLine text={check.failure && sentenceOf(check.failure)} />
      <BusyLine text={check.isRunning && !hits ? words.running : undefined} />
      {hits && (
        <HitList<ReportHit>
          level={3}
          texts={placesOf(desk.draft.content).map(({ where, title, text }) => ({
            id: where,
            title,
            text,
            hits: hits.filter((hit) => hit.where === where),
          }))}
          reasonOf={reasonOf}
          canAccept={canAccept}
          onAccept={check.accept}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}
