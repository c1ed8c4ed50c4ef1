import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './runTools.ts';

test('LICENSE is the whole English text of the licence that package.json names', () => {
  const text = readFileSync(join(root, 'LICENSE'), 'utf8');
  const { license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { license: string };
  const articles = [...text.matchAll(/^(\d+)\.[A-Z]/gm)].map((match) => Number(match[1]));

  expect(license).toBe('EUPL-1.2');
  expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\nEUPL © the European Union 2007, 2016\n/);
  expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(text).toContain('Appendix');
  expect(text.trimEnd()).toMatch(/require the production of a new EUPL version\.$/);
});
