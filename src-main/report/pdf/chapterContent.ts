import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PublishedTable, ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { closingWords, tooFew } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { type ChapterId, rowTablesInChapter } from '../../../src-shared/report/chapterTables.ts';
import { crossSection } from './crossSection.ts';
import { keyFigures } from './keyFigures.ts';
import { oneWaySection } from './oneWaySection.ts';
import { COLOUR, countLayout } from './pdfStyle.ts';
import { printable } from './printable.ts';
import { line, numbered, prose, type Setting } from './prose.ts';
import type { ReportOptions } from './reportOptions.ts';
import { trendSection } from './trendSection.ts';

/** What stands in a chapter below its heading. */
export interface ChapterParts {
  title: string;
  blocks: Content[];
  /** The first block stays on one page, and its heading with it. */
  isFirstWhole: boolean;
}

/** A longer list of recommendations may go on on the next page. */
const ROWS_KEPT_WHOLE = 8;

type Options = ReportOptions & Setting;

/** The contents of a chapter that is not left out. The heading is noted here, since it is drawn before the rest. */
export function chapterContent(
  id: ChapterId,
  number: number,
  report: ReportBody,
  options: Options,
): ChapterParts {
  // Without numbers the figures have one fixed text, whatever the counsellor wrote beside them.
  const isSilent = id === 'protection' || (id === 'figures' && report.tables.length === 0);
  const text = isSilent ? '' : options.content.texts[id];
  const tables = id === 'protection' ? [] : rowTablesInChapter(report.tables, id);

  const title = reportPdf.chapters[id];
  options.recorder.printListed(`${number}  ${title}`);
  const key = id === 'figures' ? keyFigures(report, options.recorder) : [];
  const before = text.trim() === '' ? fixedBlocks(id, report, options) : prose(text, options);
  const blocks = [...key, ...before];
  // An only table goes by the heading of its chapter, but the figures are more than one table.
  const isHeaded = tables.length > 1 || id === 'figures';
  const sections = [
    ...tables.flatMap((table, index) => {
      const heading = isHeaded ? sectionHeading(`${number}.${index + 1}`, table.title, options) : [];
      return sectionOf(heading, table, options);
    }),
  ];
  if (id === 'recommendations') sections.push(...recommendations(options));
  return { title, blocks: [...blocks, ...sections], isFirstWhole: isWhole(blocks[0] ?? sections[0]) };
}

function isWhole(block: Content | undefined): boolean {
  return typeof block === 'object' && 'unbreakable' in block && block.unbreakable === true;
}

function sectionHeading(number: string, title: string, { recorder }: Options): Content[] {
  const text = recorder.printListed(`${number}  ${title}`);
  return [{ text, style: 'section', tocItem: true, tocMargin: [17, 0, 0, 0] }];
}

function sectionOf(heading: Content[], table: PublishedTable, { recorder }: Options): Content[] {
  if (table.dimensions.some((dimension) => dimension.id === 'period')) {
    return [...heading, ...trendSection(table, recorder)];
  }
  return table.dimensions.length > 1
    ? crossSection(heading, table, recorder)
    : oneWaySection(heading, table, recorder);
}

/** The sentences of a report without numbers, wherever it says that it has none. */
export const silentWords: readonly string[] = [
  tooFew.sentence,
  tooFew.why,
  tooFew.talk,
  `${closingWords.shared} ${closingWords.request}`,
];

/** What the report says by itself: why numbers are missing, some or all of them. */
function fixedBlocks(id: ChapterId, report: ReportBody, { recorder, protection }: Options): Content[] {
  // Nothing follows the last chapter: for the room below it alone pdfmake would begin another page.
  const endsReport = (index: number) => id === 'protection' && index === protection.length - 1;
  const paragraphs = (texts: readonly string[]) =>
    texts.map(
      (text, index): Content => ({
        text: recorder.print(text),
        style: 'paragraph',
        ...(endsReport(index) && { margin: [0, 0, 0, 0] }),
      }),
    );
  if (id === 'protection') return paragraphs(protection.map(printable));
  return id === 'figures' && report.tables.length === 0 ? paragraphs(silentWords) : [];
}

/** Those of the year before with how far they are, then those of this report with a number. */
function recommendations(options: Options): Content[] {
  const { content, recorder } = options;
  const { former, current, formerColumn, statusColumn } = reportPdf.recommendations;
  const blocks: Content[] = [];
  const hasBoth = content.former.length > 0 && content.recommendations.length > 0;
  if (content.former.length > 0) {
    recorder.print(former);
    for (const column of [formerColumn, statusColumn]) recorder.print(column);
    const body: TableCell[][] = [
      [
        { text: formerColumn, style: 'columnHeading' },
        { text: statusColumn, style: 'columnHeading' },
      ],
      ...content.former.map((one): TableCell[] => [
        line(one.text, options),
        { text: recorder.print(reportPdf.statuses[one.status]), color: COLOUR.soft },
      ]),
    ];
    const table: Content = {
      table: { headerRows: 1, keepWithHeaderRows: 1, dontBreakRows: true, widths: ['*', 110], body },
      layout: { ...countLayout, paddingBottom: () => 3, paddingLeft: (column) => (column === 0 ? 0 : 16) },
      fontSize: 10,
      margin: [0, 0, 0, 16],
    };
    blocks.push({
      stack: [{ text: former, style: 'label', tag: 'H3' }, table],
      unbreakable: content.former.length <= ROWS_KEPT_WHOLE,
    });
  }
  if (content.recommendations.length > 0) {
    if (hasBoth) blocks.push({ text: recorder.print(current), style: 'label', tag: 'H3' });
    blocks.push(
      numbered(
        content.recommendations.map((one, index) => [
          recorder.print(words.ordinal(index + 1)),
          line(one.text, options),
        ]),
      ),
    );
  }
  return blocks;
}
