import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { readCases } from '../../../src-main/import/readCases.ts';
import { context, HEADER, ROW, refusalOf } from './importSupport.ts';

type Cell = string | number | { day: number } | boolean | null;

/** The smallest workbook that Excel itself would open: one sheet, strings in place, one style for days. */
async function workbook(
  rows: readonly (readonly Cell[])[],
  more: Readonly<Record<string, Buffer>> = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  const add = (path: string, xml: string) =>
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`), path);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  add(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  add(
    '_rels/.rels',
    `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  add(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Zaken" sheetId="1" r:id="r1"/></sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  add(
    'xl/styles.xml',
    `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`)).join('')}</row>`,
  );
  add(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="${main}"><sheetData>${body.join('')}</sheetData></worksheet>`,
  );
  for (const [path, content] of Object.entries(more)) zip.addBuffer(content, path);
  zip.end();
  return buffer(zip.outputStream as Readable);
}

function cellXml(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
  return typeof cell === 'number'
    ? `<c r="${at}"><v>${cell}</v></c>`
    : `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
}

const header = ['nummer', 'organisatie', 'gemeld_op', 'melder', 'themas', 'kanaal', 'gesprekken', 'wbk'];

/** Where the directory of a ZIP file holds the size and the name of a part. */
const DIRECTORY_SIZE = 24;
const DIRECTORY_NAME = 46;

test('a workbook comes in with its own days, numbers and truth values', async () => {
  const bytes = await workbook([
    header,
    [12, 'Universiteit België', { day: 44440 }, 'Medewerker', 'pesten|stalking', 'e-mail', 3, true],
  ]);
  const { good, bad, ambiguousDay } = await readCases(bytes, context);
  expect(bad).toEqual([]);
  expect(ambiguousDay).toBeNull();
  expect(good).toMatchObject([
    {
      code: '12',
      organisation: 'Universiteit België',
      openedOn: '2021-09-01',
      themes: ['bullying', 'stalking'],
      contacts: 3,
      whistleblowerAct: true,
    },
  ]);
});

test('a wrong row of a workbook has the number that Excel shows, also after empty rows', async () => {
  const bytes = await workbook([
    header,
    [null],
    [null, 'W', { day: 44440 }, 'medewerker', 'pesten', 'e-mail', 1, null],
    [],
    [null, 'W', '31-2-2021', 'medewerker', 'pesten', 'e-mail', 1.5, null],
  ]);
  const { good, bad } = await readCases(bytes, context);
  expect(good).toHaveLength(1);
  expect(bad.map(({ line, column }) => [line, column])).toEqual([
    [5, 'gemeld_op'],
    [5, 'gesprekken'],
  ]);
});

test('a small workbook that unpacks to many times a long list is refused before it is unpacked', async () => {
  const rows = [HEADER.split(';'), ROW.split(';')];
  const part = Buffer.alloc(12 * 1024 * 1024);
  const two = await workbook(rows, { 'xl/a.xml': part, 'xl/b.xml': part });
  const three = await workbook(rows, { 'xl/a.xml': part, 'xl/b.xml': part, 'xl/c.xml': part });
  expect(three.length).toBeLessThan(1024 * 1024);

  expect(await refusalOf(three)).toEqual([expect.stringMatching(/uitgepakt veel te groot\..*\.$/)]);
  expect(await refusalOf(two)).not.toEqual(await refusalOf(three));
});

test('a workbook with a part that says to be smaller than it is gets no further than that', async () => {
  const bytes = await workbook([HEADER.split(';'), ROW.split(';')], { 'xl/a.xml': Buffer.alloc(5_000_000) });
  const name = bytes.lastIndexOf('xl/a.xml');
  bytes.writeUInt32LE(10, name - DIRECTORY_NAME + DIRECTORY_SIZE);

  expect(await refusalOf(bytes)).toEqual([expect.stringMatching(/beschadigd/)]);
});
