import type { Content, ContentText } from 'pdfmake/interfaces';
import { parseFormatting, type Run } from '../../../src-shared/domain/formattedText.ts';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { COLOUR, type Margins, plainLayout } from './pdfStyle.ts';
import { printableLines } from './printable.ts';
import type { Statement, StatementRecorder } from './statementRecorder.ts';

/** A piece of a finished text: words, or a count that is printed from its published cell. */
export type Piece = string | Statement['refersTo'];

/** Splits a text at its number tokens. */
export type Resolve = (text: string) => readonly Piece[];

/** How a text of the counsellor is set: its tokens, its light formatting, Dutch quotation marks. */
export interface Setting {
  recorder: StatementRecorder;
  resolve: Resolve;
}

/** The paragraphs and lists of a text, as they were typed. */
export function blocksOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((block) => block.trim() !== '');
}

/** So many of the first blocks as have room for together. */
export function firstOf(blocks: readonly string[], letters: number): string[] {
  let left = letters;
  const end = blocks.findIndex((block) => {
    left -= block.length;
    return left < 0;
  });
  return blocks.slice(0, end < 0 ? blocks.length : end);
}

/**
 * A text of the counsellor as paragraphs and lists. The fonts have no italic, so what is italic is underlined.
 * @throws Error when a token points to a cell that is not shown.
 */
export function prose(text: string, setting: Setting): Content[] {
  return parseFormatting(text).map((block): Content => {
    if (block.kind === 'paragraph') return { text: setRuns(block.runs, setting), style: 'paragraph' };
    const margin: Margins = [0, 0, 0, 8];
    if (block.start !== null) {
      const start = block.start;
      return numbered(
        block.items.map((runs, index) => {
          const number = setting.recorder.print(words.ordinal(start + index));
          return [number, { text: setRuns(runs, setting) }];
        }),
      );
    }
    return {
      ul: block.items.map((runs) => ({ text: setRuns(runs, setting), margin: [4, 0, 0, 4] as Margins })),
      markerColor: COLOUR.soft,
      margin,
    };
  });
}

/** A short text in one piece, such as a cell of a table. */
export function line(text: string, setting: Setting): ContentText {
  const runs = parseFormatting(text).flatMap((block) =>
    block.kind === 'paragraph' ? block.runs : block.items.flat(),
  );
  return { text: setRuns(runs, setting) };
}

/** A numbered list. pdfmake's own draws the number after the first line, out of the order of reading. */
export function numbered(items: readonly (readonly [string, Content])[], width = 22): Content {
  return {
    table: {
      dontBreakRows: true,
      widths: [width, '*'],
      body: items.map(([number, content]) => [{ text: number, color: COLOUR.soft }, content]),
    },
    layout: plainLayout,
    tag: 'L',
    margin: [0, 0, 0, 8],
  };
}

function setRuns(runs: readonly Run[], { recorder, resolve }: Setting): Content[] {
  const said: string[] = [];
  const set = runs.flatMap(({ text, isBold, isItalic }) =>
    resolve(text).map((piece): Content => {
      const words = typeof piece === 'string' ? typeset(piece) : countOf(piece, recorder);
      said.push(words);
      return { text: words, bold: isBold, ...(isItalic && { decoration: 'underline' as const }) };
    }),
  );
  recorder.print(said.join(''));
  return set;
}

function countOf({ table, at }: Statement['refersTo'], recorder: StatementRecorder): string {
  const mark = recorder.write('text', table, at);
  if (mark === null) throw new Error(`the text points to a cell of ${table} that is not shown`);
  return mark.text;
}

/** Typographic marks for what is typed on a keyboard; ends of lines stay. */
export function typeset(text: string): string {
  return printableLines(
    text
      .replaceAll('\t', ' ')
      .replace(/(^|[\s([–])"/g, '$1“')
      .replaceAll('"', '”')
      .replace(/(^|[\s([–])'(?=\p{L}[^']*')/gu, '$1‘')
      .replaceAll('...', '…')
      .replace(/ -{1,2} /g, ' – '),
  );
}
