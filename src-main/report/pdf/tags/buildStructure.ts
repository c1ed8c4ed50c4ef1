import type { LaidOutNode, ListItem, PdfkitDocument, StructureElement, TableCell } from './pdfmakeParts.ts';
import { tagOfStyle } from './tag.ts';

type Struct = PdfkitDocument['struct'];

/**
 * Makes the structure tree of a document from its nodes, in the order in which they are read, and notes on every text,
 * list marker and chart which element its drawing belongs to. What has no element is drawn as an artifact.
 * @throws Error for a chart without words in its place.
 */
export function buildStructure(document: PdfkitDocument, nodes: LaidOutNode[]): void {
  const root = document.struct('Document');
  document.addStructure(root);
  addAll(document, nodes, root);
}

function addAll(document: PdfkitDocument, nodes: LaidOutNode[], parent: StructureElement): void {
  for (const node of nodes) add(document, node, parent);
}

function add(document: PdfkitDocument, node: LaidOutNode, parent: StructureElement): void {
  if (node.tag === 'Artifact') return;
  const blocks = node.stack ?? node.columns;
  const items = node.ul ?? node.ol;
  if (blocks) addAll(document, blocks, parent);
  else if (items) addList(document, items, inside(document, parent, 'L'));
  else if (node.toc) addContents(document, node.toc, parent);
  else if (node.table) addRows(document, node, node.table, parent);
  else if (node.svg !== undefined) addFigure(document, node, parent);
  else if (hasText(node)) node.structure = inside(document, parent, tagOf(node));
}

function inside(
  document: PdfkitDocument,
  parent: StructureElement,
  ...args: Parameters<Struct>
): StructureElement {
  const element = document.struct(...args);
  parent.add(element);
  return element;
}

/** The text of a cell or an item stands in its element itself; several blocks get elements of their own. */
function fill(document: PdfkitDocument, node: LaidOutNode, element: StructureElement): void {
  if (hasText(node) && tagOf(node) === 'P') node.structure = element;
  else add(document, node, element);
}

function addFigure(document: PdfkitDocument, node: LaidOutNode, parent: StructureElement): void {
  if (!node.alt) throw new Error('a chart without words in its place');
  node.structure = inside(document, parent, 'Figure', { alt: node.alt });
}

function addList(document: PdfkitDocument, items: ListItem[], list: StructureElement): void {
  for (const item of items) {
    const element = inside(document, list, 'LI');
    const marker = item.listMarker?._inlines?.[0];
    if (marker) marker.structure = inside(document, element, 'Lbl');
    fill(document, item, inside(document, element, 'LBody'));
  }
}

/** A table that only puts terms beside their meanings is read as a list. */
function addRows(
  document: PdfkitDocument,
  node: LaidOutNode,
  { body, headerRows = 0 }: NonNullable<LaidOutNode['table']>,
  parent: StructureElement,
): void {
  if (node.tag === 'L') addTerms(document, body, inside(document, parent, 'L'));
  else addTable(document, body, headerRows, inside(document, parent, 'Table'));
}

function addTerms(document: PdfkitDocument, rows: TableCell[][], list: StructureElement): void {
  for (const [term, ...meaning] of rows) {
    const element = inside(document, list, 'LI');
    if (term) fill(document, term, inside(document, element, 'Lbl'));
    for (const cell of meaning) fill(document, cell, inside(document, element, 'LBody'));
  }
}

function addTable(
  document: PdfkitDocument,
  rows: TableCell[][],
  headerRows: number,
  table: StructureElement,
): void {
  for (const [index, cells] of rows.entries()) {
    const row = inside(document, table, 'TR');
    for (const [column, cell] of cells.entries()) {
      const scope = index < headerRows ? 'Column' : column === 0 ? 'Row' : undefined;
      if (!cell._span) addCell(document, cell, scope, row);
    }
  }
}

/** @param scope of a heading; undefined for a cell of data. */
function addCell(
  document: PdfkitDocument,
  cell: TableCell,
  scope: 'Column' | 'Row' | undefined,
  row: StructureElement,
): void {
  const element = scope ? inside(document, row, 'TH', { scope }) : inside(document, row, 'TD');
  if (cell.colSpan) {
    const { A } = element.dictionary.data;
    element.dictionary.data['A'] = { ...(A as object | undefined), O: 'Table', ColSpan: cell.colSpan };
  }
  fill(document, cell, element);
}

function addContents(
  document: PdfkitDocument,
  toc: NonNullable<LaidOutNode['toc']>,
  parent: StructureElement,
): void {
  if (toc.title) add(document, toc.title, parent);
  const list = inside(document, parent, 'TOC');
  for (const cells of toc._table?.table?.body ?? []) {
    const entry = inside(document, inside(document, list, 'TOCI'), 'Reference');
    for (const cell of cells) cell.structure = entry;
  }
}

function hasText(node: LaidOutNode): boolean {
  return node.text !== undefined && node.text !== '';
}

function tagOf(node: LaidOutNode): string {
  const styles = node.style === undefined ? [] : [node.style].flat();
  return node.tag ?? styles.map((style) => tagOfStyle.get(style)).find((tag) => tag !== undefined) ?? 'P';
}
