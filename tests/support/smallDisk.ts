import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk of its own with so many megabytes, or null where this user may not mount one. */
export function mountSmallDisk(megabytes: number) {
  const path = mkdtempSync(join(tmpdir(), 'kluis-disk-'));
  const run = (...command: [string, ...string[]]): void =>
    void execFileSync(command[0], command.slice(1), { stdio: 'ignore' });
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path);
  } catch {
    rmdirSync(path);
    console.warn(
      'NOT COVERED HERE: this user cannot mount a disk, so no full, read-only or pulled disk was tried',
    );
    return null;
  }
  let isMounted = true;
  return {
    path,
    makeReadOnly: () => run('mount', '-o', 'remount,ro', path),
    pull(): void {
      if (isMounted) run('umount', '-l', path);
      isMounted = false;
    },
    [Symbol.dispose](): void {
      this.pull();
      rmdirSync(path);
    },
  };
}
