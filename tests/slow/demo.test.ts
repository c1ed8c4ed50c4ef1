import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedReport } from '../../src-shared/domain/publishedReport.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { runDemo, shownIn } from '../support/runDemo.ts';
import { openTempFolder } from '../support/tempArchive.ts';

test('without arguments the demo reports both study years and the Tweede Kamer, in place of a former output', () => {
  using folder = openTempFolder();
  const out = join(folder.path, 'demo-uit');
  mkdirSync(out);
  for (const name of ['.vertrouwenskluis-demo', 'gepubliceerd.json', 'kluis-20250101-0900.vkbackup'])
    writeFileSync(join(out, name), '');

  const { status, stdout } = runDemo(folder.path);

  expect(readdirSync(out).sort()).toEqual(['.vertrouwenskluis-demo', 'hogeschool-utrecht', 'tweede-kamer']);
  expect(status).toBe(0);
  expect(stdout).toContain(nl.cli.allHeld);
  expect(stdout).not.toContain(nl.cli.fails);
  const school = join(out, 'hogeschool-utrecht');
  const pathOf = (line: string) => line.trim().replace(/^.*? {2,}/, '');
  for (const line of stdout.split('\n').filter((one) => /\.(pdf|json|kluis|vkbackup)$/.test(one))) {
    expect(existsSync(join(folder.path, pathOf(line)))).toBe(true);
  }
  const published = publishedReport.parse(
    JSON.parse(readFileSync(join(school, '2021-09-01_2022-08-31', 'gepubliceerd.json'), 'utf8')),
  );
  expect(published.tables.find(({ id }) => id === 'total')?.total).toBe(174);
  expect(shownIn(published, 'reporter_type')).toEqual({ Medewerkers: 90, Studenten: 84 });
  expect(shownIn(published, 'themes')).toMatchObject({
    'Agressie en geweld': 104,
    'Seksuele intimidatie': 38,
  });
  expect(existsSync(join(school, '2020-09-01_2021-08-31', 'gepubliceerd.json'))).toBe(true);
});
