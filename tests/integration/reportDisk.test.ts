import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTempFolder } from '../support/tempArchive.ts';

const writer = join(import.meta.dirname, '../../src-main/files/writeFileSafely.ts');

/** Writes a file of 256 kB over an earlier one, and tells the refusal and what is left. */
const script = `
  import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
  const { writeFileSafely } = await import(process.argv[1]);
  const target = process.argv[2] + '/verslag.pdf';
  let code = null;
  try { writeFileSafely(target, Buffer.alloc(256 * 1024)); } catch (error) { code = error.code; }
  console.log(JSON.stringify({ code, files: readdirSync(process.argv[2]), earlier: readFileSync(target, 'utf8') }));
`;

/** On a disk of 128 kB of its own. That needs a mount, which a container may forbid; then there is nothing to test on. */
function onDisk(prepare: string): { code: string | null; files: string[]; earlier: string } | null {
  using folder = openTempFolder();
  const disk = join(folder.path, 'disk');
  mkdirSync(disk);
  const shell = `mount -t tmpfs -o size=128k tmpfs "$0" || exit 77; ${prepare} exec "$1" --input-type=module -e "$2" "$3" "$0"`;
  const run = spawnSync('unshare', ['-rm', 'sh', '-c', shell, disk, process.execPath, script, writer], {
    encoding: 'utf8',
  });
  if (run.error || run.status === 77 || /unshare failed/.test(run.stderr)) return null;
  expect(run.stderr).not.toMatch(/Error/);
  expect(readdirSync(disk)).toEqual([]);
  return JSON.parse(run.stdout) as { code: string | null; files: string[]; earlier: string };
}

test('a full disk is refused, the earlier file stays and nothing else is left', ({ skip }) => {
  const found = onDisk('printf vorige > "$0/verslag.pdf";');
  if (found === null) return skip('no mount allowed here');
  expect(found).toEqual({ code: 'disk_full', files: ['verslag.pdf'], earlier: 'vorige' });
});

test('a disk that cannot be written is refused and stays as it was', ({ skip }) => {
  const found = onDisk('printf vorige > "$0/verslag.pdf"; mount -o remount,ro "$0";');
  if (found === null) return skip('no mount allowed here');
  expect(found).toEqual({ code: 'folder_not_writable', files: ['verslag.pdf'], earlier: 'vorige' });
});
