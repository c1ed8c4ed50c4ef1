import { beforeAll, describe, expect, test } from 'vitest';
import { accountForBars } from '../../../src-main/report/check/checkBars.ts';
import { accountForText, pageTexts } from '../../../src-main/report/check/checkText.ts';
import { type PdfContent, readPdf } from '../../../src-main/report/check/readPdf.ts';
import { describeReport } from '../../../src-main/report/pdf/document.ts';
import { printable } from '../../../src-main/report/pdf/printable.ts';
import { checkReportPdf, renderPdf } from '../../../src-main/report/pdf/renderPdf.ts';
import { type PublishedReport, publishedReport } from '../../../src-shared/domain/publishedReport.ts';
import { plainOptions } from '../../support/plainOptions.ts';
import { statementsOf } from '../../support/statementsOf.ts';
import { exampleReport } from './exampleReport.ts';

const options = plainOptions;
const published = exampleReport();
const described = describeReport(published, options);
let bytes: Buffer;
let content: PdfContent;

beforeAll(async () => {
  bytes = await renderPdf(published, options);
  content = readPdf(bytes);
});

describe('every number of the PDF is one of the published report', () => {
  test('the text accounts for every digit and every statement', () => {
    expect(() => publishedReport.parse(published)).not.toThrow();
    expect(() => accountForText(pageTexts(content), described)).not.toThrow();
  });

  test('every shown cell has one bar of its length, a hidden cell none', () => {
    const bars = described.record.charts.flatMap((chart) => chart.bars);
    const shown = published.tables.flatMap(({ cells }) => cells.filter(({ status }) => status === 'shown'));
    expect(bars.map((bar) => bar.value).toSorted()).toEqual(shown.map((cell) => cell.value).toSorted());
    expect(() => accountForBars(content, described.record.charts)).not.toThrow();
  });

  test('any one digit changed in the text is found', () => {
    const texts = pageTexts(content);
    let tried = 0;
    texts.forEach((text, page) => {
      [...text].forEach((character, at) => {
        if (!/\d/.test(character)) return;
        tried += 1;
        const digit = (Number(character) + 1) % 10;
        const changed = texts.with(page, text.slice(0, at) + digit + text.slice(at + 1));
        expect(() => accountForText(changed, described), `${page}:${text.slice(at - 9, at + 4)}`).toThrow();
      });
    });
    expect(tried).toBeGreaterThan(100);
  });

  test('any one count changed in the report is found, in the cell, in the statement, or in both', () => {
    for (const changed of changedReports()) {
      expect(() => checkReportPdf(bytes, changed, options)).toThrow();
    }
  });

  test('a bar that is a little too long is found', () => {
    content.boxes.forEach((box, at) => {
      if (box.colour !== '#0f5c63' && box.colour !== '#6d989c') return;
      const boxes = content.boxes.with(at, { ...box, width: box.width * 0.985 });
      expect(() => accountForBars({ ...content, boxes }, described.record.charts)).toThrow();
    });
  });
});

/** Every way to change one count of the report by one. */
function changedReports(): PublishedReport[] {
  const changes: PublishedReport[] = [];
  published.tables.forEach((table, t) => {
    const put = (next: typeof table) => {
      const changed = { ...published, tables: published.tables.with(t, next) };
      changes.push(changed, { ...changed, statements: statementsOf(changed, options) });
    };
    if (table.total !== null) put({ ...table, total: table.total + 1 });
    table.cells.forEach((cell, c) => {
      put({
        ...table,
        cells: table.cells.with(c, { ...cell, status: 'shown', value: (cell.value ?? 0) + 1 }),
      });
    });
  });
  published.statements.forEach((statement, s) => {
    const text = statement.text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    changes.push({ ...published, statements: published.statements.with(s, { ...statement, text }) });
  });
  return changes;
}

describe('the file', () => {
  test('a report whose statements are not those of its tables is not rendered', async () => {
    const [first] = changedReports();
    await expect(renderPdf(first as PublishedReport, options)).rejects.toThrow('not ');
  });

  test('two renders of the same report on the same day are the same bytes', async () => {
    expect((await renderPdf(published, options)).equals(bytes)).toBe(true);
  });

  test('it is PDF/A-2b with embedded fonts and an output intent', () => {
    const file = bytes.toString('latin1');
    expect(file).toMatch(/^%PDF-1\.7/);
    expect(file).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(file).toContain('<pdfaid:conformance>B</pdfaid:conformance>');
    expect(file).toContain('/OutputIntent');
    expect(file.match(/\/FontFile2 /g)?.length).toBe(file.match(/\/Type \/FontDescriptor/g)?.length);
    expect(file).not.toMatch(/\/Type1\b/);
  });

  test('its metadata bear the title, the language and the day, and no author, path or version', () => {
    const file = bytes.toString('latin1');
    const info = [...file.matchAll(/\n\((D:[^)]*)\)\nendobj/g)].map((match) => match[1]);
    expect(info).toEqual(['D:20221003000000Z']);
    expect(file).toContain('<xmp:CreateDate>2022-10-03T00:00:00Z</xmp:CreateDate>');
    expect(file).toContain('/Lang (nl-NL)');
    expect(bytes.toString('utf8')).toContain(
      'Jaarverslag vertrouwenspersoon, 1\u00a0september 2021 – 31\u00a0augustus 2022</rdf:li>',
    );
    expect(file).not.toMatch(/\/Author|\/ModDate|dc:creator|pdfmake|pdfkit|PDFKit|\.ttf|Hogeschool/);
    expect(
      [...file.matchAll(/<(?:xmp:CreatorTool|pdf:Producer)>([^<]*)</g)].map((match) => match[1]),
    ).toEqual(['Vertrouwenskluis', 'Vertrouwenskluis']);
  });
});

describe('a name of an organisation', () => {
  test.each([
    'Zorg & Zn. <"Ñandú"> ’t Wéll',
    'Łódź Ğüven Příbram',
    'Kliniek 😀 漢字',
    'De 7 Zwanen 24',
    '1104',
    'A'.repeat(120),
  ])('%s is printed whole or with a plain mark', async (organisation) => {
    const renamed = { ...published, organisation };
    const pdf = await renderPdf(renamed, options);
    checkReportPdf(pdf, renamed, options);
    const texts = pageTexts(readPdf(pdf)).map((text) => text.replaceAll('\0', ''));
    const printed = organisation.replace(/\s/g, '').replace(/😀|漢|字/gu, '?');
    expect(texts[0]).toContain(printed);
    expect(texts[1]).toContain(printed);
    expect(texts.join('')).not.toMatch(/\ufffd|undefined/);
  });
});

test('both fonts can draw every letter that is let through', async () => {
  const letters = Array.from({ length: 0x2213 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => printable(letter) === letter && letter.trim() !== '',
  );
  expect(letters.length).toBeGreaterThan(300);
  for (let at = 0; at < letters.length; at += 100) {
    const organisation = letters.slice(at, at + 100).join(' ');
    const { runs } = readPdf(await renderPdf({ ...published, organisation }, options));
    expect(runs.filter((run) => /[\0\ufffd]/.test(run.text))).toEqual([]);
  }
});

describe('a report that is too small', () => {
  test('is one page with the fixed sentence, the dates of the period and no other number', async () => {
    const small: PublishedReport = { ...published, tables: [], statements: [] };
    const pdf = await renderPdf(small, options);
    const read = readPdf(pdf);
    const [text = ''] = pageTexts(read);
    expect(read.pages).toBe(1);
    expect(text).toContain('teweinigmeldingenomaantallentenoemen');
    expect(text.match(/\d+/g)).toEqual(['1', '2021', '31', '2022']);
    checkReportPdf(pdf, small, options);
  });

  test('does not depend on anything but organisation and period', async () => {
    const small: PublishedReport = { ...published, tables: [], statements: [] };
    const other: PublishedReport = {
      ...small,
      threshold: 10,
      rule: 'Een andere regel.',
      earlierReports: ['x'],
    };
    expect((await renderPdf(small, options)).equals(await renderPdf(other, options))).toBe(true);
  });
});
