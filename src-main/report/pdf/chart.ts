import { COLOUR, SANS } from './pdfStyle.ts';
import type { Mark, StatementRecorder } from './statementRecorder.ts';

export interface ChartRow {
  label: string;
  /** Counts several classes together: drawn lighter, with stripes that show in black and white as well. */
  isMerged: boolean;
  /** One for each panel; null draws no mark, only the words that stand in its place. */
  marks: readonly Mark[];
}

/** Horizontal bars: one panel, or small multiples that share their rows. */
export interface Chart {
  /** The headings of the panels; an only panel may have none. */
  panels: readonly string[];
  rows: readonly ChartRow[];
  scale: 'shared' | 'own';
  /** The count that fills a panel, where another chart has the same scale. */
  longest?: number;
  /** What stands in the place of a bar that is not shown. */
  hidden: string;
}

/** In points. */
export interface ChartSize {
  width: number;
  labelWidth: number;
  valueWidth: number;
  bar: number;
  line: number;
  gap: number;
  font: number;
}

/** The average width of a letter of Source Sans 3, as a part of its size; on the safe side. */
const LETTER = 0.47;
const PANEL_GAP = 14;
const STRIPE = 3;
/** What the rows of a chart may take of a page. */
const HIGHEST = 570;

/**
 * The chart as SVG in points, with every text and bar noted by the recorder. A bar's length is its count times the factor of its
 * panel, and nothing but the bars has their colours.
 */
export function drawChart(chart: Chart, size: ChartSize, recorder: StatementRecorder): string {
  const panelWidth = (size.width - size.labelWidth) / chart.panels.length;
  const plot = panelWidth - size.valueWidth - (chart.panels.length > 1 ? PANEL_GAP : 0);
  const longest = longestOf(chart);
  const left = (panel: number) => size.labelWidth + panel * panelWidth;
  const text = (x: number, y: number, words: string, colour: string, weight = 'normal') =>
    `<text x="${x}" y="${y}" font-family="${SANS}" font-size="${size.font}" font-weight="${weight}" fill="${colour}">${escapeXml(words)}</text>`;

  const headings = chart.panels.map((panel) => wrap(panel, (panelWidth - PANEL_GAP) / (size.font * LETTER)));
  const headingLines = Math.max(...headings.map((lines) => lines.length));
  let y = headingLines * size.line + (headingLines > 0 ? size.gap : 1);
  const drawn = headings.flatMap((lines, panel) => {
    recorder.print(lines.join(''));
    return lines.map((line, i) =>
      text(left(panel), (headingLines - lines.length + i + 1) * size.line - 2, line, COLOUR.ink, 'bold'),
    );
  });
  const top = y - 1;
  const bars: { value: number; panel: number }[] = [];
  for (const row of chart.rows) {
    const lines = labelLines(row.label, size);
    const height = rowHeight(row.label, size);
    const middle = y + height / 2;
    const baseline = middle + size.font * 0.33;
    const first = baseline - ((lines.length - 1) * size.line) / 2;
    drawn.push(...lines.map((line, i) => text(0, first + i * size.line, line, COLOUR.ink)));
    const said = row.marks.map((mark, panel) => {
      if (mark === null) drawn.push(text(left(panel) + 6, baseline, chart.hidden, COLOUR.soft));
      else {
        const length = (mark.value / (longest[panel] ?? 1)) * plot;
        drawn.push(
          bar(left(panel), middle - size.bar / 2, length, size.bar, row.isMerged),
          text(left(panel) + length + 6, baseline, mark.text, COLOUR.ink),
        );
        bars.push({ value: mark.value, panel });
      }
      return mark?.text ?? chart.hidden;
    });
    recorder.print(row.label + said.join(''));
    y += height + size.gap;
  }
  const bottom = y - size.gap + 1;
  const axes = chart.panels.map(
    (_, panel) =>
      `<line x1="${left(panel)}" y1="${top}" x2="${left(panel)}" y2="${bottom}" stroke="${COLOUR.soft}" stroke-width="0.6"/>`,
  );
  recorder.draw({ bars, scale: chart.scale });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${bottom}">${drawn.join('')}${axes.join('')}</svg>`;
}

/** The rows in as many parts as are needed so that each part fits on a page under the headings of its panels. */
export function inPages<T extends { label: string }>(rows: readonly T[], size: ChartSize): T[][] {
  const parts: T[][] = [];
  let left = 0;
  for (const row of rows) {
    const height = rowHeight(row.label, size) + size.gap;
    if (parts.length === 0 || height > left) {
      parts.push([]);
      left = HIGHEST;
    }
    parts.at(-1)?.push(row);
    left -= height;
  }
  return parts;
}

function labelLines(label: string, size: ChartSize): string[] {
  return wrap(label, (size.labelWidth - 8) / (size.font * LETTER));
}

function rowHeight(label: string, size: ChartSize): number {
  return Math.max(size.bar, labelLines(label, size).length * size.line);
}

/** The rows of a chart in words, each with its counts. */
export function sayChart({ panels, rows, hidden }: Chart): string {
  return panels
    .map((panel, at) => {
      const said = rows.map((row) => `${row.label}: ${row.marks[at]?.text ?? hidden}`).join('; ');
      return panel === '' ? said : `${panel}: ${said}`;
    })
    .join('. ');
}

/** The largest value that the plot of each panel must hold. */
function longestOf({ panels, rows, scale, longest }: Chart): number[] {
  if (longest !== undefined) return panels.map(() => Math.max(1, longest));
  const each = panels.map((_, panel) => Math.max(1, ...rows.map((row) => row.marks[panel]?.value ?? 0)));
  return scale === 'own' ? each : each.map(() => Math.max(...each));
}

function bar(x: number, y: number, length: number, height: number, isMerged: boolean): string {
  const colour = isMerged ? COLOUR.mergedBar : COLOUR.bar;
  const rect = `<rect x="${x}" y="${y}" width="${length}" height="${height}" fill="${colour}"/>`;
  if (!isMerged) return rect;
  const stripes = Array.from(
    { length: Math.max(0, Math.ceil(length / STRIPE) - 1) },
    (_, i) => `M${x + (i + 1) * STRIPE} ${y}v${height}`,
  );
  return `${rect}<path d="${stripes.join('') || `M${x} ${y}`}" stroke="#ffffff" stroke-width="0.9" fill="none"/>`;
}

function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
