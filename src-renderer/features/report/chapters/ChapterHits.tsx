import type { RefObject } from 'react';
import type { ReportTextId } from '../../../../src-shared/domain/reportContent.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { HitList } from '../../../components/hits/HitList.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import { reasonOf } from '../figures/reasonOf.ts';
import { canAccept, type TextCheck } from './useTextCheck.ts';

interface Props {
  chapter: ReportTextId;
  desk: ReportDraftOnDesk;
  check: TextCheck;
  area: RefObject<HTMLTextAreaElement | null>;
}

/** What was found in the text of this chapter, below it, once the texts were looked through. */
export function ChapterHits({ chapter, desk, check, area }: Props) {
  const { isReadOnly } = useVault();
  const hits = check.hits?.filter((hit) => hit.where === chapter) ?? [];
  if (hits.length === 0 || isReadOnly) return null;
  return (
    <HitList<ReportHit>
      level={3}
      texts={[{ id: chapter, text: desk.draft.content.texts[chapter], hits }]}
      reasonOf={reasonOf}
      canAccept={canAccept}
      onAccept={check.accept}
      onGoTo={({ start, end }) => {
        area.current?.focus();
        area.current?.setSelectionRange(start, end);
      }}
    />
  );
}
