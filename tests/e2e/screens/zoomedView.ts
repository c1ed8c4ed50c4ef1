import type { Page } from 'playwright-core';

/** The smallest window that the app opens in, at 200 %: half as many pixels of CSS in both directions. */
const ZOOMED = { width: 360, height: 270 };

/**
 * Looks at a screen at 200 %, takes a picture of it, and answers one line for each thing that sticks out of the
 * window sideways or whose text is cut off.
 */
export async function lookZoomed(page: Page, picture: string): Promise<string[]> {
  const usual =
    page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  await page.setViewportSize(ZOOMED);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const complaints = await page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement;
    if (root && root.scrollWidth > root.clientWidth + 1)
      found.push(`the page is ${root.scrollWidth - root.clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>(
      'button, a, label, h1, h2, h3, p, li, dt, dd, td',
    )) {
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && getComputedStyle(element).visibility === 'visible';
      const scrolls = element.closest('[data-scrolls-sideways]') !== null;
      if (!isShown || scrolls) continue;
      if (box.right > innerWidth + 1 || box.left < -1)
        found.push(
          `sticks out: ${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`,
        );
      const style = getComputedStyle(element);
      if (style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off: ${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`);
    }
    return found;
  });
  await page.screenshot({ path: picture, fullPage: true, animations: 'disabled' });
  await page.setViewportSize(usual);
  return complaints;
}
