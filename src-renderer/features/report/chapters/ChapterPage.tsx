import { useRef } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { ReportTextId } from '../../../../src-shared/domain/reportContent.ts';
import { defaultReportTexts, reportHints } from '../../../../src-shared/i18n/nl/reportTexts.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { isLeftOutForNumbers, tablesInChapter } from '../../../../src-shared/report/chapterTables.ts';
import { Notice } from '../../../components/layout/Notice.tsx';
import { FormattedText } from '../../../components/text/FormattedText.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import { SectionHead } from '../desk/SectionHead.tsx';
import { nameOfSection } from '../desk/sections.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import figuresLook from '../figures/PublishedFigures.module.css';
import { PublishedTableView } from '../figures/PublishedTableView.tsx';
import type { Figures } from '../figures/useFigures.ts';
import { ChapterHits } from './ChapterHits.tsx';
import { FormerRecommendations } from './FormerRecommendations.tsx';
import { filledText } from './filledText.ts';
import { RecommendationList } from './RecommendationList.tsx';
import styles from './ReportText.module.css';
import { ReportTextArea } from './ReportTextArea.tsx';
import { ResetText } from './ResetText.tsx';
import type { TextCheck } from './useTextCheck.ts';

const MOST_CHARACTERS = 20_000;

interface Props {
  chapter: ReportTextId;
  desk: ReportDraftOnDesk;
  organisation: Organisation;
  figures: Figures;
  check: TextCheck;
  /** What was gone to from the list of hits. */
  target: ReportHit | undefined;
}

/** One chapter: its text, what was found in it, and the tables that the report prints beside it. */
export function ChapterPage({ chapter, desk, organisation, figures, check, target }: Props) {
  const { isReadOnly } = useVault();
  const area = useRef<HTMLTextAreaElement>(null);
  const words = nl.report.text;
  const name = nameOfSection(chapter);
  const { content, request } = desk.draft;
  const text = content.texts[chapter];
  const preview = figures.preview?.kind === 'made' ? figures.preview : undefined;
  const published = preview?.published;
  const tables = published ? tablesInChapter(published.tables, chapter) : [];

  function write(next: string): void {
    desk.change(({ content: former }) => ({
      content: { ...former, texts: { ...former.texts, [chapter]: next } },
    }));
  }

  return (
    <>
      <SectionHead title={name} lead={reportHints[chapter]} takesFocus={target === undefined} />
      {preview && isLeftOutForNumbers(preview, chapter) && (
        <Notice tone="information">{words.notPrinted}</Notice>
      )}
      {isReadOnly ? (
        text.trim() === '' ? (
          <p className={styles.soft}>{words.nothing}</p>
        ) : (
          <FormattedText text={filledText(text, published)} />
        )
      ) : (
        <div className={styles.text}>
          <ReportTextArea
            label={words.label(name)}
            isLabelHidden
            value={text}
            rows={12}
            maxLength={MOST_CHARACTERS}
            hint={text.trim() === '' ? words.emptyHint : undefined}
            published={published}
            hits={check.hits?.filter((hit) => hit.where === chapter) ?? []}
            target={target?.where === chapter ? target : undefined}
            area={area}
            onChange={write}
            onBlur={() => void desk.flush()}
          />
          <ResetText
            proposed={defaultReportTexts({ organisation, period: request })[chapter]}
            text={text}
            onReset={write}
          />
        </div>
      )}
      {chapter === 'recommendations' && (
        <>
          <RecommendationList desk={desk} published={published} hits={check.hits ?? []} target={target} />
          <FormerRecommendations desk={desk} published={published} />
        </>
      )}
      <ChapterHits chapter={chapter} desk={desk} check={check} area={area} />
      {tables.length > 0 && (
        <section className={styles.part} aria-labelledby="chapter-tables-title">
          <h3 id="chapter-tables-title">{words.tables}</h3>
          <div className={figuresLook.sheet}>
            {tables.map((table) => (
              <PublishedTableView key={table.id} table={table} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
