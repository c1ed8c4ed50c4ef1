import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import manifest from '../../package.json' with { type: 'json' };

const external = [
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
  ...Object.keys(manifest.dependencies),
  'playwright-core',
];

/** Builds modules of main as for Electron, with `electron` aliased to the stand-in; each under its own name. */
export async function buildOnStandin({
  input,
  outDir,
}: {
  input: Record<string, string>;
  outDir: string;
}): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { electron: join(import.meta.dirname, 'index.ts') } },
    build: {
      ssr: true,
      target: 'node24',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input,
        output: { format: 'es', entryFileNames: '[name].js' },
        external: (id) => external.some((name) => id === name || id.startsWith(`${name}/`)),
      },
    },
  });
}
