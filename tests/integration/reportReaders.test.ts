import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../../src-main/report/check/readPdf.ts';
import { renderPdf } from '../../src-main/report/pdf/renderPdf.ts';
import { openTempFolder } from '../support/tempArchive.ts';
import { exampleReport } from '../unit/report/exampleReport.ts';

const options = { madeOn: '2022-10-03', fontFolder: join(import.meta.dirname, '../../assets/fonts') };

function numbersIn(text: string): string[] {
  return (text.match(/\d[\d.]*/g) ?? []).map((number) => number.replace(/\.$/, '')).toSorted();
}

test('poppler reads the same numbers off the pages as our own reader', async ({ skip }) => {
  const pdf = await renderPdf(exampleReport(), options);
  const poppler = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (poppler.error) return skip('pdftotext is not installed');
  const ours = readPdf(pdf).runs.map((run) => run.text);
  expect(numbersIn(poppler.stdout)).toEqual(numbersIn(ours.join('\n')));
});

test('qpdf finds nothing wrong with the file', async ({ skip }) => {
  using folder = openTempFolder();
  const path = join(folder.path, 'verslag.pdf');
  writeFileSync(path, await renderPdf(exampleReport(), options));
  const qpdf = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  if (qpdf.error) return skip('qpdf is not installed');
  expect([qpdf.status, qpdf.stderr]).toEqual([0, '']);
});
