import type { LaidOutNode, ListItem, PdfkitDocument, StructureElement, TableCell } from './pdfmakeParts.ts';
import { tagOfStyle } from './tag.ts';

/**
 * Makes the structure tree of a document from its nodes, in the order in which they are read, and notes on every text,
 * list marker and chart which element its drawing belongs to. What has no element is drawn as an artifact.
 * @throws Error for a chart without words in its place.
 */
export function buildStructure(document: PdfkitDocument, nodes: LaidOutNode[]): void {
  const root = document.struct('Document');
  document.addStructure(root);
  const inside = (parent: StructureElement, ...args: Parameters<PdfkitDocument['struct']>) => {
    const element = document.struct(...args);
    parent.add(element);
    return element;
  };

  function add(node: LaidOutNode, parent: StructureElement): void {
    if (node.tag === 'Artifact') return;
    if (node.stack ?? node.columns) addAll(node.stack ?? node.columns ?? [], parent);
    else if (node.ul ?? node.ol) addList(node.ul ?? node.ol ?? [], inside(parent, 'L'));
    else if (node.toc) addContents(node.toc, parent);
    else if (node.table && node.tag === 'L') addTerms(node.table.body, inside(parent, 'L'));
    else if (node.table) addTable(node.table.body, node.table.headerRows ?? 0, inside(parent, 'Table'));
    else if (node.svg !== undefined) {
      if (!node.alt) throw new Error('a chart without words in its place');
      node.structure = inside(parent, 'Figure', { alt: node.alt });
    } else if (hasText(node)) node.structure = inside(parent, tagOf(node));
  }

  function addAll(nodes: LaidOutNode[], parent: StructureElement): void {
    for (const node of nodes) add(node, parent);
  }

  /** The text of a cell or an item stands in its element itself; several blocks get elements of their own. */
  function fill(node: LaidOutNode, element: StructureElement): void {
    if (hasText(node) && tagOf(node) === 'P') node.structure = element;
    else add(node, element);
  }

  function addList(items: ListItem[], list: StructureElement): void {
    for (const item of items) {
      const element = inside(list, 'LI');
      const marker = item.listMarker?._inlines?.[0];
      if (marker) marker.structure = inside(element, 'Lbl');
      fill(item, inside(element, 'LBody'));
    }
  }

  function addTerms(rows: TableCell[][], list: StructureElement): void {
    for (const [term, ...meaning] of rows) {
      const element = inside(list, 'LI');
      if (term) fill(term, inside(element, 'Lbl'));
      for (const cell of meaning) fill(cell, inside(element, 'LBody'));
    }
  }

  function addTable(rows: TableCell[][], headerRows: number, table: StructureElement): void {
    for (const [index, cells] of rows.entries()) {
      const row = inside(table, 'TR');
      for (const [column, cell] of cells.entries()) {
        if (cell._span) continue;
        const scope = index < headerRows ? 'Column' : column === 0 ? 'Row' : undefined;
        const element = scope ? inside(row, 'TH', { scope }) : inside(row, 'TD');
        if (cell.colSpan) {
          const { A } = element.dictionary.data;
          element.dictionary.data['A'] = { ...(A as object | undefined), O: 'Table', ColSpan: cell.colSpan };
        }
        fill(cell, element);
      }
    }
  }

  function addContents(toc: NonNullable<LaidOutNode['toc']>, parent: StructureElement): void {
    if (toc.title) add(toc.title, parent);
    const list = inside(parent, 'TOC');
    for (const cells of toc._table?.table?.body ?? []) {
      const entry = inside(inside(list, 'TOCI'), 'Reference');
      for (const cell of cells) cell.structure = entry;
    }
  }

  addAll(nodes, root);
}

function hasText(node: LaidOutNode): boolean {
  return node.text !== undefined && node.text !== '';
}

function tagOf(node: LaidOutNode): string {
  const styles = node.style === undefined ? [] : [node.style].flat();
  return node.tag ?? styles.map((style) => tagOfStyle.get(style)).find((tag) => tag !== undefined) ?? 'P';
}
