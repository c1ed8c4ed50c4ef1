import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CliRefusal } from '../../../tools/demo/cliRefusal.ts';
import { prepareOutput } from '../../../tools/demo/outputFolder.ts';
import { openTempFolder } from '../../support/tempArchive.ts';

test('a run that breaks off leaves nothing, and no folder that it made', () => {
  using folder = openTempFolder();
  const out = join(folder.path, 'uit');
  const takeBack = prepareOutput(out);
  mkdirSync(join(out, 'archief', 'kluis'), { recursive: true });
  writeFileSync(join(out, 'kluis-20260101-0900.vkbackup.part'), '');
  takeBack();
  expect(existsSync(out)).toBe(false);
});

test('what someone put there meanwhile stays', () => {
  using folder = openTempFolder();
  const takeBack = prepareOutput(folder.path);
  writeFileSync(join(folder.path, 'brief.txt'), 'van mij');
  takeBack();
  expect(readdirSync(folder.path)).toEqual(['brief.txt']);
});

test.each([
  ['a folder without the mark of a demo', ['archief']],
  ['a former output with something else in it', ['.vertrouwenskluis-demo', 'archief', 'archief.txt']],
])('%s is refused and stays as it was', (_name, names) => {
  using folder = openTempFolder();
  for (const name of names) writeFileSync(join(folder.path, name), 'van mij');
  expect(() => prepareOutput(folder.path)).toThrow(CliRefusal);
  expect(readdirSync(folder.path).sort()).toEqual([...names].sort());
});
