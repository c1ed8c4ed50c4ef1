import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';

const root = join(import.meta.dirname, '..', '..');

export const demoAsset = (name: string): string => join(root, 'assets/demo', name);

/** `npm run demo` with these arguments, from a folder of the test's own. */
export function runDemo(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'tools/demo/demo.ts'), ...args],
    { cwd, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

/** The counts that a one-way table shows, by the label of their class. */
export function shownIn({ tables }: PublishedReport, id: string): Record<string, number> {
  const table = tables.find((one) => one.id === id);
  const labels = new Map(
    table?.dimensions.flatMap(({ classes }) => classes.map((one) => [one.id, one.label] as const)),
  );
  const shown = (table?.cells ?? []).filter(({ status }) => status === 'shown');
  return Object.fromEntries(
    shown.map(({ at, value }) => [labels.get(Object.values(at)[0] ?? '') ?? '', value ?? 0]),
  );
}
