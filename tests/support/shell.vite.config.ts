import { defineConfig } from 'electron-vite';
import { preload, renderer } from '../../electron.vite.config.ts';

/** The real preload and a small page, built as the app's own are. */
export default defineConfig({
  preload: { build: { ...preload.build, outDir: 'out/shell/preload' } },
  renderer: {
    ...renderer,
    root: 'tests/support/shellPage',
    build: {
      ...renderer.build,
      outDir: 'out/shell/renderer',
      rolldownOptions: { input: 'tests/support/shellPage/index.html' },
    },
  },
});
