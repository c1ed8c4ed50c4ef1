import { COLOUR, SANS, TEXT_WIDTH } from './pdfStyle.ts';

export interface Bar {
  label: string;
  /** Null draws no mark, only the words that stand in its place. */
  mark: { value: number; text: string } | null;
  isMerged: boolean;
}

const LABEL_WIDTH = 176;
const VALUE_WIDTH = 44;
const PLOT_WIDTH = TEXT_WIDTH - LABEL_WIDTH - VALUE_WIDTH;
const BAR_HEIGHT = 11;
const LINE = 11;
const ROW_GAP = 6;
const FONT_SIZE = 9;
/** Source Sans 3 sets about this many characters in the width of the label at its size. */
const LABEL_CHARACTERS = 40;

/**
 * Horizontal bars in the order given, as SVG in points. The longest bar fills the plot; every bar's length is its
 * count times one factor, and nothing but the bars has their colours.
 */
export function barChart(bars: readonly Bar[], hiddenWords: string): string {
  const longest = Math.max(1, ...bars.map((bar) => bar.mark?.value ?? 0));
  let y = 1;
  const rows = bars.map((bar) => {
    const lines = wrap(bar.label, LABEL_CHARACTERS);
    const height = Math.max(BAR_HEIGHT, lines.length * LINE);
    const row = drawRow(bar, lines, y, height, longest, hiddenWords);
    y += height + ROW_GAP;
    return row;
  });
  const bottom = y - ROW_GAP + 1;
  const axis = `<line x1="${LABEL_WIDTH}" y1="0" x2="${LABEL_WIDTH}" y2="${bottom}" stroke="${COLOUR.soft}" stroke-width="0.6"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${TEXT_WIDTH}" height="${bottom}">${rows.join('')}${axis}</svg>`;
}

function drawRow(
  bar: Bar,
  lines: string[],
  top: number,
  height: number,
  longest: number,
  hiddenWords: string,
): string {
  const middle = top + height / 2;
  const baseline = middle + FONT_SIZE * 0.33;
  const firstLine = baseline - ((lines.length - 1) * LINE) / 2;
  const label = lines.map((line, i) => drawText(0, firstLine + i * LINE, line, COLOUR.ink)).join('');
  if (bar.mark === null) return label + drawText(LABEL_WIDTH + 6, baseline, hiddenWords, COLOUR.soft);
  const length = (bar.mark.value / longest) * PLOT_WIDTH;
  const colour = bar.isMerged ? COLOUR.mergedBar : COLOUR.bar;
  const rect = `<rect x="${LABEL_WIDTH}" y="${middle - BAR_HEIGHT / 2}" width="${length}" height="${BAR_HEIGHT}" fill="${colour}"/>`;
  return label + rect + drawText(LABEL_WIDTH + length + 6, baseline, bar.mark.text, COLOUR.ink);
}

function drawText(x: number, y: number, text: string, colour: string): string {
  return `<text x="${x}" y="${y}" font-family="${SANS}" font-size="${FONT_SIZE}" fill="${colour}">${escapeXml(text)}</text>`;
}

function wrap(text: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
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
