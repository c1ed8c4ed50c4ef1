import type { PublishedReport } from '../../../src-shared/disclosure/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';

export type Statement = PublishedReport['statements'][number];
export type Place = Statement['refersTo']['at'];

/** A count as it stands on the page, or null for a cell that is not shown. */
export type Mark = { value: number; text: string } | null;

/**
 * The only hand that writes a count. It takes the count from the published tables and notes in the same step
 * where it wrote it, so that the page and `gepubliceerd.json` cannot differ.
 */
export interface Pen {
  /** `at` without entries is the total of the table. */
  write(where: Statement['where'], tableId: string, at: Place): Mark;
  readonly statements: readonly Statement[];
}

export function createPen(tables: PublishedReport['tables']): Pen {
  const statements: Statement[] = [];
  return {
    statements,
    write(where, tableId, at) {
      const value = shownValue(tables, tableId, at);
      if (value === null) return null;
      const text = words.count(value);
      statements.push({ where, text, refersTo: { table: tableId, at } });
      return { value, text };
    },
  };
}

function shownValue(tables: PublishedReport['tables'], tableId: string, at: Place): number | null {
  const table = tables.find((one) => one.id === tableId);
  if (table === undefined) throw new Error(`no published table ${tableId}`);
  if (Object.keys(at).length === 0) return table.total;
  const cell = table.cells.find((one) => isSamePlace(one.at, at));
  if (cell === undefined) throw new Error(`no published cell in ${tableId}`);
  return cell.status === 'shown' ? cell.value : null;
}

function isSamePlace(a: Place, b: Place): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
