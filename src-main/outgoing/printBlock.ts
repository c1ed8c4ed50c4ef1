import type { Run, TextBlock } from '../../src-shared/domain/formattedText.ts';
import { printableLines } from '../report/pdf/printable.ts';

/** A text as the fonts of the PDF can draw it, so that a preview can show what the PDF will. */
export function printBlock(block: TextBlock): TextBlock {
  return block.kind === 'paragraph'
    ? { ...block, runs: block.runs.map(printRun) }
    : { ...block, items: block.items.map((item) => item.map(printRun)) };
}

function printRun(run: Run): Run {
  return { ...run, text: printableLines(run.text) };
}
