import { type LaidOutNode, LayoutBuilder, type Line } from './pdfmakeParts.ts';
import { tagOfStyle } from './tag.ts';

/** So many points must stay free below a heading, or it moves to the next page along with what it heads. */
const ROOM_BELOW_HEADING = 62;
/** So many lines of a paragraph stand together, at the foot of a page as at the head of the next. */
const FEWEST_LINES = 2;

/**
 * pdfmake's layout, which lets every line and every chart know the node it came from, and leaves no heading alone at the
 * foot of a page and no single line of a paragraph on either side of a page break.
 */
export class PageLayout extends LayoutBuilder {
  override buildNextLine(node: LaidOutNode): Line | null {
    const line = super.buildNextLine(node);
    if (line) line.leaf = node;
    return line;
  }

  override processSVG(node: LaidOutNode & { leaf?: LaidOutNode }): void {
    node.leaf = node;
    super.processSVG(node);
  }

  override processLeaf(node: LaidOutNode): void {
    const lines = this.#linesOf(node);
    const height = lines[0]?.getHeight() ?? 0;
    const context = this.writer.context();
    const fitting = height > 0 ? Math.floor((context.availableHeight + 0.01) / height) : lines.length;
    if (isHeading(node)) {
      if (context.availableHeight < lines.length * height + ROOM_BELOW_HEADING) this.#turnPage();
    } else if (fitting < lines.length) {
      const left = lines.length - fitting;
      if (fitting < FEWEST_LINES || (left < FEWEST_LINES && fitting <= FEWEST_LINES)) this.#turnPage();
      else if (left < FEWEST_LINES) context.availableHeight -= height;
    }
    super.processLeaf(node);
  }

  /** The lines that the node will take in the width there is; the node itself keeps all its words. */
  #linesOf(node: LaidOutNode): Line[] {
    const lines: Line[] = [];
    const copy = { ...node, _inlines: (node._inlines ?? []).map((inline) => ({ ...inline })) };
    for (let line = super.buildNextLine(copy); line; line = super.buildNextLine(copy)) lines.push(line);
    return lines;
  }

  /** Not at the head of a page, and not while pdfmake tries out a block that it will place as a whole. */
  #turnPage(): void {
    const isTrying = this.writer.transactionLevel > 0;
    const isAtTop = this.writer.context().getCurrentPage().items.length === 0;
    if (!isTrying && !isAtTop) this.writer.moveToNextPage();
  }
}

function isHeading({ tag, style }: LaidOutNode): boolean {
  return [tag, ...[style ?? []].flat().map((name) => tagOfStyle.get(name))].some(
    (one) => one === 'H2' || one === 'H3',
  );
}
