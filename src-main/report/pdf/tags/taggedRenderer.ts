import { type DrawnSvg, type Inline, type Line, Renderer, type StructureElement } from './pdfmakeParts.ts';

/** Draws the pages with every piece of content in its element of the structure tree, or marked as an artifact. */
export class TaggedRenderer extends Renderer {
  readonly #drawn = new Set<Inline[]>();

  override renderLine(line: Line, x: number, y: number): void {
    const draw = () => super.renderLine(line, x, y);
    const element = line.leaf?.structure ?? line.inlines[0]?.structure;
    const destination = line.inlines[0]?.linkToDestination;
    // The heading of a table that goes on is drawn anew on each page, and read once.
    if (!element || this.#drawn.has(line.inlines)) this.#asArtifact('Pagination', draw);
    else if (destination) this.#asLink(line, x, y, element, destination);
    else this.#inside(element, draw);
    this.#drawn.add(line.inlines);
  }

  override renderVector(vector: unknown): void {
    this.#asArtifact('Layout', () => super.renderVector(vector));
  }

  override renderSVG(svg: DrawnSvg): void {
    const figure = svg.leaf?.structure;
    if (!figure) throw new Error('a chart outside the structure');
    const bottom = this.pdfDocument.page.height - svg.y - svg._height;
    const box = [svg.x, bottom, svg.x + svg._width, bottom + svg._height];
    figure.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: box };
    this.#inside(figure, () => super.renderSVG(svg));
  }

  #inside(element: StructureElement, draw: () => void): void {
    const content = this.pdfDocument.markStructureContent(String(element.dictionary.data['S']));
    element.add(content);
    draw();
    this.pdfDocument.endMarkedContent();
  }

  /** One link over the whole line instead of pdfmake's one for each word. */
  #asLink(line: Line, x: number, y: number, parent: StructureElement, destination: string): void {
    const element = this.pdfDocument.struct('Link');
    parent.add(element);
    for (const inline of line.inlines) delete inline.linkToDestination;
    this.#inside(element, () => super.renderLine(line, x, y));
    const width = line.inlines.reduce((sum, inline) => sum + inline.width, 0);
    const text = line.inlines.map((inline) => inline.text).join('');
    this.pdfDocument.goTo(x + (line.inlines[0]?.x ?? 0), y, width, line.getHeight(), destination, {
      structParent: element,
      Contents: new String(text),
    });
    // Ended while its page is open: pdfkit takes the page of what can be clicked from there.
    element.end();
    this.pdfDocument.page.dictionary.data['Tabs'] = 'S';
  }

  #asArtifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.pdfDocument.markContent('Artifact', { type });
    draw();
    this.pdfDocument.endMarkedContent();
  }
}
