import type { Content, StyleDictionary } from 'pdfmake/interfaces';
import type { PublishedTable, ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { tooFew } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { rowTablesInChapter } from '../../../src-shared/report/chapterTables.ts';
import type { ChartSize } from './chart.ts';
import { inPanels } from './crossSection.ts';
import { frame, type RunningHeadsOf, runningHeads } from './frame.ts';
import { populationsOf, singleFigures, unitOf } from './keyFigures.ts';
import { figure, oneWayChart, rowsOf } from './oneWaySection.ts';
import { COLOUR, SANS, SERIF, styles } from './pdfStyle.ts';
import { printable } from './printable.ts';
import type { PrintedDocument } from './printedDocument.ts';
import { blocksOf, firstOf, line, numbered, prose, type Setting } from './prose.ts';
import type { ReportOptions } from './reportOptions.ts';
import { createStatementRecorder, type StatementRecorder } from './statementRecorder.ts';
import { trendChart, trendOf } from './trendSection.ts';

/** 16:9, in points. */
const SLIDE = { width: 960, height: 540, side: 72, top: 76, bottom: 64 };
const WIDTH = SLIDE.width - 2 * SLIDE.side;
const MOST_ROWS = 7;
/** What can be read from the back of a room. */
const LETTERS = 520;
const ADVICE_TOGETHER = 3;
/** The parts whose tables are shown; the others are for who reads the report. */
const SHOWN = ['nature', 'reporters', 'accused', 'where', 'outcome', 'trends'] as const;
/** What a row of a chart may take, and what all of them may take together. */
const ROWS = { each: 52, all: 260 };

const CHART = { width: WIDTH, labelWidth: 290, valueWidth: 70, line: 19, font: 17 };
const PANELS = { width: WIDTH, labelWidth: 112, valueWidth: 46, line: 18, font: 15 };

/** Few rows get thick bars, so that every chart fills its slide. */
function sized(size: Omit<ChartSize, 'bar' | 'gap'>, rows: number): ChartSize {
  const each = Math.min(ROWS.each, ROWS.all / Math.max(1, rows));
  return { ...size, bar: each * 0.6, gap: each * 0.4 };
}

const slideStyles: StyleDictionary = {
  ...styles,
  coverTitle: { font: SERIF, fontSize: 44, bold: true, lineHeight: 1.12, color: COLOUR.onCover },
  organisation: { font: SERIF, fontSize: 24, lineHeight: 1.2 },
  chapter: { font: SERIF, fontSize: 30, bold: true },
  paragraph: { margin: [0, 0, 0, 14] },
  note: { fontSize: 12, color: COLOUR.soft, lineHeight: 1.25 },
  figure: { font: SERIF, fontSize: 72, bold: true, color: COLOUR.cover, lineHeight: 1 },
  figureUnit: { fontSize: 20, color: COLOUR.soft },
  runningHead: { fontSize: 11, color: COLOUR.soft },
};

/** The report as slides for the yearly talk with the organisation, made of the same published report and words. */
export function describeSlides(report: ReportBody, options: ReportOptions): PrintedDocument {
  const recorder = createStatementRecorder(report.tables);
  const setting = { recorder, resolve: options.resolve };
  const period = words.period(report.period.from, report.period.to);
  const organisation = printable(report.organisation);
  const of: RunningHeadsOf = (page) =>
    page === 1
      ? null
      : { head: ['', ''], foot: [`${organisation}  ·  ${period}`, reportPdf.slides.slide(page)] };
  const content = [
    ...title(organisation, period, recorder),
    ...figures(report, recorder),
    ...(report.tables.length > 0 ? signals(options, setting) : []),
    ...recommendations(options, setting),
    ...slide(reportPdf.slides.talk, recorder, () => [
      { text: recorder.print(reportPdf.slides.talkText), fontSize: 26, margin: [0, 0, 120, 0] },
    ]),
  ];
  const field = { type: 'rect' as const, x: 0, y: 0, w: SLIDE.width, h: SLIDE.height, color: COLOUR.cover };
  const accent = { type: 'rect' as const, x: SLIDE.side, y: 54, w: 48, h: 3, color: COLOUR.cover };
  return {
    definition: {
      ...frame(reportPdf.slides.metadataTitle(period), options.madeOn),
      ...runningHeads(of, { side: SLIDE.side, top: 20, bottom: 26 }),
      background: (page) => ({ canvas: [page === 1 ? field : accent] }),
      pageSize: { width: SLIDE.width, height: SLIDE.height },
      pageMargins: [SLIDE.side, SLIDE.top, SLIDE.side, SLIDE.bottom],
      defaultStyle: { font: SANS, fontSize: 20, lineHeight: 1.32, color: COLOUR.ink },
      styles: slideStyles,
      content,
    },
    runningHeads: of,
    statements: recorder.statements,
    record: recorder.record,
  };
}

function title(organisation: string, period: string, recorder: StatementRecorder): Content[] {
  return [
    { text: words.title, style: 'coverTitle', margin: [0, 90, 0, 8] },
    {
      text: recorder.print(reportPdf.slides.subtitle),
      fontSize: 20,
      color: COLOUR.onCoverSoft,
      margin: [0, 0, 0, 46],
    },
    {
      text: recorder.print(organisation),
      style: 'organisation',
      color: COLOUR.onCover,
      margin: [0, 0, 0, 6],
    },
    { text: recorder.print(period), color: COLOUR.onCoverSoft, fontSize: 18 },
  ];
}

/** A slide begins with its heading; what is on it is made after that, in the order of drawing. */
function slide(heading: string, recorder: StatementRecorder, make: () => Content[]): Content[] {
  recorder.print(heading);
  return [{ text: heading, style: 'chapter', pageBreak: 'before', margin: [0, 0, 0, 24] }, ...make()];
}

function figures(report: ReportBody, recorder: StatementRecorder): Content[] {
  if (report.tables.length === 0) {
    return slide(reportPdf.slides.inShort, recorder, () => [{ text: recorder.print(tooFew.sentence) }]);
  }
  const single = singleFigures(report);
  const large = slide(reportPdf.slides.inShort, recorder, () => [
    {
      columns: single.map((table) => {
        const count = recorder.write('heading', table.id, {})?.text ?? words.figures.hiddenCell;
        recorder.print(count + unitOf(table));
        return {
          stack: [
            { text: count, style: 'figure' },
            { text: unitOf(table), style: 'figureUnit' },
          ],
          width: 230,
        };
      }),
      columnGap: 30,
      margin: [0, 40, 0, 24],
    },
    { text: recorder.print(populationsOf(single)), style: 'note', margin: [0, 0, 120, 0] },
  ]);
  const charts = SHOWN.flatMap((chapter) =>
    rowTablesInChapter(report.tables, chapter).flatMap((table) => tableSlide(table, recorder)),
  );
  return [...large, ...charts];
}

/** A one-way table or a trend; what has two ways is too much for a slide. */
function tableSlide(table: PublishedTable, recorder: StatementRecorder): Content[] {
  const isTrend = table.dimensions.some((dimension) => dimension.id === 'period');
  if (isTrend) return trendSlides(table, recorder);
  const [dimension] = table.dimensions;
  if (!dimension || table.dimensions.length > 1) return [];
  return slide(table.title, recorder, () => {
    const rows = rowsOf(dimension);
    const size = sized(CHART, Math.min(rows.length, MOST_ROWS));
    const chart = figure(table.title, oneWayChart(table, rows, recorder, MOST_ROWS), size, recorder);
    const note: string[] = [table.population, words.figures.unit[table.unit]];
    if (rows.length > MOST_ROWS) note.push(reportPdf.summary.moreRows);
    return [chart, { text: recorder.print(note.join(' ')), style: 'note', margin: [0, 16, 0, 0] }];
  });
}

function trendSlides(table: PublishedTable, recorder: StatementRecorder): Content[] {
  const { periods, rows } = trendOf(table);
  const panels = sized(PANELS, periods.length);
  const { parts, panelWidth } = inPanels(rows, panels);
  return parts.flatMap((part) =>
    slide(table.title, recorder, () => {
      const size = { ...panels, width: panels.labelWidth + panelWidth * part.length };
      const chart = figure(table.title, trendChart(table, periods, part, recorder), size, recorder);
      return [chart, { text: recorder.print(reportPdf.trend.caption), style: 'note', margin: [0, 16, 0, 0] }];
    }),
  );
}

function signals({ content }: ReportOptions, setting: Setting): Content[] {
  let left = blocksOf(content.texts.interpretation);
  const slides: Content[] = [];
  while (left.length > 0) {
    const some = firstOf(left, LETTERS);
    const here = some.length > 0 ? some : left.slice(0, 1);
    left = left.slice(here.length);
    slides.push(
      ...slide(reportPdf.chapters.interpretation, setting.recorder, () =>
        here.flatMap((one) => prose(one, setting)),
      ),
    );
  }
  return slides;
}

function recommendations({ content }: ReportOptions, setting: Setting): Content[] {
  const all = content.recommendations;
  const together = Math.ceil(all.length / Math.ceil(all.length / ADVICE_TOGETHER));
  const starts = all.map((_, index) => index).filter((index) => index % together === 0);
  return starts.flatMap((start) =>
    slide(reportPdf.chapters.recommendations, setting.recorder, () => [
      numbered(
        all
          .slice(start, start + together)
          .map((one, index) => [
            setting.recorder.print(words.ordinal(start + index + 1)),
            { ...line(one.text, setting), margin: [0, 0, 0, 10] },
          ]),
        38,
      ),
    ]),
  );
}
