import type { Run, TextBlock } from '../../src-shared/domain/formattedText.ts';
import { findNames } from '../../src-shared/textscan/findNames.ts';

/**
 * The text without any of the names: each place is taken by `mark`. The pieces of a paragraph are searched as one
 * text, so that a name that is half bold is found too.
 */
export function withoutNames(blocks: readonly TextBlock[], names: readonly string[], mark: string) {
  let leftOut = 0;

  function clean(runs: readonly Run[]): Run[] {
    const whole = runs.map((run) => run.text).join('');
    const spans = findNames(whole, names);
    leftOut += spans.length;
    let start = 0;
    return runs
      .map((run) => {
        const end = start + run.text.length;
        let text = '';
        let at = start;
        for (const span of spans.filter((one) => one.start < end && one.end > start)) {
          text += whole.slice(at, Math.max(at, span.start));
          if (span.start >= start) text += mark;
          at = Math.min(end, span.end);
        }
        text += whole.slice(at, end);
        start = end;
        return { ...run, text };
      })
      .filter((run) => run.text !== '');
  }

  const cleaned = blocks.map(
    (block): TextBlock =>
      block.kind === 'paragraph'
        ? { ...block, runs: clean(block.runs) }
        : { ...block, items: block.items.map(clean) },
  );
  return { blocks: cleaned, leftOut };
}
