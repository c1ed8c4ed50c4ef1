import type { Content, ContentText } from 'pdfmake/interfaces';
import type { ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import type { ReportContent } from '../../../src-shared/domain/reportContent.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { chaptersWithoutNumbers } from '../../../src-shared/report/reportChapters.ts';
import { chapterContent } from './chapterContent.ts';
import { type ChapterId, chapterIds } from './chapters.ts';
import { frame, furniture, OPENS_PAGE, reportFurniture } from './frame.ts';
import { contentsPage, cover, shortTitle } from './frontMatter.ts';
import { createPen } from './pen.ts';
import { printable } from './printable.ts';
import type { PrintedDocument } from './printedDocument.ts';
import type { Resolve } from './prose.ts';

export interface ReportOptions {
  /** The day that the document bears, YYYY-MM-DD. */
  madeOn: string;
  /** The counsellor's own words; where they are empty the report has its fixed sentences only. */
  content: ReportContent;
  /** Finds the number tokens in a text. */
  resolve: Resolve;
  /** How traceability was prevented, in finished paragraphs. */
  protection: readonly string[];
}

/** Opens a page: what comes before is another kind of reading. */
const OPENING: readonly ChapterId[] = ['introduction', 'figures'];

/**
 * The jaarverslag as pdfmake takes it, made of the published report and the counsellor's own words. A report without
 * tables has no number; with no words of the counsellor either it is the one fixed text.
 * @throws Error when a text points to a cell that is not shown.
 */
export function describeReport(report: ReportBody, options: ReportOptions): PrintedDocument {
  const pen = createPen(report.tables);
  const period = words.period(report.period.from, report.period.to);
  const organisation = printable(report.organisation);
  const title = { organisation, period };
  const setting = { pen, resolve: options.resolve };
  const isEmpty = report.tables.length === 0;
  const isFixed = isEmpty && !hasWords(options.content);
  const shape = (content: Content[], background?: (page: number) => Content) => {
    const of = isFixed ? () => null : reportFurniture(organisation, period);
    return {
      definition: {
        ...frame(words.metadataTitle(period), options.madeOn),
        ...furniture(of),
        ...(background && { background }),
        content,
      },
      furniture: of,
      statements: pen.statements,
      record: pen.record,
    };
  };
  if (isFixed) {
    const text = words.tooSmall;
    return shape([
      ...shortTitle(words.title, [organisation, period], pen),
      { text: words.addressee, margin: [0, 18, 0, 0] },
      { text: text.heading, style: 'chapter', margin: [0, 64, 0, 12] },
      ...[text.sentence, text.why, text.task].map(
        (one): Content => ({ text: pen.print(one), style: 'paragraph' }),
      ),
    ]);
  }

  const front = cover({ ...title, madeOn: words.madeOn(options.madeOn) }, pen);
  const contents = contentsPage(pen);
  const ids = isEmpty
    ? chapterIds.filter(
        (id) => id === 'figures' || (chaptersWithoutNumbers as readonly ChapterId[]).includes(id),
      )
    : chapterIds;
  let number = 0;
  const chapters = ids.flatMap((id): Content[] => {
    const parts = chapterContent(id, number + 1, report, { ...options, ...setting });
    if (parts === null) return [];
    number += 1;
    const opens = OPENING.includes(id);
    const above = opens ? 0 : 22;
    const [first, ...rest] = parts.blocks;
    const heading: ContentText & Content = {
      text: `${number}  ${parts.title}`,
      style: 'chapter',
      tocItem: true,
      tocMargin: [0, number === 1 ? 0 : 4, 0, 0],
      tocStyle: { bold: true },
    };
    // The contents are no nodes that pdfmake asks about, so what follows them opens its page by itself.
    const level: Pick<ContentText, 'pageBreak' | 'headlineLevel'> =
      number === 1 ? { pageBreak: 'before' } : opens ? { headlineLevel: OPENS_PAGE } : {};
    // A block that stays whole takes its heading along.
    return parts.isFirstWhole && first !== undefined
      ? [
          {
            stack: [{ ...heading, margin: [0, 0, 0, 12] }, first],
            unbreakable: true,
            margin: [0, above, 0, 0],
            ...level,
          },
          ...rest,
        ]
      : [{ ...heading, margin: [0, above, 0, 12], ...level }, ...parts.blocks];
  });
  return shape([...front.content, ...contents, ...chapters], front.background);
}

function hasWords({ recommendations, texts }: ReportContent): boolean {
  return recommendations.length > 0 || Object.values(texts).some((text) => text.trim() !== '');
}
