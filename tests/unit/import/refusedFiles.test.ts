import { expect, test } from 'vitest';
import { readHeadcounts } from '../../../src-main/import/readHeadcounts.ts';
import { HEADER, ROW, refusalOf } from './importSupport.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

test.each<[string, Buffer, RegExp]>([
  ['an empty file', Buffer.alloc(0), /leeg/],
  ['a file with nothing but white space', Buffer.from(' \r\n\r\n'), /leeg/],
  ['a file with only a byte order mark', Buffer.from('\ufeff'), /leeg/],
  ['a header without rows', Buffer.from(`${HEADER}\n;;;;\n`), /geen enkele regel/],
  ['a picture that was renamed', png, /geen csv-bestand/],
  ['a PDF that was renamed', Buffer.from('%PDF-1.7\n1 0 obj\n'), /geen csv-bestand/],
  ['text with NUL bytes', Buffer.from(`${HEADER}\n${ROW}\0\n`), /geen csv-bestand/],
  [
    'bytes that Windows-1252 does not have',
    Buffer.concat([Buffer.from(HEADER), Buffer.from([0x81, 0x0a])]),
    /geen csv-bestand/,
  ],
  ['UTF-16', Buffer.from(`\ufeff${HEADER}\n${ROW}\n`, 'utf16le'), /Unicode/],
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /\.xls\b/],
  ['a ZIP that is no workbook', Buffer.from('504b030414000000', 'hex'), /Excel-bestand/],
  [
    'a quotation mark that is not closed',
    Buffer.from(`${HEADER}\n${ROW}\n"${ROW}\n${ROW}\n`),
    /^Regel 3: .*aanhalingsteken/,
  ],
  [
    'text after a closing quotation mark',
    Buffer.from(`${HEADER}\n"Water"schap;2025-03-01;student;pesten;post\n`),
    /^Regel 2: .*aanhalingsteken/,
  ],
  ['an unknown column', Buffer.from(`${HEADER};geslacht\n${ROW};\n`), /‘geslacht’ hoort hier niet/],
  [
    'a missing column',
    Buffer.from('organisatie;gemeld_op;melder;themas\nW;2025-03-01;student;pesten\n'),
    /‘kanaal’ ontbreekt/,
  ],
  [
    'a column that stands there twice',
    Buffer.from(`${HEADER};Kanaal\n${ROW};post\n`),
    /‘kanaal’ staat er twee keer/,
  ],
  ['a column without a name', Buffer.from(`organisatie;;${HEADER.slice(12)}\n`), /Kolom 2 heeft geen naam/],
  [
    'no column that belongs here',
    Buffer.from('naam;datum\nPiet;vandaag\n'),
    /geen kolomnamen die hier horen/,
  ],
])('%s is refused in one clear sentence', async (_name, bytes, expected) => {
  const sentences = await refusalOf(bytes);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toMatch(expected);
  expect(sentences[0]).toMatch(/\.$/);
});

test('a file that gives one organisation more departments than the archive takes is refused in one sentence', async () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => `${ROW};Afdeling ${index}`).join('\n');
  expect(await refusalOf(Buffer.from(`${HEADER};onderdeel\n${rows(500)}\n${rows(500)}`))).toEqual([]);
  expect(await refusalOf(Buffer.from(`${HEADER};onderdeel\n${rows(501)}`))).toEqual([
    expect.stringMatching(/^‘Waterschap’ krijgt meer dan 500 onderdelen\..*\.$/),
  ]);
});

test('a file with several faulty columns is told about each of them', async () => {
  const sentences = await refusalOf(
    Buffer.from('organisatie;gemeld;melder;themas\nW;2025-03-01;student;pesten\n'),
  );
  expect(sentences).toEqual([
    expect.stringContaining('‘gemeld’ hoort hier niet. Haal hem weg, of noem hem ‘gemeld_op’'),
    expect.stringContaining('‘gemeld_op’ ontbreekt'),
    expect.stringContaining('‘kanaal’ ontbreekt'),
  ]);
});

test('the refusal itself carries nothing of the file to a log', async () => {
  const refusal = await readHeadcounts(Buffer.from('geheim;woord\n1;2\n'), {
    dateOrder: 'day_first',
    today: '2026-01-01',
  }).catch((error: Error) => error);
  expect(String(refusal)).toBe('ImportRefusal: import_refused');
});
