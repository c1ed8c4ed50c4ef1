import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningApp } from '../launchApp.ts';
import { walkByTab } from './keyboardWalk.ts';
import { lookZoomed } from './zoomedView.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = join(import.meta.dirname, '..', '..', '..', 'screenshots');

/**
 * Takes a picture of every screen, light, dark and at 200 %, into the git-ignored folder `screenshots`, judges it with
 * axe, and walks it with the Tab key.
 * @param series begins the name of each picture.
 */
export function openAlbum(app: RunningApp, series = '') {
  const complaints: string[] = [];
  let number = 0;
  mkdirSync(folder, { recursive: true });

  return {
    /** What was found wrong so far, one line each. */
    complaints,

    async take(name: string): Promise<void> {
      number += 1;
      const { page } = app;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settle(page);
        const file = `${series}${String(number).padStart(2, '0')}-${name}-${colorScheme}.png`;
        await page.screenshot({ path: join(folder, file) });
        for (const complaint of await judge(page)) complaints.push(`${name}, ${colorScheme}: ${complaint}`);
      }
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      const zoomed = join(folder, `${String(number).padStart(2, '0')}-${name}-zoomed.png`);
      const found = [...(await lookZoomed(page, zoomed)), ...(await walkByTab(page))];
      for (const complaint of found) complaints.push(`${name}: ${complaint}`);
      await page.emulateMedia({ reducedMotion: null });
    },
  };
}

/** Two frames: one to lay the new state out, one to paint it. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Runs beside the page's policy, which forbids it to the page itself. */
async function judge(page: Page): Promise<string[]> {
  await page.evaluate(`${axe};0`);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
}
