import pdfmake from 'pdfmake';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkTags } from '../../../src-main/report/check/checkTags.ts';
import {
  elementsOf,
  readStructure,
  type StructureNode,
} from '../../../src-main/report/check/readStructure.ts';
import { describeReport } from '../../../src-main/report/pdf/document.ts';
import { fontsIn } from '../../../src-main/report/pdf/fonts.ts';
import { layOut } from '../../../src-main/report/pdf/layOut.ts';
import { renderPdf } from '../../../src-main/report/pdf/renderPdf.ts';
import { richOptions, richPublished } from '../../support/richPdf.ts';

const published = richPublished();
const { record } = describeReport(published, richOptions);
let bytes: Buffer;
let elements: StructureNode[];

beforeAll(async () => {
  bytes = await renderPdf(published, richOptions);
  const { root } = readStructure(bytes);
  elements = root ? elementsOf(root) : [];
});

function typesOf(type: string): StructureNode[] {
  return elements.filter((element) => element.type === type);
}

describe('the structure of the report', () => {
  test('passes its own check', () => {
    expect(() => checkTags(bytes, record.alternatives)).not.toThrow();
  });

  test('has one title, and a heading for each line of the contents', () => {
    expect(typesOf('H1')).toHaveLength(1);
    const listed = record.texts.filter((one) => one.isListed).length;
    expect(typesOf('TOCI')).toHaveLength(listed);
    // 'Inhoud' itself is no line of the contents; the two labels of the recommendations are neither.
    expect(typesOf('H2').length + typesOf('H3').length).toBe(listed + 3);
  });

  test('gives every chart words that hold each of its counts', () => {
    const figures = typesOf('Figure');
    expect(figures).toHaveLength(record.charts.length);
    for (const [i, figure] of figures.entries()) {
      for (const { value } of record.charts[i]?.bars ?? [])
        expect(figure.alternative).toContain(`: ${value}`);
    }
  });

  test('gives every row of a table a heading of its own, and every column', () => {
    for (const table of typesOf('Table')) {
      const [head, ...rows] = table.children;
      expect(head?.children.every((cell) => cell.type === 'TH' && cell.scope === 'Column')).toBe(true);
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const [first, ...others] = row.children;
        expect([first?.type, first?.scope]).toEqual(['TH', 'Row']);
        expect(others.every((cell) => cell.type === 'TD')).toBe(true);
        expect(row.children).toHaveLength(head?.children.length ?? 0);
      }
    }
  });

  test('numbers the items of a list in the items themselves', () => {
    const numbered = typesOf('LI').filter((item) => item.children.some((part) => part.type === 'Lbl'));
    expect(numbered.length).toBeGreaterThan(6);
    for (const item of numbered) expect(item.children.map((part) => part.type)).toEqual(['Lbl', 'LBody']);
  });
});

describe('a PDF that is not what it says', () => {
  test('a flag without a structure tree is found, as pdfmake itself writes it', async () => {
    const fonts = fontsIn(richOptions.fontFolder);
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.setFonts(fonts);
    const flagged = await pdfmake
      .createPdf({
        tagged: true,
        language: 'nl-NL',
        content: ['Een zin zonder plaats in een structuur.'],
        defaultStyle: { font: 'SourceSans3' },
      })
      .getBuffer();
    expect(readStructure(flagged).isMarked).toBe(true);
    expect(() => checkTags(flagged, [])).toThrow('no structure tree');
  });

  test('a report whose structure tree is taken out is found', () => {
    const text = bytes.toString('latin1').replace(/(\/StructTreeRoot) (\d+) 0 R/, '$1 99999 0 R');
    expect(() => checkTags(Buffer.from(text, 'latin1'), record.alternatives)).toThrow('no structure tree');
  });

  test('a file that does not call itself tagged is found', () => {
    const text = bytes.toString('latin1').replace('/Marked true', '/Marked null');
    expect(() => checkTags(Buffer.from(text, 'latin1'), record.alternatives)).toThrow('not tagged');
  });

  test('a chart without words in its place is found, and words that say another count', () => {
    const text = bytes.toString('latin1').replace('/Alt (', '/Alz (');
    expect(() => checkTags(Buffer.from(text, 'latin1'), record.alternatives)).toThrow('without words');
    const changed = record.alternatives.map((one) =>
      one.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    );
    expect(() => checkTags(bytes, changed)).toThrow('not those of the chart');
  });

  test('a chart without words is not laid out at all', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const frame = describeReport(published, richOptions).definition;
    const definition = { ...frame, content: [{ svg }] };
    await expect(async () => layOut(definition, richOptions.fontFolder)).rejects.toThrow('without words');
  });
});
