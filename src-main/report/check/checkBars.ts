import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR } from '../pdf/pdfStyle.ts';
import type { DrawnBars } from '../pdf/statementRecorder.ts';
import type { FilledBox, PdfContent } from './readPdf.ts';

const BAR_COLOURS: string[] = [COLOUR.bar, COLOUR.mergedBar];

/**
 * Holds the length of every bar to the count beside it: one factor for the bars of one scale, one start for those of one
 * panel, and not a bar more than there are counts. @throws FailedCheck
 */
export function accountForBars(content: PdfContent, charts: readonly DrawnBars[]): void {
  const boxes = content.boxes.filter((box) => BAR_COLOURS.includes(box.colour));
  for (const chart of charts) {
    const own = boxes.splice(0, chart.bars.length);
    if (own.length !== chart.bars.length)
      throw new FailedCheck(`${own.length} bars for ${chart.bars.length} counts`);
    const pairs = chart.bars.map((bar, i) => ({ ...bar, box: own[i] as FilledBox }));
    const panels = [...new Set(pairs.map((pair) => pair.panel))];
    const inPanels = panels.map((panel) => pairs.filter((pair) => pair.panel === panel));
    for (const group of chart.scale === 'own' ? inPanels : [pairs]) holdLengths(group);
    for (const group of inPanels) holdStarts(group.map((pair) => pair.box));
    for (const { box, value } of pairs) holdLabel(box, value, content);
  }
  if (boxes.length > 0) throw new FailedCheck('a bar too many');
}

function holdLengths(pairs: readonly { value: number; box: FilledBox }[]): void {
  const longest = pairs.reduce((a, b) => (b.value > a.value ? b : a), pairs[0] ?? { value: 0, box: null });
  if (longest.box === null || longest.value === 0) return;
  const factor = longest.box.width / longest.value;
  for (const { value, box } of pairs) {
    const counted = box.width / factor;
    if (Math.abs(counted - value) > 0.01)
      throw new FailedCheck(`a bar of ${counted} for a count of ${value}`);
  }
}

function holdStarts(boxes: readonly FilledBox[]): void {
  const [first] = boxes;
  if (boxes.some((box) => Math.abs(box.x - (first?.x ?? 0)) > 0.001 || box.page !== first?.page))
    throw new FailedCheck('a bar that starts elsewhere');
}

function holdLabel(bar: FilledBox, value: number, content: PdfContent): void {
  const label = content.runs.find(
    (run) =>
      run.page === bar.page &&
      run.x > bar.x + bar.width &&
      run.x - bar.x - bar.width < 10 &&
      run.y > bar.y &&
      run.y < bar.y + bar.height,
  );
  if (label?.text !== words.count(value))
    throw new FailedCheck(`the bar of ${value} is labelled ${label?.text}`);
}
