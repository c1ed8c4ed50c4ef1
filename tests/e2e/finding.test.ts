import { describe, expect, onTestFinished, test } from 'vitest';
import { nl } from '../../src-shared/i18n/nl.ts';
import { counsellorAt } from './driver/counsellor.ts';
import { canLaunchApp, launchApp } from './launchApp.ts';
import { openAlbum } from './screens/album.ts';
import { callFromPage, seedCases } from './screens/seedCases.ts';

const words = nl.journal;

async function openWithCases() {
  const app = await launchApp();
  onTestFinished(() => app.close());
  const vp = counsellorAt(app);
  await vp.setUp('boom fiets wolk stoel raam');
  await seedCases(vp.page(), 'Hogeschool De Singel');
  await seedCases(vp.page(), 'Waterschap De Linde');
  await vp.goTo('report');
  await vp.goTo('cases');
  const press = (key: string) => vp.page().keyboard.press(key);
  const focused = () => vp.page().evaluate(() => document.activeElement?.textContent ?? '');
  const isSearchFocused = () => vp.field(words.search).evaluate((box) => box === document.activeElement);
  return { app, vp, press, focused, isSearchFocused, album: openAlbum(app) };
}

describe.skipIf(!canLaunchApp())('finding a case', () => {
  test('by keyboard alone: from a word to the entry and back to the same hit', async () => {
    const { vp, press, focused, isSearchFocused, album } = await openWithCases();

    await press('Control+k');
    await expect.poll(isSearchFocused).toBe(true);
    await vp.page().keyboard.type('werkoverl');
    await vp.page().getByRole('heading', { name: words.results.entries }).waitFor();
    await vp
      .page()
      .getByText(words.results.summary(words.results.entryCount(24, false), 'werkoverl'))
      .waitFor();
    expect(await vp.page().locator('mark').count()).toBe(0);
    await album.take('search-hidden');
    await press('ArrowDown');
    for (let step = 0; step < 9; step++) await press('ArrowDown');
    const hit = await focused();
    expect(hit).toMatch(/^2025-\d{3}20 december 2025/);
    await press('Enter');
    await vp
      .page()
      .getByRole('heading', { level: 1, name: hit.slice(0, 8) })
      .waitFor();
    await press('Escape');
    await vp.page().getByRole('heading', { name: words.results.entries }).waitFor();
    await expect.poll(focused).toBe(hit);

    await press('Home');
    await press('ArrowUp');
    await expect.poll(isSearchFocused).toBe(true);
    await vp.button(words.showNames).press('Enter');
    await vp.page().locator('mark').first().waitFor();
    await album.take('search-shown');

    await vp.field(words.search).fill('merel');
    await vp.page().getByRole('heading', { name: words.results.cases }).waitFor();
    await album.take('search-alias');
    await vp.field(words.search).fill('zonnebloem');
    await vp.page().getByText(words.empty.noneFound).waitFor();
    await album.take('search-nothing');
    expect(album.complaints).toEqual([]);
  });

  test('a long list is walked by keyboard, and comes back where it was left', async () => {
    const { vp, press, focused, album } = await openWithCases();
    await vp.page().getByRole('radio', { name: words.filters.all }).check({ force: true });
    await vp.page().getByText(words.found(96)).waitFor();
    await vp.field(words.search).focus();
    await press('ArrowDown');
    await expect.poll(focused).toContain('2025');
    await press('End');
    await expect.poll(focused).toContain('1 januari 2025');
    for (let step = 0; step < 5; step++) await press('ArrowUp');
    await expect.poll(focused).toContain('januari 2025');
    const row = await focused();
    const scrolled = () => vp.page().evaluate(() => document.querySelector('main')?.scrollTop ?? 0);
    await album.take('list-end');
    const place = await scrolled();
    expect(place).toBeGreaterThan(1000);
    await press('Enter');
    await vp
      .page()
      .getByRole('heading', { level: 1, name: row.slice(0, 8) })
      .waitFor();
    await press('Escape');
    await vp.page().getByText(words.found(96)).waitFor();
    await expect.poll(focused).toBe(row);
    expect(await scrolled()).toBe(place);
    // As many as fit and a few more, never the whole list.
    expect(await vp.page().locator('main [role=row]').count()).toBeLessThan(60);
  });

  test('filters narrow, say what they narrow, and are cleared with one key', async () => {
    const { vp, album } = await openWithCases();
    const filtering = words.filtering;
    await vp.button(filtering.title).press('Enter');
    await vp.choose(filtering.organisation, 'Waterschap De Linde');
    await vp.page().getByText(words.found(32)).waitFor();
    await vp.choose(filtering.theme, 'Bedreiging');
    await vp.page().getByText(words.found(2)).waitFor();
    await vp.button(words.showNames).press('Enter');
    await album.take('filters');
    await vp.choose(filtering.period, '2026');
    await vp.page().getByText(words.empty.noneFiltered).waitFor();
    await album.take('filters-nothing');
    await vp.choose(filtering.period, filtering.ownDays);
    await album.take('filters-days');
    await vp.button(filtering.clear).press('Enter');
    await vp.page().getByText(words.found(64)).waitFor();
    expect(await vp.button(filtering.title).evaluate((button) => button === document.activeElement)).toBe(
      true,
    );
    await vp.choose(filtering.order, filtering.orders.opened_oldest);
    await expect
      .poll(() => vp.page().locator('main [role=row]').first().innerText())
      .toContain('2 februari 2025');
    const { rows } = await callFromPage(vp.page(), 'cases:list', {
      order: 'opened_oldest',
      status: 'open',
      limit: 1,
    });
    expect(await vp.page().locator('main [role=row]').first().innerText()).toContain(rows[0]?.code);

    await vp.button(filtering.title).press('Enter');
    await vp.page().setViewportSize({ width: 480, height: 800 });
    await vp.button(words.showNames).or(vp.button(words.hideNames)).first().waitFor();
    await vp.page().locator('main [role=row]').first().scrollIntoViewIfNeeded();
    await album.take('list-narrow');
    expect(album.complaints).toEqual([]);
  });
});
