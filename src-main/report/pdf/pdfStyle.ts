import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces';

export const SANS = 'SourceSans3';
export const SERIF = 'SourceSerif4';

/** A4 with calm margins, in points. */
export const PAGE = { width: 595.28, left: 70, right: 70, top: 88, bottom: 84 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Contrast on white: ink 14:1, soft 6:1, bar 8:1, merged bar 3.5:1; the two bars differ in lightness and in stripes, not in hue. */
export const COLOUR = {
  ink: '#22292c',
  soft: '#57636a',
  rule: '#cfd4d6',
  bar: '#0f5c63',
  mergedBar: '#6d989c',
  /** Of the cover; close to the bars, but no bar. */
  cover: '#0e545b',
  onCover: '#ffffff',
  onCoverSoft: '#d5e4e5',
  tint: '#eef3f3',
};

export type Margins = [number, number, number, number];

export const styles: StyleDictionary = {
  title: { font: SERIF, fontSize: 30, bold: true, lineHeight: 1.12 },
  coverTitle: { font: SERIF, fontSize: 34, bold: true, lineHeight: 1.12, color: COLOUR.onCover },
  organisation: { font: SERIF, fontSize: 17, lineHeight: 1.2 },
  chapter: { font: SERIF, fontSize: 20, bold: true, margin: [0, 0, 0, 12] },
  section: { font: SERIF, fontSize: 13.5, bold: true, margin: [0, 0, 0, 7] },
  paragraph: { margin: [0, 0, 0, 8] },
  label: { fontSize: 10, bold: true, margin: [0, 6, 0, 4] },
  note: { fontSize: 8.5, color: COLOUR.soft, lineHeight: 1.25 },
  columnHeading: { fontSize: 8.5, color: COLOUR.soft },
  figure: { font: SERIF, fontSize: 30, bold: true, color: COLOUR.cover, lineHeight: 1 },
  figureUnit: { fontSize: 10.5, color: COLOUR.soft },
  runningHead: { fontSize: 8, color: COLOUR.soft },
};

/** Hair lines between rows, a firmer one under the heading and above the total. */
export const countLayout: CustomTableLayout = {
  hLineWidth: (i, node) =>
    i === 0 ? 0 : isFirmLine(i, node.table.body.length, node.table.headerRows) ? 0.9 : 0.4,
  vLineWidth: () => 0,
  hLineColor: (i, node) =>
    isFirmLine(i, node.table.body.length, node.table.headerRows) ? COLOUR.soft : COLOUR.rule,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 0.6,
};

function isFirmLine(line: number, rows: number, headerRows: number | undefined): boolean {
  return line === (headerRows ?? 0) || line === rows;
}

/** No lines and no room of its own: a table that only puts things beside one another. */
export const plainLayout: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 4,
};
