import type { Content } from 'pdfmake/interfaces';
import type { ReportBody } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { closingWords, tooFew } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { rowTablesInChapter } from '../../../src-shared/report/chapterTables.ts';
import type { ChartSize } from './chart.ts';
import { frame } from './frame.ts';
import { rule, shortTitle } from './frontMatter.ts';
import { keyFigures } from './keyFigures.ts';
import { CHART_SIZE, figure, oneWayChart, rowsOf } from './oneWaySection.ts';
import { COLOUR, PAGE, SANS, styles, TEXT_WIDTH } from './pdfStyle.ts';
import { printable } from './printable.ts';
import type { PrintedDocument } from './printedDocument.ts';
import { blocksOf, firstOf, line, numbered, prose } from './prose.ts';
import type { ReportOptions } from './reportOptions.ts';
import { createStatementRecorder, type StatementRecorder } from './statementRecorder.ts';

const GAP = 28;
const HALF = (TEXT_WIDTH - GAP) / 2;
const COMPACT = { bar: 9, line: 10, gap: 4, font: 8.5, valueWidth: 34 };
const WIDE: ChartSize = { ...CHART_SIZE, ...COMPACT };
const NARROW: ChartSize = { ...COMPACT, width: HALF, labelWidth: 104 };
const MOST_ROWS = { wide: 6, narrow: 4 };

/**
 * The report on one page, made of the same published report and the same words.
 * @param letters for how much of the counsellor's own words there is room; what does not fit stays in the report.
 */
export function describeSummary(report: ReportBody, options: ReportOptions, letters = 1500): PrintedDocument {
  const recorder = createStatementRecorder(report.tables);
  const setting = { recorder, resolve: options.resolve };
  const period = words.period(report.period.from, report.period.to);
  const text = reportPdf.summary;
  const signals = blocksOf(options.content.texts.interpretation);
  const isEmpty = report.tables.length === 0;
  const kept = isEmpty ? [] : firstOf(signals, letters * 0.55);
  const all = options.content.recommendations;
  const advice = firstOf(
    all.map((one) => one.text),
    letters - kept.join('').length,
  );

  const content: Content[] = [
    ...shortTitle(text.title, [printable(report.organisation), period], recorder),
    rule(10, 12),
  ];
  content.push(
    ...(isEmpty
      ? [{ text: recorder.print(tooFew.sentence), style: 'paragraph' }]
      : [...keyFigures(report, recorder, 26), ...charts(report, recorder)]),
  );
  if (kept.length > 0)
    content.push(heading(reportPdf.chapters.interpretation), ...kept.flatMap((one) => prose(one, setting)));
  if (advice.length > 0) {
    const items = advice.map(
      (one, index) => [recorder.print(words.ordinal(index + 1)), line(one, setting)] as const,
    );
    content.push(heading(reportPdf.chapters.recommendations), numbered(items));
  }
  const isCut = (!isEmpty && kept.length < signals.length) || advice.length < all.length;
  const closing = [...(isCut ? [text.more] : []), ...(isEmpty ? [] : [text.note]), closingWords.request].join(
    ' ',
  );
  content.push(rule(4, 6), { text: recorder.print(closing), style: 'note' });
  return {
    definition: {
      ...frame(text.metadataTitle(period), options.madeOn),
      pageMargins: [PAGE.left, 52, PAGE.right, 44],
      defaultStyle: { font: SANS, fontSize: 10, lineHeight: 1.25, color: COLOUR.ink },
      styles: { ...styles, title: { ...styles['title'], fontSize: 25 }, paragraph: { margin: [0, 0, 0, 6] } },
      content,
    },
    runningHeads: () => null,
    statements: recorder.statements,
    record: recorder.record,
  };
}

function heading(text: string): Content {
  return { text, style: 'section', tag: 'H2', margin: [0, 8, 0, 5] };
}

/** The themes over the whole width; who reported and about whom beside one another. */
function charts(report: ReportBody, recorder: StatementRecorder): Content[] {
  const chart = (chapter: 'nature' | 'reporters' | 'accused', size: ChartSize, most: number): Content[] => {
    const table = rowTablesInChapter(report.tables, chapter).find((one) => one.dimensions.length === 1);
    const [dimension] = table?.dimensions ?? [];
    if (!table || !dimension) return [];
    const rows = rowsOf(dimension);
    const title = `${table.title} (${words.figures.chartHeading[table.unit]})`;
    recorder.print(title);
    const drawn = figure(title, oneWayChart(table, rows, recorder, most), size, recorder);
    const rest: Content[] =
      rows.length > most
        ? [{ text: recorder.print(reportPdf.summary.moreRows), style: 'note', margin: [0, 4, 0, 0] }]
        : [];
    return [{ text: title, style: 'label', tag: 'H2', margin: [0, 0, 0, 6] }, drawn, ...rest];
  };
  const wide: Content = { stack: chart('nature', WIDE, MOST_ROWS.wide), margin: [0, 0, 0, 12] };
  const narrow = (['reporters', 'accused'] as const).map((id) => ({
    stack: chart(id, NARROW, MOST_ROWS.narrow),
    width: HALF,
  }));
  return [wide, { columns: narrow, columnGap: GAP, margin: [0, 0, 0, 8] }];
}
