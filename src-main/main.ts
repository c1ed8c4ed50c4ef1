import { join } from 'node:path';
import { startDesktop } from './electron/desktop.ts';
import { createBackend } from './ipc/backend.ts';

startDesktop({
  built: join(import.meta.dirname, '..'),
  createBackend: ({ folders, assets, showReminders, lock, ...shell }) =>
    createBackend({
      folders,
      assets,
      shell,
      showReminders,
      lock,
      log: (channel, problem) => void process.stderr.write(`${channel}: ${problem}\n`),
    }),
});
