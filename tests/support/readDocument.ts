import type { PrintedDocument } from '../../src-main/report/pdf/printedDocument.ts';

/** Keys of what pdfmake sets, in the order in which it is read on the page. */
const READ_ON = ['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body'] as const;

/** A document as somebody reads it aloud: each run of text on a line, and the cells of a row on one. */
export function readDocument({ definition }: Pick<PrintedDocument, 'definition'>): string {
  return linesOf(definition.content).join('\n');
}

function linesOf(content: unknown): string[] {
  if (typeof content === 'string' || typeof content === 'number') return [String(content)];
  if (Array.isArray(content)) return content.flatMap(linesOf);
  if (typeof content !== 'object' || content === null) return [];
  if ('text' in content) return [runsOf(content.text)].filter((line) => line.trim() !== '');
  if ('table' in content) return rowsOf(content.table);
  if ('alt' in content) return [String(content.alt)];
  return READ_ON.flatMap((key) => (key in content ? linesOf((content as Record<string, unknown>)[key]) : []));
}

function runsOf(text: unknown): string {
  if (Array.isArray(text)) return text.map(runsOf).join('');
  if (typeof text === 'object' && text !== null && 'text' in text) return runsOf(text.text);
  return String(text);
}

function rowsOf(table: unknown): string[] {
  if (typeof table !== 'object' || table === null || !('body' in table) || !Array.isArray(table.body))
    return [];
  return table.body.map((row: unknown) =>
    (Array.isArray(row) ? row : [row]).map((cell) => linesOf(cell).join(' ')).join(' | '),
  );
}
