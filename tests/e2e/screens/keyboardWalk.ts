import type { Page } from 'playwright-core';

/** More controls than any screen holds; a walk that is longer goes round in a circle. */
const MOST_STEPS = 400;

/**
 * Walks a screen with Tab from where the focus is, all the way round. Answers one line for each field that Tab does
 * not leave and for each control that is reached without a name. The focus is where it was afterwards.
 */
export async function walkByTab(page: Page): Promise<string[]> {
  const start = await page.evaluateHandle(() => document.activeElement);
  const complaints: string[] = [];
  const seen = new Set<number>();
  for (let step = 0; step < MOST_STEPS; step++) {
    const before = await focusedNow(page);
    await page.keyboard.press('Tab');
    const now = await focusedNow(page);
    // The only control of a dialog keeps the focus, and the page itself is where the browser's own controls begin.
    if (now.id === before.id && now.isField) complaints.push(`Tab does not leave ${now.description}`);
    if (now.id !== 0 && !now.hasName) complaints.push(`no name: ${now.description}`);
    if (seen.has(now.id)) break;
    seen.add(now.id);
  }
  if (seen.size === MOST_STEPS) complaints.push('Tab never comes round');
  await start.evaluate((element) => element instanceof HTMLElement && element.focus());
  return [...new Set(complaints)];
}

/** The element with the focus: a number of its own, 0 for the page, and what it is. */
function focusedNow(
  page: Page,
): Promise<{ id: number; isField: boolean; hasName: boolean; description: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { id: 0, isField: false, hasName: true, description: 'page' };
    const known = window as unknown as { walked?: Element[] };
    known.walked ??= [];
    if (!known.walked.includes(element)) known.walked.push(element);
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(/\s+/)
      .map((id) => document.getElementById(id));
    const name = [
      element.getAttribute('aria-label'),
      ...[...labels, ...labelled].map((one) => one?.textContent),
      element.textContent,
    ].join('');
    return {
      id: known.walked.indexOf(element) + 1,
      isField: element.matches('input, textarea, select, [contenteditable], [role="spinbutton"]'),
      hasName: name.trim() !== '',
      description: `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`,
    };
  });
}
