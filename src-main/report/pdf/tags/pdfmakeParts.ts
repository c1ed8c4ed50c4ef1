import { createRequire } from 'node:module';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Tag } from './tag.ts';

/**
 * The parts of pdfmake that lay out and draw, in the version that package.json pins. pdfmake's own entrance puts the same
 * parts together but gives no place to say what a line or a chart is.
 */

/** An element of the structure tree as pdfkit keeps it. */
export interface StructureElement {
  dictionary: { data: Record<string, unknown> };
  add(child: unknown): StructureElement;
  end(): void;
}

/** pdfkit's document under pdfmake: what the tags need of it. */
export interface PdfkitDocument extends NodeJS.ReadableStream {
  page: { height: number; dictionary: { data: Record<string, unknown> } };
  struct(type: string, options?: { alt?: string; scope?: 'Row' | 'Column' }): StructureElement;
  addStructure(element: StructureElement): void;
  markContent(tag: string, options?: { type?: string }): void;
  markStructureContent(tag: string): unknown;
  endMarkedContent(): void;
  /** A place to click that leads to the named destination. */
  goTo(x: number, y: number, width: number, height: number, destination: string, options: object): void;
  end(): void;
}

/** A node of the document as it is once it was laid out; `structure` is added by `buildStructure`. */
export interface LaidOutNode {
  text?: unknown;
  stack?: LaidOutNode[];
  columns?: LaidOutNode[];
  ul?: ListItem[];
  ol?: ListItem[];
  table?: { body: TableCell[][]; headerRows?: number };
  toc?: { title?: LaidOutNode | null; _table?: LaidOutNode };
  svg?: string;
  style?: string | string[];
  tag?: Tag;
  alt?: string;
  /** The words that are still to be set. */
  _inlines?: Inline[];
  structure?: StructureElement;
}

export type TableCell = LaidOutNode & { _span?: boolean; colSpan?: number };
export type ListItem = LaidOutNode & { listMarker?: { _inlines?: Inline[] } };

export interface Inline {
  text: string;
  x: number;
  width: number;
  linkToDestination?: string;
  structure?: StructureElement;
}

/** A line of text on a page. `leaf` is the node that it belongs to. */
export interface Line {
  inlines: Inline[];
  leaf?: LaidOutNode;
  getHeight(): number;
}

export interface DrawnSvg {
  x: number;
  y: number;
  _width: number;
  _height: number;
  leaf?: LaidOutNode;
}

interface LayoutBuilderPart {
  registerTableLayouts(layouts: unknown): void;
  layoutDocument(...parts: unknown[]): unknown[];
  buildNextLine(node: LaidOutNode): Line | null;
  processSVG(node: LaidOutNode & { leaf?: LaidOutNode }): void;
  processLeaf(node: LaidOutNode): void;
  writer: {
    transactionLevel: number;
    context(): { availableHeight: number; getCurrentPage(): { items: unknown[] } };
    moveToNextPage(): void;
  };
}

interface RendererPart {
  pdfDocument: PdfkitDocument;
  renderPages(pages: unknown[]): void;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderSVG(svg: DrawnSvg): void;
}

const require = createRequire(import.meta.url);
const part = <T>(name: string): T => require(`pdfmake/js/${name}.js`).default;

export const PDFDocument =
  part<
    new (
      fonts: unknown,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualFiles: null,
      mayRead: (path: string) => boolean,
    ) => PdfkitDocument
  >('PDFDocument');
export const LayoutBuilder =
  part<new (size: unknown, margins: unknown, svgMeasure: unknown) => LayoutBuilderPart>('LayoutBuilder');
export const Renderer = part<new (document: PdfkitDocument) => RendererPart>('Renderer');
export const SvgMeasure = part<new () => unknown>('SVGMeasure');
export const { tableLayouts } = require('pdfmake/js/tableLayouts.js') as { tableLayouts: unknown };
export const { normalizePageSize, normalizePageMargin } = require('pdfmake/js/PageSize.js') as {
  normalizePageSize(
    size: TDocumentDefinitions['pageSize'],
    orientation: TDocumentDefinitions['pageOrientation'],
  ): { width: number; height: number };
  normalizePageMargin(margins: TDocumentDefinitions['pageMargins']): unknown;
};
