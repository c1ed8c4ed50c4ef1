import { isDeepStrictEqual } from 'node:util';
import { FailedCheck } from '../../../src-shared/disclosure/failedCheck.ts';
import { severalIdOf } from '../../../src-shared/disclosure/protectReport.ts';
import type { PublishedReport, PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR } from '../pdf/pdfStyle.ts';
import { printable } from '../pdf/printable.ts';
import { labelOf, oneWayTables } from '../reportTables.ts';
import { type FilledBox, type PdfContent, readPdf } from './readPdf.ts';

const BAR_COLOURS: string[] = [COLOUR.bar, COLOUR.mergedBar];

/**
 * Reads a finished PDF back and holds every number and every bar in it to the published report, one to one.
 * `madeOn` is the day that the report bears. @throws Error that names the first thing that does not agree.
 */
export function checkPdf(pdf: Buffer, published: PublishedReport, madeOn: string): void {
  const content = readPdf(pdf);
  accountForText(pageTexts(content), published, madeOn);
  accountForBars(content, published);
}

/** Stands between two pieces of text that were not set as one line of words. */
const BREAK = '\u0000';

/** The text of each page in the order of drawing, without white space, with BREAK between separate pieces. */
export function pageTexts(content: PdfContent): string[] {
  return Array.from({ length: content.pages }, (_, i) =>
    content.runs
      .filter((run) => run.page === i + 1)
      .map((run) => (/\s$/.test(run.text) ? run.text : run.text + BREAK))
      .join('')
      .replace(/\s/g, ''),
  );
}

interface PageText {
  text: string;
  /** For each character whether something accounted for it. */
  used: boolean[];
  /** Where a new piece begins. */
  breaks: Set<number>;
}

function toPageText(marked: string): PageText {
  const pieces = marked.split(BREAK);
  const text = pieces.join('');
  const breaks = new Set<number>([0]);
  let at = 0;
  for (const piece of pieces) {
    at += piece.length;
    breaks.add(at);
  }
  return { text, used: Array.from(text, () => false), breaks };
}

/**
 * Holds every digit of the pages to the published report: the counts one to one with its statements and in their
 * order, each beside its own label, and every other number to the one reason that it may have. Throws otherwise.
 */
export function accountForText(texts: readonly string[], published: PublishedReport, madeOn: string): void {
  const pages = texts.map(toPageText);
  const figures = pages.findIndex(
    ({ text }, i) => i > 1 && text.includes(`3${squeeze(words.figures.heading)}`),
  );
  const organisation = printable(published.organisation);
  let reached = { page: Math.max(figures, 0), at: 0 };

  /** Finds an unused occurrence on the page, or on a later one, and marks it; it may not begin or end inside a number. */
  const take = (wanted: string, from: { page: number; at: number }, lastPage: number) => {
    for (let page = from.page; page <= lastPage; page++) {
      const { text, used, breaks } = pages[page] ?? toPageText('');
      const cuts = (place: number) =>
        !breaks.has(place) && /\d\.?$/.test(text.slice(0, place)) && /^\.?\d/.test(text.slice(place));
      let at = text.indexOf(wanted, page === from.page ? from.at : 0);
      while (
        at >= 0 &&
        (used.slice(at, at + wanted.length).includes(true) || cuts(at) || cuts(at + wanted.length))
      ) {
        at = text.indexOf(wanted, at + 1);
      }
      if (at >= 0) {
        used.fill(true, at, at + wanted.length);
        return { page, at: at + wanted.length };
      }
    }
    throw new FailedCheck(`not in the PDF: ${wanted}`);
  };
  const takeOn = (page: number, wanted: string) => take(squeeze(wanted), { page, at: 0 }, page);

  const isEmpty = published.tables.length === 0;
  for (const row of expectedRows(published)) reached = take(squeeze(row), reached, pages.length - 1);

  const period = words.period(published.period.from, published.period.to);
  takeOn(0, period);
  takeOn(0, organisation);
  if (!isEmpty) {
    takeOn(0, words.madeOn(madeOn));
    takeOn(
      2,
      words.introduction.paragraphs(organisation, published.period.from, published.period.to)[0] ?? '',
    );
    for (let page = 1; page < pages.length; page++) {
      takeOn(page, `${period}${words.page(page + 1, pages.length)}`);
      takeOn(page, organisation);
    }
    const rule = take(squeeze(printable(published.rule)), { page: 2, at: 0 }, pages.length - 1);
    takeOn(rule.page, words.protection.threshold(published.threshold));
    for (const [number, title] of headingsOf(published)) {
      const heading = take(squeeze(`${number}${title}`), { page: 2, at: 0 }, pages.length - 1);
      takeOn(1, `${number}${title}${heading.page + 1}`);
    }
  }
  for (const [page, { text, used }] of pages.entries()) {
    const stray = [...text].findIndex((character, at) => /\d/.test(character) && !used[at]);
    if (stray >= 0)
      throw new FailedCheck(
        `a number on page ${page + 1} that nothing accounts for: ${text.slice(Math.max(0, stray - 20), stray + 12)}`,
      );
  }
}

/** Holds the length of every bar to the count beside it: one factor in a chart, one bar for every shown cell. */
export function accountForBars(content: PdfContent, published: PublishedReport): void {
  const bars = content.boxes.filter((box) => BAR_COLOURS.includes(box.colour));
  for (const table of published.tables.filter((one) => one.id !== 'total' && !isLine(one, published))) {
    const cells = cellsInOrder(table).filter((cell) => cell.status === 'shown');
    const longest = Math.max(...cells.map((cell) => cell.value ?? 0));
    const own = bars.splice(0, cells.length);
    const widest = Math.max(...own.map((bar) => bar.width));
    if (own.length !== cells.length)
      throw new FailedCheck(`${table.id} has ${own.length} bars for ${cells.length} counts`);
    for (const [i, bar] of own.entries())
      holdBar(bar, cells[i]?.value ?? 0, own[0] ?? bar, widest / longest, content);
  }
  if (bars.length > 0) throw new FailedCheck('a bar too many');
}

function holdBar(bar: FilledBox, value: number, first: FilledBox, factor: number, content: PdfContent): void {
  const counted = bar.width / factor;
  if (Math.abs(counted - value) > 0.01) throw new FailedCheck(`a bar of ${counted} for a count of ${value}`);
  if (Math.abs(bar.x - first.x) > 0.001 || bar.page !== first.page)
    throw new FailedCheck('a bar that starts elsewhere');
  const label = content.runs.find(
    (run) =>
      run.page === bar.page &&
      run.x > bar.x &&
      run.x - bar.x - bar.width < 8 &&
      run.y > bar.y &&
      run.y < bar.y + bar.height,
  );
  if (label?.text !== words.count(value))
    throw new FailedCheck(`the bar of ${value} is labelled ${label?.text}`);
}

/** What the chapter of figures must show, in order: every label with its count, each borne out by a statement. */
function expectedRows(published: PublishedReport): string[] {
  const left = [...published.statements];
  const count = (where: string, table: string, at: Record<string, string>, value: number | null) => {
    const statement = left.shift();
    const expected = { where, text: words.count(value ?? Number.NaN), refersTo: { table, at } };
    if (!isDeepStrictEqual(statement, expected))
      throw new FailedCheck(`not stated: ${JSON.stringify(expected)}`);
    return expected.text;
  };
  const rows = published.tables
    .filter((one) => !isLine(one, published))
    .flatMap((table) => {
      if (table.id === 'total') return count('heading', table.id, {}, table.total) + words.figures.totalUnit;
      const cells = cellsInOrder(table);
      const lines = published.tables.filter((one) => one.id === severalIdOf(table.id));
      const shown = (where: string, cell: (typeof cells)[number], id = table.id) =>
        cell.status === 'shown' ? count(where, id, cell.at, cell.value) : words.figures.hiddenCell;
      return [
        ...cells.map((cell) => cell.label + cell.members + shown('text', cell)),
        ...(table.total === null ? [] : [words.figures.total + count('text', table.id, {}, table.total)]),
        ...lines.flatMap((line) =>
          cellsInOrder(line).map((cell) => words.figures.line(cell.label, shown('text', cell, line.id))),
        ),
        ...cells.map((cell) => cell.label + shown('chart', cell)),
      ];
    });
  if (left.length > 0) throw new FailedCheck('a statement that no table bears out');
  return rows;
}

/** A table of one cell that is a line of text beside its own table, without a bar. */
function isLine(table: PublishedTable, { tables }: PublishedReport): boolean {
  return tables.some((one) => severalIdOf(one.id) === table.id);
}

/** The cells with their labels; the table spells out the members of a merged row, the chart does not. */
function cellsInOrder(table: PublishedTable) {
  const dimension = table.dimensions[0];
  if (dimension === undefined) return [];
  return dimension.classes.map(({ id, label, members }) => {
    const cell = table.cells.find(({ at }) => at[dimension.id] === id);
    if (cell === undefined) throw new FailedCheck(`${table.id} lacks a cell for ${id}`);
    const spelled = members.length > 1 ? members.map((code) => labelOf(dimension, code)).join(', ') : '';
    return { ...cell, label, members: spelled };
  });
}

function headingsOf(published: PublishedReport): Array<[string, string]> {
  return [
    ['1', words.introduction.heading],
    ['2', words.protection.heading],
    ['3', words.figures.heading],
    ['3.1', words.tables.total.title],
    ...oneWayTables.map(({ id }, i): [string, string] => [
      `3.${i + 2}`,
      published.tables.find((table) => table.id === id)?.title ?? words.tables[id].title,
    ]),
    ['4', words.reading.heading],
    ['5', words.definitions.heading],
  ];
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
