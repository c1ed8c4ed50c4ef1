import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderCasePdf } from '../../src-main/outgoing/casePdf.ts';
import { readPdf } from '../../src-main/report/check/readPdf.ts';
import { describeReport } from '../../src-main/report/pdf/document.ts';
import {
  renderDeclaration,
  renderPdf,
  renderSlides,
  renderSummary,
} from '../../src-main/report/pdf/renderPdf.ts';
import { plainOptions } from '../support/plainOptions.ts';
import { richOptions, richPublished } from '../support/richPdf.ts';
import { openTempFolder } from '../support/tempArchive.ts';
import { exampleReport } from '../unit/report/exampleReport.ts';

const published = richPublished();
const { fontFolder, madeOn } = richOptions;

/** What an independent reader says of a file. Not being there is a failure: `.ci/run` installs both readers. */
function read(
  command: string,
  args: string[],
  pdf?: Buffer,
): { status: number | null; said: string; blamed: string } {
  const done = spawnSync(command, args, { input: pdf, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (done.error) throw new Error(`${command} is not installed: apt-get install poppler-utils qpdf`);
  return { status: done.status, said: done.stdout, blamed: done.stderr };
}

const files: Record<string, Buffer> = {};

beforeAll(async () => {
  files['report'] = await renderPdf(published, richOptions);
  files['report without words'] = await renderPdf(exampleReport(), plainOptions);
  files['summary'] = await renderSummary(published, richOptions);
  files['slides'] = await renderSlides(published, richOptions);
  files['declaration'] = await renderDeclaration(
    {
      organisation: published.organisation,
      period: published.period,
      threshold: 5,
      madeOn,
      counted: { quantities: 214, witnesses: 428, facts: 153, earlierReports: 3 },
      methods: ['Van elk aantal dat niet is getoond, is nagerekend wat een lezer ervan kan weten.'],
      rootHash: 'ab12'.repeat(16),
      fileHash: null,
    },
    fontFolder,
  );
  files['case file'] = await renderCasePdf(
    {
      about: 'case',
      code: 'Z-1',
      madeOn,
      facts: [['Kanaal', 'telefoon']],
      agreements: [],
      entries: [
        {
          heading: 'Gesprek',
          about: '1 mei 2025',
          blocks: [
            {
              kind: 'list',
              start: 1,
              items: [[{ text: 'Eerst luisteren.', isBold: false, isItalic: true }]],
            },
          ],
        },
      ],
      referrals: [],
      records: [],
      namesLeftOut: 0,
    },
    false,
    fontFolder,
  );
});

const names = ['report', 'report without words', 'summary', 'slides', 'declaration', 'case file'];

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d.]*/g) ?? []).map((number) => number.replace(/\.$/, '')).toSorted();
}

/** The structure tree as poppler reads it: the type of each element, and the text below it. */
type Elements = readonly { type: string; text: string }[];
const structures = new Map<string, Elements>();

/** Read once for each file: poppler takes seconds for it. */
function structureOf(name: string): Elements {
  const known = structures.get(name) ?? readStructure(files[name] ?? Buffer.alloc(0));
  structures.set(name, known);
  return known;
}

function readStructure(pdf: Buffer): Elements {
  using folder = openTempFolder();
  const path = join(folder.path, 'stuk.pdf');
  writeFileSync(path, pdf);
  const elements: { type: string; text: string }[] = [];
  for (const line of read('pdfinfo', ['-struct-text', path]).said.split('\n')) {
    const text = /^ *"([\s\S]*)"$/.exec(line)?.[1];
    const type = /^ *([A-Z]\w*)( \(\w+\))?:?$/.exec(line)?.[1];
    const last = elements.at(-1);
    if (text !== undefined && last) last.text += text;
    else if (type) elements.push({ type, text: '' });
  }
  return elements;
}

describe.each(names)('the %s', (name) => {
  const pdf = () => files[name] ?? Buffer.alloc(0);

  test('poppler reads the same numbers off the pages as our own reader', () => {
    const ours = readPdf(pdf()).runs.map((run) => run.text);
    expect(numbersIn(read('pdftotext', ['-', '-'], pdf()).said)).toEqual(numbersIn(ours.join('\n')));
  });

  test('qpdf finds nothing wrong with the file', () => {
    using folder = openTempFolder();
    const path = join(folder.path, 'stuk.pdf');
    writeFileSync(path, pdf());
    const { status, blamed } = read('qpdf', ['--check', path]);
    expect([status, blamed]).toEqual([0, '']);
  });

  test('poppler calls it tagged, and finds a title, headings and text in its structure', () => {
    expect(read('pdfinfo', ['-'], pdf()).said).toMatch(/^Tagged: +yes$/m);
    const elements = structureOf(name);
    expect(elements[0]?.type).toBe('Document');
    const titles = elements.filter((one) => one.type === 'H1');
    expect(titles).toHaveLength(1);
    expect(titles[0]?.text.trim()).not.toBe('');
    const headings = elements.filter((one) => /^H[23]$/.test(one.type));
    if (name !== 'case file') expect(headings.length).toBeGreaterThan(1);
    expect(headings.filter((one) => one.text.trim() === '')).toEqual([]);
  });
});

describe('the structure of the report as poppler reads it', () => {
  let elements: Elements;
  beforeAll(() => {
    elements = structureOf('report');
  });
  const textsOf = (types: RegExp) =>
    elements.filter((one) => types.test(one.type)).map((one) => one.text.replaceAll(/\s+/g, ' ').trim());

  test('lists every heading in the order of the report', () => {
    const { record } = describeReport(published, richOptions);
    const listed = record.texts.filter((one) => one.isListed).map(({ text }) => text.replaceAll(/\s+/g, ' '));
    expect(textsOf(/^H[23]$/).filter((text) => /^\d/.test(text))).toEqual(listed);
  });

  test('has a heading for every column and every class, and a figure for every chart', () => {
    // A class of several codes has two blocks in its heading: what it is called, and what is in it.
    const headings = textsOf(/^(TH|P)$/);
    for (const table of published.tables) {
      for (const dimension of table.dimensions) {
        for (const { label } of dimension.classes) {
          expect(
            headings.some((text) => text.startsWith(label)),
            `${table.id}: ${label}`,
          ).toBe(true);
        }
      }
    }
    const { record } = describeReport(published, richOptions);
    expect(textsOf(/^Figure$/)).toHaveLength(record.charts.length);
  });

  test('is read in the order of the pages', () => {
    const squeeze = (text: string) => text.replaceAll(/\s/g, '');
    const pages = squeeze(
      readPdf(files['report'] ?? Buffer.alloc(0))
        .runs.map((run) => run.text)
        .join(''),
    );
    let at = 0;
    for (const { type, text } of elements) {
      if (text.trim() === '' || type === 'Link') continue;
      const found = pages.indexOf(squeeze(text).slice(0, 60), at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found;
    }
  });
});
