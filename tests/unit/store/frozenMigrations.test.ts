import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { migrations } from '../../../src-main/store/migrations/all.ts';

const folder = fileURLToPath(new URL('../../../src-main/store/migrations/', import.meta.url));

/** SHA-256 of each migration, by its place: what an archive went through once, every archive must. */
const frozen: Readonly<Record<string, string>> = {
  '0001-first-form': 'f0fb8d19848c335f06ee9d36c779089c755dafd05f3cc9c3c91d6dde67082789',
  '0002-profession': '556d767f36c020858f28cb3663441858b6ac8a53945fdde1816903134ab3ca12',
};

const places = readdirSync(folder)
  .filter((name) => /^\d{4}-/.test(name))
  .map((name) => name.replace(/\.ts$/, ''));

test('every migration is numbered by its version, without a gap', () => {
  expect(places.map((place) => Number(place.slice(0, 4)))).toEqual(migrations.map(({ version }) => version));
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test.each(places)('%s is as it landed', (place) => {
  expect(
    hashOf(place),
    frozen[place] === undefined
      ? `A new migration is frozen with its hash in this test, in the change that brings it.`
      : `${place} has landed and is frozen: take the change back, and add a new migration that changes the form.`,
  ).toBe(frozen[place]);
});

/** Of the text of all its files, in order of name; line ends do not count. */
function hashOf(place: string): string {
  const path = `${folder}${place}`;
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const files = isFolder
    ? readdirSync(path)
        .sort()
        .map((name) => `${path}/${name}`)
    : [`${path}.ts`];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
  return hash.digest('hex');
}
