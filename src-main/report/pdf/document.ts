import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { severalIdOf } from '../../../src-shared/disclosure/protectReport.ts';
import type { PublishedReport } from '../../../src-shared/disclosure/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { oneWayTables, TOTAL_TABLE } from '../reportTables.ts';
import { COLOUR, PAGE, SANS, styles, TEXT_WIDTH } from './pdfStyle.ts';
import { createPen, type Pen, type Statement } from './pen.ts';
import { printable } from './printable.ts';
import { tableSection } from './tableSection.ts';

/** All of the report but the list of what it states, which follows from the rest. */
export type ReportBody = Omit<PublishedReport, 'statements'>;

export interface ReportDocument {
  definition: TDocumentDefinitions;
  /** Every count in the document, in reading order. */
  statements: readonly Statement[];
}

/**
 * The jaarverslag as pdfmake takes it, made of the published report alone. `madeOn` is a day, YYYY-MM-DD; a report
 * without tables becomes the one fixed text, without any number.
 */
export function describeReport(report: ReportBody, madeOn: string): ReportDocument {
  const pen = createPen(report.tables);
  const isTooSmall = report.tables.length === 0;
  const content = isTooSmall ? tooSmallContent(report) : fullContent(report, madeOn, pen);
  return { definition: { ...frame(report, madeOn, !isTooSmall), content }, statements: pen.statements };
}

/** What the document of a report states, without making the document's file. */
export function statementsOf(report: ReportBody): Statement[] {
  return [...describeReport(report, report.period.to).statements];
}

/** A heading of this level begins a page. */
const OPENS_PAGE = 1;

function frame(
  report: ReportBody,
  madeOn: string,
  hasPageNumbers: boolean,
): Omit<TDocumentDefinitions, 'content'> {
  const period = periodOf(report);
  const producer = 'Vertrouwenskluis';
  return {
    version: '1.7',
    subset: 'PDF/A-2b',
    language: 'nl-NL',
    displayTitle: true,
    info: {
      title: words.metadataTitle(period),
      creator: producer,
      producer,
      creationDate: new Date(`${madeOn}T00:00:00Z`),
    },
    // Asked of the laid out page, since a full page already pushes what follows to the next: no page stays empty.
    pageBreakBefore: (node, nodes) =>
      node.headlineLevel === OPENS_PAGE && nodes.getPreviousNodesOnPage().some((earlier) => !earlier.stack),
    pageSize: 'A4',
    pageMargins: [PAGE.left, PAGE.top, PAGE.right, PAGE.bottom],
    defaultStyle: { font: SANS, fontSize: 10.5, lineHeight: 1.32, color: COLOUR.ink },
    styles,
    header: (page) =>
      page === 1
        ? null
        : {
            text: printable(report.organisation),
            style: 'furniture',
            margin: [PAGE.left, 44, PAGE.right, 0],
          },
    footer: (page, pages) =>
      page === 1
        ? null
        : {
            columns: [
              { text: period, width: '*' },
              { text: hasPageNumbers ? words.page(page, pages) : '', width: 'auto', alignment: 'right' },
            ],
            style: 'furniture',
            margin: [PAGE.left, 34, PAGE.right, 0],
          },
  };
}

function fullContent(report: ReportBody, madeOn: string, pen: Pen): Content[] {
  return [
    ...titlePage(report, words.madeOn(madeOn)),
    ...contentsPage(),
    chapter(1, words.introduction.heading, true),
    ...paragraphs(
      words.introduction.paragraphs(printable(report.organisation), report.period.from, report.period.to),
    ),
    ...protectionChapter(report),
    ...figuresChapter(report, pen),
    chapter(4, words.reading.heading, true),
    bullets(words.reading.items),
    chapter(5, words.definitions.heading, false),
    definitionList(),
  ];
}

function tooSmallContent(report: ReportBody): Content[] {
  const text = words.tooSmall;
  return [
    ...titlePage(report, null),
    { text: text.heading, style: 'chapter', margin: [0, 64, 0, 12] },
    ...paragraphs([text.sentence, text.why, text.task]),
  ];
}

function titlePage(report: ReportBody, madeOn: string | null): Content[] {
  const isFirstOfMany = madeOn !== null;
  return [
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 56, h: 4, color: COLOUR.soft }],
      margin: [0, isFirstOfMany ? 150 : 40, 0, 26],
    },
    { text: words.title, style: 'title', margin: [0, 0, 0, 18] },
    { text: printable(report.organisation), style: 'organisation', margin: [0, 0, 0, 6] },
    { text: periodOf(report), fontSize: 12.5, color: COLOUR.soft },
    isFirstOfMany
      ? {
          stack: [words.addressee, { text: madeOn, color: COLOUR.soft }],
          absolutePosition: { x: PAGE.left, y: 690 },
        }
      : { text: words.addressee, margin: [0, 18, 0, 0] },
  ];
}

function contentsPage(): Content[] {
  return [
    { text: words.contents, style: 'chapter', pageBreak: 'before' },
    { toc: { numberStyle: { fontSize: 10.5 }, outlines: true } },
  ];
}

function protectionChapter(report: ReportBody): Content[] {
  const text = words.protection;
  return [
    chapter(2, text.heading, true),
    ...paragraphs([text.opening]),
    { text: text.ruleHeading, style: 'label' },
    ...paragraphs([printable(report.rule), `${text.threshold(report.threshold)} ${text.exact}`]),
    { text: text.checkedHeading, style: 'label' },
    bullets(text.checked),
    { text: text.uncheckedHeading, style: 'label' },
    bullets(text.unchecked),
    ...paragraphs([text.uncheckedAdvice]),
  ];
}

function figuresChapter(report: ReportBody, pen: Pen): Content[] {
  const total = pen.write('heading', TOTAL_TABLE, {});
  const totalTable = report.tables.find((table) => table.id === TOTAL_TABLE);
  if (total === null || totalTable === undefined) throw new Error('a report with tables states its total');
  return [
    chapter(3, words.figures.heading, true),
    ...paragraphs([words.figures.opening]),
    {
      stack: [
        section(1, totalTable.title),
        {
          columns: [
            { text: total.text, style: 'figure', width: 'auto' },
            { text: words.figures.totalUnit, margin: [10, 21, 0, 0] },
          ],
        },
        { text: totalTable.population, style: 'note', margin: [0, 5, 0, 0] },
      ],
      unbreakable: true,
      margin: [0, 6, 0, 26],
    },
    ...oneWayTables.map(({ id }, i): Content => {
      const [table, several] = [id, severalIdOf(id)].map((own) =>
        report.tables.find((one) => one.id === own),
      );
      const heading = section(i + 2, table?.title ?? words.tables[id].title);
      return table === undefined
        ? { stack: [heading, { text: words.figures.withheld }], unbreakable: true, margin: [0, 0, 0, 26] }
        : tableSection(heading, table, several, pen);
    }),
  ];
}

function chapter(number: number, title: string, onNewPage: boolean): Content {
  return {
    text: `${number}  ${title}`,
    style: 'chapter',
    tocItem: true,
    tocMargin: [0, number === 1 ? 0 : 7, 0, 0],
    tocStyle: { bold: true },
    ...(onNewPage
      ? { headlineLevel: OPENS_PAGE }
      : { margin: [0, 26, 0, 12] as [number, number, number, number] }),
  };
}

function section(number: number, title: string): Content {
  return {
    text: `3.${number}  ${title}`,
    style: 'section',
    tocItem: true,
    tocMargin: [17, 0, 0, 0],
  };
}

function paragraphs(texts: readonly string[]): Content[] {
  return texts.map((text) => ({ text, style: 'paragraph' }));
}

function bullets(items: readonly string[]): Content {
  return {
    ul: items.map((text) => ({ text, margin: [4, 0, 0, 5] })),
    markerColor: COLOUR.soft,
    margin: [0, 0, 0, 6],
  };
}

function definitionList(): Content {
  return {
    table: {
      dontBreakRows: true,
      widths: [112, TEXT_WIDTH - 112],
      body: words.definitions.terms.map(([term, meaning]) => [{ text: term, bold: true }, meaning]),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 2,
      paddingBottom: () => 3,
    },
  };
}

function periodOf(report: ReportBody): string {
  return words.period(report.period.from, report.period.to);
}
