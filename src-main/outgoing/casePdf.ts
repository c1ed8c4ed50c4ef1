import type { Content } from 'pdfmake/interfaces';
import { caseFile as words } from '../../src-shared/i18n/nl/caseFile.ts';
import { pdf } from '../../src-shared/i18n/nl/pdf.ts';
import type { CaseFile, CaseFilePart } from '../../src-shared/ipc/caseFileChannels.ts';
import { layOut } from '../report/pdf/layOut.ts';
import { COLOUR, plainLayout, TEXT_WIDTH } from '../report/pdf/pdfStyle.ts';
import { headed, LINE, printedBlock, printedPage, printedTitle } from './printedPage.ts';

/**
 * The file of a case as PDF: what the preview shows, and nothing else. The same file, day and fonts give the same bytes.
 * @param hasNames of others than the reporter, which the first page then says.
 */
export function renderCasePdf(file: CaseFile, hasNames: boolean, fontFolder: string): Promise<Buffer> {
  const about = words.pdf[file.about];
  const content: Content[] = [
    ...printedTitle(about.title(file.code), [about.subtitle, words.pdf.madeOn(pdf.day(file.madeOn))]),
    { text: hasNames ? about.explanationWithNames : about.explanation, margin: [0, 0, 0, 20] },
    ...section(words.facts, file.facts.length > 0 ? [pairs(file.facts)] : []),
    ...section(words.agreements, file.agreements.length > 0 ? [pairs(file.agreements)] : []),
    ...file.records.flatMap(({ title, parts }) => section(title, parts.flatMap(part))),
    ...section(words.entries, file.entries.flatMap(part)),
    ...section(words.referrals, file.referrals.flatMap(part)),
  ];
  return layOut({ ...printedPage(about.title(file.code), file.madeOn), content }, fontFolder);
}

function section(heading: string, contents: Content[]): Content[] {
  if (contents.length === 0) return [];
  return headed({ text: heading, style: 'section', margin: [0, 0, 0, 7] }, 4 * LINE, contents, 18);
}

function part({ heading, about, blocks }: CaseFilePart): Content[] {
  const line = [
    { text: heading, bold: true },
    { text: `   ${about}`, color: COLOUR.soft },
  ];
  return headed({ text: line, margin: [0, 0, 0, 3] }, 2 * LINE, blocks.map(printedBlock), 6);
}

function pairs(rows: readonly (readonly [string, string])[]): Content {
  const name = 150;
  return {
    table: {
      dontBreakRows: true,
      widths: [name, TEXT_WIDTH - name],
      body: rows.map(([label, value]) => [{ text: label, color: COLOUR.soft }, value]),
    },
    layout: { ...plainLayout, paddingTop: () => 1, paddingBottom: () => 1 },
  };
}
