import { FailedCheck } from '../../../src-shared/disclosure/contract/failedCheck.ts';
import type { PrintedDocument } from '../pdf/printedDocument.ts';
import type { PdfContent } from './readPdf.ts';

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

/** The text of all pages as it is read on, without what stands at the head and the foot of each. */
interface Flow {
  text: string;
  /** Where a new piece begins. */
  breaks: Set<number>;
  /** For each character whether something accounted for it. */
  used: boolean[];
  /** Where each page ends. */
  ends: number[];
}

/**
 * Holds the text of the pages to what the document must hold: every noted text in its order, the contents with the pages
 * of their headings, the heads and feet of the pages, and no digit besides. @throws FailedCheck
 */
export function accountForText(
  texts: readonly string[],
  { record, runningHeads }: Pick<PrintedDocument, 'record' | 'runningHeads'>,
): void {
  const flow = flowOf(
    texts.map((text, i) => withoutRunningHeads(text, runningHeads(i + 1, texts.length), i + 1)),
  );
  const listed = record.texts.filter((one) => one.isListed);
  let pages: number[] = [];
  let at = 0;
  for (const [index, one] of record.texts.entries()) {
    if (one.isListed && one === listed[0]) {
      ({ at, pages } = takeContents(
        flow,
        listed.map(({ text }) => text),
        at,
      ));
    }
    at = take(flow, one.text, at);
    const page = flow.ends.findIndex((end) => at <= end) + 1;
    if (one.isListed && pages.shift() !== page) {
      throw new FailedCheck(`the contents name another page for ${record.texts[index]?.text}`);
    }
  }
  const stray = [...flow.text].findIndex((sign, i) => /\d/.test(sign) && !flow.used[i]);
  if (stray >= 0) {
    throw new FailedCheck(
      `a number that nothing accounts for: ${flow.text.slice(Math.max(0, stray - 20), stray + 12)}`,
    );
  }
}

function flowOf(pages: readonly string[]): Flow {
  const breaks = new Set<number>([0]);
  const ends: number[] = [];
  let text = '';
  for (const page of pages) {
    for (const piece of page.split(BREAK)) {
      text += piece;
      breaks.add(text.length);
    }
    ends.push(text.length);
  }
  return { text, breaks, ends, used: Array.from(text, () => false) };
}

function withoutRunningHeads(
  page: string,
  runningHeads: ReturnType<PrintedDocument['runningHeads']>,
  number: number,
): string {
  if (runningHeads === null) return page;
  const pieces = [...runningHeads.head, ...runningHeads.foot].filter((text) => text !== '');
  let rest = page;
  for (const piece of pieces.toReversed()) {
    const end = endOf(rest, squeeze(piece));
    if (end === null) throw new FailedCheck(`page ${number} lacks at its head or foot: ${piece}`);
    rest = rest.slice(0, end);
  }
  return rest;
}

/** Where a text begins that stands at the end of a page, whatever pieces it was drawn in; null when it does not. */
function endOf(page: string, wanted: string): number | null {
  let at = page.length;
  for (const sign of [...wanted].toReversed()) {
    while (page.slice(0, at).endsWith(BREAK)) at -= 1;
    if (!page.slice(0, at).endsWith(sign)) return null;
    at -= sign.length;
  }
  return at;
}

/** Takes the lines of the contents, each with the page that it names. */
function takeContents(
  flow: Flow,
  headings: readonly string[],
  from: number,
): { at: number; pages: number[] } {
  let at = from;
  const pages = headings.map((heading) => {
    at = take(flow, heading, at);
    let end = at + 1;
    while (!flow.breaks.has(end)) end += 1;
    const page = Number(flow.text.slice(at, end));
    flow.used.fill(true, at, end);
    at = end;
    return page;
  });
  return { at, pages };
}

/** Finds a text from a place on that nothing has used, and uses it up; it may not begin or end inside a number. */
function take(flow: Flow, text: string, from: number): number {
  const wanted = squeeze(text);
  const cuts = (place: number) =>
    !flow.breaks.has(place) &&
    /\d\.?$/.test(flow.text.slice(Math.max(0, place - 2), place)) &&
    /^\.?\d/.test(flow.text.slice(place, place + 2));
  let at = flow.text.indexOf(wanted, from);
  while (at >= 0 && (cuts(at) || cuts(at + wanted.length))) at = flow.text.indexOf(wanted, at + 1);
  if (at < 0) throw new FailedCheck(`not in the PDF: ${text}`);
  flow.used.fill(true, at, at + wanted.length);
  return at + wanted.length;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
