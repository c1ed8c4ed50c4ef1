import react from '@vitejs/plugin-react';
import { defineConfig, type PreloadViteConfig, type RendererViteConfig } from 'electron-vite';

/** A sandboxed preload is one CommonJS file that can require `electron` and nothing else. */
export const preload = {
  build: {
    outDir: 'out/preload',
    externalizeDeps: false,
    rolldownOptions: {
      input: { preload: 'src-main/preload.ts' },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
} satisfies PreloadViteConfig;

export const renderer = {
  root: 'src-renderer',
  plugins: [react()],
  build: {
    outDir: 'out/renderer',
    rolldownOptions: { input: 'src-renderer/index.html' },
    // The policy of the page allows files of its own only: no data URLs, no script that fetches.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
} satisfies RendererViteConfig;

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      // The second runs in a thread of its own (report/reportJob.ts).
      rolldownOptions: { input: { main: 'src-main/main.ts', reportWorker: 'src-main/report/worker.ts' } },
    },
  },
  preload,
  renderer,
});
