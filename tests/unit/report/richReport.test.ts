import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPdf } from '../../../src-main/report/check/checkPdf.ts';
import { checkRows } from '../../../src-main/report/check/checkRows.ts';
import { accountForText, pageTexts } from '../../../src-main/report/check/checkText.ts';
import { type PdfContent, readPdf } from '../../../src-main/report/check/readPdf.ts';
import { describeReport } from '../../../src-main/report/pdf/document.ts';
import {
  checkReportPdf,
  renderPdf,
  renderSlides,
  renderSummary,
} from '../../../src-main/report/pdf/renderPdf.ts';
import { describeSlides } from '../../../src-main/report/pdf/slides.ts';
import { publishedReport } from '../../../src-shared/domain/publishedReport.ts';
import type { ReportContent } from '../../../src-shared/domain/reportContent.ts';
import { reportPdf } from '../../../src-shared/i18n/nl/reportPdf.ts';
import { tooFew } from '../../../src-shared/i18n/nl/reportProtection.ts';
import { exampleContent } from '../../support/exampleContent.ts';
import { plainOptions } from '../../support/plainOptions.ts';
import { richOptions, richPublished } from '../../support/richPdf.ts';
import { statementsOf } from '../../support/statementsOf.ts';
import { exampleReport, exampleTable } from './exampleReport.ts';

const published = richPublished();

function textOf(pdf: Buffer): string {
  return pageTexts(readPdf(pdf)).join('').replaceAll('\0', '');
}

describe('a report with words of the counsellor', () => {
  test('is read back number by number and bar by bar', async () => {
    expect(publishedReport.parse(published)).toEqual(published);
    const pdf = await renderPdf(published, richOptions);
    expect(() => checkReportPdf(pdf, published, richOptions)).not.toThrow();
  });

  test('prints a token as the count of its cell, and states it', async () => {
    const text = textOf(await renderPdf(published, richOptions));
    expect(text).toContain('Intimidatieishetvaakstgenoemd:62keer.');
    expect(published.statements).toContainEqual({
      where: 'text',
      text: '62',
      refersTo: { table: 'themes', at: { themes: 'intimidation' } },
    });
  });

  test('is not made when a token points to a cell that is not shown', () => {
    const content = exampleContent();
    content.texts.nature = 'Het ging [[themes:merged]] keer over iets anders.';
    expect(() => describeReport(published, { ...richOptions, content })).toThrow('not shown');
  });

  test('any one digit changed in the text is found', async () => {
    const texts = pageTexts(readPdf(await renderPdf(published, richOptions)));
    const document = describeReport(published, richOptions);
    const places = texts.flatMap((text, page) =>
      [...text.matchAll(/\d/g)].map((match) => ({ page, at: match.index })),
    );
    expect(places.length).toBeGreaterThan(400);
    for (const { page, at } of places) {
      const text = texts[page] ?? '';
      const digit = (Number(text[at]) + 1) % 10;
      const changed = texts.with(page, text.slice(0, at) + digit + text.slice(at + 1));
      expect(() => accountForText(changed, document), `${page}: ${text.slice(at - 9, at + 4)}`).toThrow();
    }
  });

  test('a count in the row of another class is found', () => {
    const texts = describeReport(published, richOptions).record.texts.map(({ text }) => text);
    expect(() => checkRows(texts, published)).not.toThrow();
    const swapped = texts.map((text) => (text === 'Pesten48' ? 'Discriminatie48' : text));
    expect(swapped).not.toEqual(texts);
    expect(() => checkRows(swapped, published)).toThrow('no row');
  });

  test('a hidden cell has its sign in the table and no bar', async () => {
    const pdf = await renderPdf(published, richOptions);
    expect(textOf(pdf)).toContain('Discriminatie––11–24');
    const bars = describeReport(published, richOptions).record.charts.flatMap((chart) => chart.bars);
    const shown = published.tables.flatMap(({ dimensions, cells }) =>
      cells.filter((cell) => cell.status === 'shown' && Object.keys(cell.at).length === dimensions.length),
    );
    expect(bars.map((bar) => bar.value).toSorted()).toEqual(shown.map((cell) => cell.value).toSorted());
  });

  test('leaves out a chapter in which nothing is said, and keeps the figures', async () => {
    const content = { ...exampleContent(), recommendations: [], former: [] };
    content.texts.expertise = '';
    content.texts.figures = '';
    const options = { ...richOptions, content };
    const text = textOf(await renderPdf(richPublished(options), options));
    expect(text).not.toContain(reportPdf.chapters.expertise);
    expect(text).not.toContain(reportPdf.chapters.recommendations);
    expect(text).toContain('DecijfersHoedemeldingbinnenkwam'.slice(0, 9));
  });

  test('a report without numbers says nothing about the cases, and keeps the rest', async () => {
    const small = { ...published, tables: [], statements: [] };
    const content = exampleContent();
    content.texts = Object.fromEntries(
      Object.entries(content.texts).map(([id, text]) => [id, text.replaceAll(/\[\[[^\]]*\]\]/g, 'veel')]),
    ) as ReportContent['texts'];
    const options = { ...richOptions, content };
    const pdf = await renderPdf(small, options);
    checkReportPdf(pdf, small, options);
    const text = textOf(pdf);
    expect(text).toContain(tooFew.sentence.replaceAll(' ', ''));
    expect(text).toContain('Geefnieuweleidinggevenden');
    expect(text).not.toMatch(/Intimidatieishetvaakst|Wijziendriepatronen|Hetaantalmeldingengroeit/);
  });
});

test('a report that was kept with its statements in another order still renders', async () => {
  const kept = exampleReport();
  const shuffled = { ...kept, statements: kept.statements.toReversed() };
  const pdf = await renderPdf(shuffled, plainOptions);
  expect(() => checkReportPdf(pdf, shuffled, plainOptions)).not.toThrow();
});

describe('the summary', () => {
  test('is one page, whatever the counsellor wrote', async () => {
    const long = 'Een signaal dat wat langer is en dat niet op een pagina past. '.repeat(6);
    const contents: ReportContent[] = [
      exampleContent(),
      { ...exampleContent(), recommendations: [], texts: { ...exampleContent().texts, interpretation: '' } },
      { ...exampleContent(), texts: { ...exampleContent().texts, interpretation: `${long}\n\n`.repeat(9) } },
    ];
    for (const content of contents) {
      const pdf = await renderSummary(published, { ...richOptions, content });
      expect(readPdf(pdf).pages).toBe(1);
      expect(textOf(pdf)).toContain('174meldingen161mensen438gesprekken');
    }
  });

  test('states nothing that was not published', async () => {
    const less = {
      ...published,
      statements: published.statements.filter((one) => one.refersTo.table !== 'contacts'),
    };
    await expect(renderSummary(less, richOptions)).rejects.toThrow('not published');
  });
});

describe('the slides', () => {
  test('are 16 by 9, say each recommendation once, and are read back', async () => {
    const pdf = await renderSlides(published, richOptions);
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 960 540]');
    const text = textOf(pdf);
    for (const { text: advice } of exampleContent().recommendations) {
      const start = advice.replaceAll('*', '').slice(0, 40).replaceAll(' ', '');
      expect(text.split(start)).toHaveLength(2);
    }
    expect(() => checkPdf(pdf, published, describeSlides(published, richOptions), false)).not.toThrow();
  });

  test('no slide is left with a few words of the one before', async () => {
    const { runs, pages } = readPdf(await renderSlides(published, richOptions));
    for (let page = 1; page <= pages; page++) {
      const heights = runs.filter((run) => run.page === page).map((run) => run.y);
      expect(Math.max(...heights), `slide ${page}`).toBeGreaterThan(300);
      expect(runs.filter((run) => run.page === page).length, `slide ${page}`).toBeGreaterThan(3);
    }
  });
});

test('tables of more rows than a page holds are printed whole, and their charts', async () => {
  const rows = Array.from({ length: 45 }, (_, i): [string, string[], number] => [
    `Thema ${'x'.repeat(i % 9)}`,
    [`t${i}`],
    10 + i,
  ]);
  const long = exampleTable('themes', 'Thema’s', rows, null);
  const [first] = exampleTable('department', 'Onderdeel', rows.slice(0, 3), 60).dimensions;
  const [second] = long.dimensions;
  if (!first || !second) throw new Error('a table has a dimension');
  const at = first.classes.flatMap((a) => second.classes.map((b) => ({ department: a.id, themes: b.id })));
  const cells = at.map((place, i) => ({ at: place, status: 'shown' as const, value: 5 + (i % 70) }));
  const cross = {
    ...long,
    id: 'themes_by_department',
    title: 'Thema’s naar onderdeel',
    dimensions: [first, second],
    cells,
  };
  const body = { ...published, tables: [...published.tables.slice(0, 3), long, cross] };
  const big = { ...body, statements: statementsOf(body, plainOptions) };
  const pdf = await renderPdf(big, plainOptions);
  expect(() => checkReportPdf(pdf, big, plainOptions)).not.toThrow();
  const text = textOf(pdf);
  for (const [label, , count] of rows) expect(text).toContain(`${label.replaceAll(' ', '')}${count}`);
});

/** The lines of a page from top to bottom, without its head and foot. */
function linesOf({ runs }: PdfContent, page: number): string[] {
  const lines = new Map<number, string>();
  for (const run of runs.filter((one) => one.page === page && one.y > 70 && one.y < 790)) {
    const y = Math.round(run.y);
    lines.set(y, (lines.get(y) ?? '') + run.text);
  }
  return [...lines.entries()].toSorted(([a], [b]) => b - a).map(([, text]) => text);
}

test('however long the texts are: no heading ends a page, no paragraph leaves one line behind, no page is empty', async () => {
  const sentence = 'Deze zin staat in het verslag om te zien waar een pagina eindigt. ';
  const length = fc.integer({ min: 1, max: 14 });
  const lengths = fc.record({ introduction: length, role: length, awareness: length, outlook: length });
  const marker = (id: string) => `Slotwoord ${id}.`;
  await fc.assert(
    fc.asyncProperty(lengths, async (times) => {
      const content = exampleContent();
      for (const [id, count] of Object.entries(times)) {
        const text = Array.from(
          { length: 3 },
          (_, i) => `Begin${id}${i} ${sentence.repeat(count)}${marker(id + i)}`,
        );
        content.texts[id as keyof typeof times] = text.join('\n\n');
      }
      const pdf = readPdf(await renderPdf(published, { ...richOptions, content }));
      for (let page = 3; page <= pdf.pages; page++) {
        const lines = linesOf(pdf, page);
        expect(lines.length, `page ${page}`).toBeGreaterThan(1);
        expect(lines.at(-1), `foot of page ${page}`).not.toMatch(/^\d+(\.\d+)? {2}/);
        // A paragraph of one line begins and ends in it; of a longer one two lines at least stand together.
        if (/^Begin/.test(lines.at(-1) ?? '')) expect(lines.at(-1)).toContain('Slotwoord');
        if (/Slotwoord/.test(lines[0] ?? '')) expect(lines[0]).toContain('Begin');
      }
    }),
    { numRuns: 8 },
  );
});
