import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..', '..');

const settings = ['biome.json', 'lint', '.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'];

/** A folder with the project's own settings and these source files, gone at the end of the test. */
export function openSampleProject(files: Readonly<Record<string, string>>) {
  const path = mkdtempSync(join(tmpdir(), 'kluis-lagen-'));
  for (const name of settings) cpSync(join(root, name), join(path, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, dirname(name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** What dependency-cruiser finds in a folder, as `rule: file`. */
export function brokenLayers(folder: string): string[] {
  const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const output = run(
    process.execPath,
    [
      tool,
      '--config',
      '.dependency-cruiser.mjs',
      '--output-type',
      'json',
      'src-shared',
      'src-main',
      'src-renderer',
    ],
    folder,
  );
  const { summary } = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
}

/** What Biome's rules and the project's own (in `lint/`) find in a folder, one line each, with the file and the rule or message. */
export function brokenLintRules(folder: string): string[] {
  const tool = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const output = run(
    process.execPath,
    [tool, 'lint', '--reporter=github', '--max-diagnostics=500', '.'],
    folder,
  );
  return output.split('\n').filter((line) => line.startsWith('::error'));
}

function run(command: string, args: string[], cwd: string): string {
  const { stdout, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  return stdout;
}
