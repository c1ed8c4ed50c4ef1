import {
  type CellCoordinates,
  cellAt,
  type PublishedReport,
  type PublishedTable,
} from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';

export type Statement = PublishedReport['statements'][number];

/** A count as it stands on the page, or null for a cell that is not shown. */
export type Mark = { value: number; text: string } | null;

/** The lengths of the bars of one chart, in the order of drawing, with the panel that each stands in. */
export interface DrawnBars {
  bars: readonly { value: number; panel: number }[];
  /** Whether all panels have one factor, or each its own. */
  scale: 'shared' | 'own';
}

/**
 * What the finished file must hold, in the order in which it is drawn: every text with a number in it, every heading
 * that the contents list, every chart, and the words in the place of every chart.
 */
export interface DocumentRecord {
  texts: { text: string; isListed: boolean }[];
  charts: DrawnBars[];
  alternatives: string[];
}

/**
 * Writes every count of a document. It takes the count from the published tables and notes in the same step where it
 * wrote it, so that the page and `gepubliceerd.json` cannot differ.
 */
export interface StatementRecorder {
  /** `at` without entries is the total of the table. */
  write(where: Statement['where'], tableId: string, at: CellCoordinates): Mark;
  /** Notes a text that stands on the page as one run of words, and gives it back. */
  print(text: string): string;
  /** Notes a heading that the contents list with its page, and gives it back. */
  printListed(text: string): string;
  draw(chart: DrawnBars): void;
  /** Notes the words in the place of a chart, and gives them back. */
  describe(text: string): string;
  readonly statements: readonly Statement[];
  readonly record: Readonly<DocumentRecord>;
}

export function createStatementRecorder(tables: readonly PublishedTable[]): StatementRecorder {
  const statements: Statement[] = [];
  const record: DocumentRecord = { texts: [], charts: [], alternatives: [] };
  const note = (isListed: boolean) => (text: string) => {
    if (isListed || /\S/.test(text)) record.texts.push({ text, isListed });
    return text;
  };
  return {
    statements,
    record,
    print: note(false),
    printListed: note(true),
    draw: (chart) => void record.charts.push(chart),
    describe(text) {
      record.alternatives.push(text);
      return text;
    },
    write(where, tableId, at) {
      const value = shownValue(tables, { table: tableId, at });
      if (value === null) return null;
      const text = words.count(value);
      statements.push({ where, text, refersTo: { table: tableId, at } });
      return { value, text };
    },
  };
}

/** The count in a published cell, or null where it is not shown. @throws Error for a cell that is not there. */
export function shownValue(
  tables: readonly PublishedTable[],
  { table: tableId, at }: Statement['refersTo'],
): number | null {
  const table = tables.find((one) => one.id === tableId);
  if (table === undefined) throw new Error(`no published table ${tableId}`);
  if (Object.keys(at).length === 0) return table.total;
  const cell = cellAt(table, at);
  if (cell === undefined) throw new Error(`no published cell in ${tableId}`);
  return cell.status === 'shown' ? cell.value : null;
}
