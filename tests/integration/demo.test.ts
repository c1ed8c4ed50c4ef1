import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pageTexts } from '../../src-main/report/check/checkText.ts';
import { readPdf } from '../../src-main/report/check/readPdf.ts';
import { publishedReport } from '../../src-shared/domain/publishedReport.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { demoAsset as asset, runDemo, shownIn } from '../support/runDemo.ts';
import { openTempFolder } from '../support/tempArchive.ts';

const TWEEDE_KAMER = [
  '--cases',
  asset('tweede-kamer-2021.csv'),
  '--departments',
  asset('tweede-kamer-2021-onderdelen.csv'),
];

const HEADER = 'organisatie;gemeld_op;melder;themas;kanaal';
function writeCases(folder: string, ...rows: string[]): string {
  const path = join(folder, 'zaken.csv');
  writeFileSync(path, [HEADER, ...rows].join('\n'));
  return path;
}

test('the demo makes an archive, a report and a backup of the Tweede Kamer, restores it and finds both the same', () => {
  using folder = openTempFolder();
  const out = join(folder.path, 'uit');

  const { status, stdout, stderr } = runDemo(
    folder.path,
    ...TWEEDE_KAMER,
    '--year',
    '2021',
    '--out',
    out,
    '--json',
  );

  expect(stderr).toBe('');
  expect(status).toBe(0);
  const run = JSON.parse(stdout);
  expect(run).toMatchObject({ ok: true, organisation: 'Tweede Kamer', imported: { cases: 26 } });
  expect(run.checks.map(({ id, ok }: { id: string; ok: boolean }) => [id, ok])).toEqual(
    [
      'imported',
      'published',
      'threshold',
      'pdf',
      'recovery_code',
      'passphrase',
      'same',
      'same_report',
      'encrypted',
    ].map((id) => [id, true]),
  );

  const published = publishedReport.parse(JSON.parse(readFileSync(join(out, 'gepubliceerd.json'), 'utf8')));
  expect(published).toMatchObject({
    organisation: 'Tweede Kamer',
    period: { from: '2021-01-01', to: '2021-12-31' },
    threshold: 5,
  });
  const themes = shownIn(published, 'themes');
  expect(Object.keys(themes).length).toBeGreaterThanOrEqual(2);
  expect(published.tables.find(({ id }) => id === 'themes')?.cells).toContainEqual({
    at: { themes: 'merged' },
    status: 'hidden',
    value: null,
  });

  const names = readdirSync(out);
  const pdf = 'jaarverslag-2021-01-01-tot-en-met-2021-12-31.pdf';
  expect(names).toContain(pdf);
  const pages = pageTexts(readPdf(readFileSync(join(out, pdf))));
  expect(pages.filter((text) => text.length < 100)).toEqual([]);
  expect(names.filter((name) => /^kluis-\d{8}-\d{4}\.vkbackup$/.test(name))).toHaveLength(1);
  expect(
    existsSync(run.files.archive) && existsSync(run.files.restored) && existsSync(run.files.backup),
  ).toBe(true);

  // A former demo output is replaced, unless something else lies in it by now.
  writeFileSync(join(out, 'aantekening.txt'), 'van mij');
  const again = runDemo(folder.path, ...TWEEDE_KAMER, '--year', '2021', '--out', out);
  expect(again.status).toBe(1);
  expect(again.stderr.trim()).toBe(nl.cli.files.outNotEmpty(out, 'aantekening.txt'));
  expect(readdirSync(out).sort()).toEqual([...names, 'aantekening.txt'].sort());
});

test('a file with bad rows is refused as a whole: twenty sentences, the rest counted, and nothing written', () => {
  using folder = openTempFolder();
  const bad = Array.from({ length: 23 }, () => 'Waterschap;2025-03-01;studnet;pesten;e-mail');
  const cases = writeCases(folder.path, 'Waterschap;2025-03-01;student;pesten;e-mail', ...bad);

  const { status, stdout, stderr } = runDemo(
    folder.path,
    '--cases',
    cases,
    '--year',
    '2025',
    '--out',
    'uit',
    '--json',
  );

  expect(status).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe(nl.cli.input.refused(cases));
  expect(lines[1]).toMatch(/^Regel 3, kolom melder: /);
  expect(lines[21]).toBe('en nog 3');
  const answer = JSON.parse(stdout);
  expect(answer.ok).toBe(false);
  expect(answer.rows).toHaveLength(23);
  expect(answer.rows[0]).toMatchObject({ line: 3, column: 'melder' });
  expect(readdirSync(folder.path)).toEqual(['zaken.csv']);
});

test('several organisations need a choice, and one that is not there is told so', () => {
  using folder = openTempFolder();
  const cases = writeCases(
    folder.path,
    'Waterschap;2025-03-01;student;pesten;e-mail',
    'Gemeente;2025-03-01;student;pesten;e-mail',
  );
  const one = runDemo(folder.path, '--cases', cases, '--year', '2025', '--out', 'uit');
  expect([one.status, one.stderr.trim()]).toEqual([
    1,
    'In dit bestand staan meer organisaties: ‘Waterschap’ en ‘Gemeente’. Kies er een met --organisation.',
  ]);
  const other = runDemo(
    folder.path,
    '--cases',
    cases,
    '--year',
    '2025',
    '--out',
    'uit',
    '--organisation',
    'Provincie',
  );
  expect([other.status, other.stderr.trim()]).toEqual([
    1,
    'De organisatie ‘Provincie’ staat niet in dit bestand. Wel: ‘Waterschap’ en ‘Gemeente’.',
  ]);
  expect(readdirSync(folder.path)).toEqual(['zaken.csv']);
});

test('the template holds nothing but the columns, and beside it stands every allowed value', () => {
  using folder = openTempFolder();
  expect(runDemo(folder.path, '--template', 'zaken.csv').status).toBe(0);
  const template = readFileSync(join(folder.path, 'zaken.csv'), 'utf8');
  expect(template.trim().split('\r\n')).toHaveLength(1);
  expect(template).toContain(
    'nummer;organisatie;onderdeel;gemeld_op;gesloten_op;melder;relatie_beschuldigde;themas;taakgebied;kanaal;uitkomst;doorverwezen_naar;formele_klacht;herhaald;wbk;gesprekken;minuten;melder_sleutel;beschuldigde_sleutel',
  );
  expect(readFileSync(join(folder.path, 'zaken-toegestane-waarden.csv'), 'utf8')).toContain(
    'kanaal;ja;beeldbellen',
  );

  const again = runDemo(folder.path, '--template', 'zaken.csv');
  expect([again.status, again.stderr.trim()]).toEqual([1, nl.cli.files.exists('zaken.csv')]);
});

test('an output folder that is not a demo output stays as it was', () => {
  using folder = openTempFolder();
  writeFileSync(join(folder.path, 'brief.txt'), 'van mij');
  const { status, stderr } = runDemo(folder.path, ...TWEEDE_KAMER, '--year', '2021', '--out', folder.path);
  expect([status, stderr.trim()]).toEqual([1, nl.cli.files.outNotEmpty(folder.path, 'brief.txt')]);
  expect(readdirSync(folder.path)).toEqual(['brief.txt']);
});
