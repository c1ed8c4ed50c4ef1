import type { Content } from 'pdfmake/interfaces';
import { pdf as words } from '../../../src-shared/i18n/nl/pdf.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { frame } from './frame.ts';
import { shortTitle } from './frontMatter.ts';
import { COLOUR, PAGE, plainLayout, TEXT_WIDTH } from './pdfStyle.ts';
import { printable } from './printable.ts';
import type { PrintedDocument } from './printedDocument.ts';
import { createStatementRecorder } from './statementRecorder.ts';

/** What the counsellor gets to know about how their report was checked; nothing of it is for the organisation. */
export interface Declaration {
  organisation: string;
  /** First and last day, YYYY-MM-DD. */
  period: { from: string; to: string };
  threshold: number;
  /** The day of the check, YYYY-MM-DD. */
  madeOn: string;
  /** How many numbers were protected, tables of proof were found, statements were turned into constraints, earlier reports taken along. */
  counted: { quantities: number; witnesses: number; facts: number; earlierReports: number };
  /** How it was checked, in finished sentences. */
  methods: readonly string[];
  /** Hexadecimal: one hash over those of all witnesses, and that of the report's file where it is known. */
  rootHash: string;
  fileHash: string | null;
}

/** The controleblad: one page that says against what the report was checked and what came of it. */
export function describeDeclaration(declaration: Declaration): PrintedDocument {
  const recorder = createStatementRecorder([]);
  const { organisation, threshold, madeOn, counted, methods, rootHash, fileHash } = declaration;
  const period = words.period(declaration.period.from, declaration.period.to);
  const text = reportPdf.declaration;
  const heading = (title: string): Content => ({
    text: recorder.print(title),
    style: 'section',
    tag: 'H2',
    margin: [0, 16, 0, 6],
  });
  const content: Content[] = [
    ...shortTitle(text.title, [], recorder),
    { text: recorder.print(text.purpose), style: 'paragraph', color: COLOUR.soft },
    { text: recorder.print(text.passed), bold: true, margin: [0, 8, 0, 0] },
    heading(text.about),
    facts(
      [
        [text.organisation, printable(organisation)],
        [text.period, period],
        [text.madeOn, words.day(madeOn)],
        [text.threshold, words.count(threshold)],
        [text.quantities, words.count(counted.quantities)],
        [text.witnesses, words.count(counted.witnesses)],
        [text.facts, words.count(counted.facts)],
        [text.earlier, words.count(counted.earlierReports)],
      ],
      recorder.print,
    ),
    heading(text.methods),
    {
      ul: methods.map((one) => ({ text: recorder.print(printable(one)), margin: [4, 0, 0, 4] })),
      markerColor: COLOUR.soft,
    },
    heading(text.proof),
    { text: recorder.print(text.proofText), style: 'paragraph' },
    facts(
      [
        [text.rootHash, inFours(rootHash)],
        ...(fileHash === null ? [] : [[text.fileHash, inFours(fileHash)] as [string, string]]),
      ],
      recorder.print,
    ),
  ];
  return {
    definition: {
      ...frame(text.metadataTitle(period), madeOn),
      pageMargins: [PAGE.left, 64, PAGE.right, 56],
      content,
    },
    runningHeads: () => null,
    statements: recorder.statements,
    record: recorder.record,
  };
}

function facts(rows: readonly [string, string][], print: (text: string) => string): Content {
  const name = 190;
  return {
    table: {
      dontBreakRows: true,
      widths: [name, TEXT_WIDTH - name],
      body: rows.map(([label, value]) => [
        { text: print(label), color: COLOUR.soft },
        { text: print(value) },
      ]),
    },
    layout: plainLayout,
    tag: 'L',
  };
}

/** A hash in groups of four signs, so that two of them can be compared by eye. */
function inFours(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}
