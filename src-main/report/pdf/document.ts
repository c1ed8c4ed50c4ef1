import type { Content, ContentText } from 'pdfmake/interfaces';
import type { ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import type { ReportContent } from '../../../src-shared/domain/reportContent.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { tooFew } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { type ChapterId, chapterIds, isLeftOut } from '../../../src-shared/report/chapterTables.ts';
import { chapterContent, silentWords } from './chapterContent.ts';
import { frame, OPENS_PAGE, pageOpenings, reportRunningHeads, runningHeads } from './frame.ts';
import { contentsPage, cover, forWhom, shortTitle } from './frontMatter.ts';
import { printable } from './printable.ts';
import type { PrintedDocument } from './printedDocument.ts';
import type { Setting } from './prose.ts';
import type { ReportOptions } from './reportOptions.ts';
import { createStatementRecorder } from './statementRecorder.ts';

/** Opens a page: what comes before is another kind of reading. */
const OPENING: readonly ChapterId[] = ['introduction', 'figures'];

/**
 * The jaarverslag as pdfmake takes it, made of the published report and the counsellor's own words. A report without
 * tables has no number; with no words of the counsellor either it is the one fixed text.
 * @throws Error when a text points to a cell that is not shown.
 */
export function describeReport(report: ReportBody, options: ReportOptions): PrintedDocument {
  const recorder = createStatementRecorder(report.tables);
  const period = words.period(report.period.from, report.period.to);
  const organisation = printable(report.organisation);
  const { author, addressee } = report;
  const title = { organisation, period, author, addressee };
  const setting = { recorder, resolve: options.resolve };
  const isEmpty = report.tables.length === 0;
  const isFixed = isEmpty && !hasWords(options.content);
  const shape = (content: Content[], background?: (page: number) => Content) => {
    const of = isFixed ? () => null : reportRunningHeads(organisation, period);
    return {
      definition: {
        ...frame(words.metadataTitle(period), options.madeOn),
        ...pageOpenings,
        ...runningHeads(of),
        ...(background && { background }),
        content,
      },
      runningHeads: of,
      statements: recorder.statements,
      record: recorder.record,
    };
  };
  if (isFixed) {
    return shape([
      ...shortTitle(words.title, [organisation, period], recorder),
      { stack: forWhom(report, recorder), margin: [0, 18, 0, 0] },
      { text: tooFew.heading, style: 'chapter', margin: [0, 64, 0, 12] },
      ...silentWords.map((one): Content => ({ text: recorder.print(one), style: 'paragraph' })),
    ]);
  }

  const front = cover({ ...title, madeOn: words.madeOn(options.madeOn) }, recorder);
  const contents = contentsPage(recorder);
  const printed = { isTooSmall: isEmpty, published: report };
  const ids = chapterIds.filter((id) =>
    id === 'protection' ? !isEmpty : !isLeftOut(options.content, printed, id),
  );
  const chapters = ids.flatMap((id, index) =>
    chapterBlocks(id, index + 1, report, { ...options, ...setting }),
  );
  return shape([...front.content, ...contents, ...chapters], front.background);
}

/** A chapter with its heading and number. */
function chapterBlocks(
  id: ChapterId,
  number: number,
  report: ReportBody,
  options: ReportOptions & Setting,
): Content[] {
  const parts = chapterContent(id, number, report, options);
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
}

function hasWords({ recommendations, texts }: ReportContent): boolean {
  return recommendations.length > 0 || Object.values(texts).some((text) => text.trim() !== '');
}
