import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import type { PublishedReport } from '../../../src-shared/domain/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import type { PrintedDocument } from '../pdf/printedDocument.ts';
import { type Statement, shownValue } from '../pdf/statementRecorder.ts';
import { accountForBars } from './checkBars.ts';
import { checkRows } from './checkRows.ts';
import { checkTags } from './checkTags.ts';
import { accountForText, pageTexts } from './checkText.ts';
import { readPdf } from './readPdf.ts';

/**
 * Reads a finished PDF back and holds every number, every bar and every word in the place of a chart to the published
 * report, one to one.
 * @param document what the file was made of.
 * @param isWhole whether the document states all that was published, as the report itself does.
 * @throws FailedCheck that names the first thing that does not agree.
 */
export function checkPdf(
  pdf: Buffer,
  published: PublishedReport,
  document: PrintedDocument,
  isWhole: boolean,
): void {
  checkStatements(document.statements, published, isWhole);
  if (isWhole) {
    checkRows(
      document.record.texts.map(({ text }) => text),
      published,
    );
  }
  const content = readPdf(pdf);
  accountForText(pageTexts(content), document);
  accountForBars(content, document.record.charts);
  checkTags(pdf, document.record.alternatives);
}

/**
 * Holds what a document states to what was published: each number is that of a cell that is shown, and is one of the
 * published statements. @throws FailedCheck
 */
export function checkStatements(
  stated: readonly Statement[],
  published: PublishedReport,
  isWhole: boolean,
): void {
  for (const one of published.statements) {
    const value = countOf(one, published);
    if (value === null || one.text !== words.count(value))
      throw new FailedCheck(`not borne out: ${keyOf(one)}`);
  }
  const known = new Set(published.statements.map(keyOf));
  const said = new Set(stated.map(keyOf));
  for (const key of said) if (!known.has(key)) throw new FailedCheck(`not published: ${key}`);
  for (const key of known) {
    if (isWhole && !said.has(key)) throw new FailedCheck(`published and not printed: ${key}`);
  }
}

function countOf({ refersTo }: Statement, { tables }: PublishedReport): number | null {
  try {
    return shownValue(tables, refersTo);
  } catch {
    return null;
  }
}

/** A statement without the place on the page, which may differ between two forms of the report. */
function keyOf({ text, refersTo: { table, at } }: Statement): string {
  const places = Object.entries(at).map(([dimension, id]) => `${dimension}=${id}`);
  return `${text} in ${table} ${places.toSorted().join(',')}`;
}
