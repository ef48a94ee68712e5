import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { operation } from '../../../packages/stack/src/operation.ts';
import { projectInput } from '../../../packages/stack/src/story/projectInput.ts';
import { type Dashboard, describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { screenshotOf } from './kit/screenshotOf.ts';

const personas = ['dashboard', 'service-room', 'supervisor', 'city-government', 'steward', 'owner', 'provider-water'];
const withinASecond = { timeout: 1_000 };

const rowOf = (page: Page, id: string): Locator => page.locator(`[data-project="${id}"]`);
const isLive = (page: Page): Promise<void> =>
  page.locator('.follow[data-phase=connected]').filter({ visible: true }).waitFor();
const tile = (page: Page, name: string): Locator => page.locator('.wall-tile', { hasText: name });
/** What a tile counts. */
const countIn = async (page: Page, name: string): Promise<number> =>
  Number(await tile(page, name).locator('b').textContent());

async function register(ask: Dashboard['ask'], name: string): Promise<string> {
  const { registerProject } = await ask('owner', operation('registerProject'), {
    input: projectInput({ name }, Math.random),
  });
  return registerProject.id;
}

const freshName = (): string => `演示·挂图测试 ${crypto.randomUUID()}`;

describeDashboard('the wall', ({ openAs, ask }) => {
  describe.each(personas)('as %s', (persona) => {
    it('shows the projects that the persona may see, by stage and light', async () => {
      const page = await openAs(persona, '/wall');
      await isLive(page);
      const { wallChartCounts } = await ask(persona, '{ wallChartCounts { total byStage { stage count } } }');
      await page.waitForFunction(
        (total) => document.querySelector('.wall-tile b')?.textContent === `${total}`,
        wallChartCounts.total,
      );
      const shown = await page.locator('.wall-tile b').allTextContents();
      expect(shown.map(Number)).toEqual([
        wallChartCounts.total,
        ...wallChartCounts.byStage.map(({ count }: { count: number }) => count),
      ]);
      const rows = await page.locator('.wall-row').count();
      expect(rows).toBe(Math.min(rows, wallChartCounts.total));
      expect(rows > 0).toBe(wallChartCounts.total > 0);
      await expectAccessible(page);
    });
  });

  it('shows a new project and what becomes of it within a second, each in its row', async () => {
    const page = await openAs('service-room', '/');
    await isLive(page);
    await page.locator('.wall-row').first().waitFor();
    const registered = await countIn(page, '项目登记');
    const name = freshName();
    await page.getByRole('searchbox').fill(name);
    await page.locator('.wall-empty').first().waitFor();
    const id = await register(ask, name);
    const row = rowOf(page, id);
    await row.waitFor(withinASecond);
    expect(await row.locator('.wall-project').textContent()).toContain(name);
    expect(await row.locator('.wall-stage').textContent()).toBe('项目登记');
    await page.locator('.wall-changes', { hasText: name }).waitFor(withinASecond);
    await page.getByRole('searchbox').fill('');
    await page.waitForFunction(
      ([label, count]) =>
        [...document.querySelectorAll('.wall-tile')].some(
          (one) => one.textContent?.includes(label) && one.querySelector('b')?.textContent === String(count),
        ),
      ['项目登记', registered + 1] as const,
    );
    await page.getByRole('searchbox').fill(name);
    await row.locator('.wall-progress', { hasText: '尚无事项' }).waitFor();
    await ask('owner', operation('planRoadmap'), { projectId: id });
    await row.locator('.wall-progress', { hasText: '0/' }).waitFor(withinASecond);
    await row.locator('.is-planned').waitFor(withinASecond);
  });

  it('keeps its filters in the address, and counts what they let through', async () => {
    const page = await openAs('dashboard', '/?region=410000&sort=deadline');
    await isLive(page);
    const { wallChartCounts } = await ask('dashboard', '{ wallChartCounts(filter: { region: "410000" }) { total } }');
    await page.getByText(`共 ${wallChartCounts.total} 个项目`).waitFor();
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toContain('最近时限');
    await tile(page, '竣工验收').locator('.wall-tile-stage').click();
    const picked = await countIn(page, '竣工验收');
    await page.getByText(`共 ${picked} 个项目`).waitFor();
    expect(new URL(page.url()).searchParams.get('stage')).toBe('COMPLETION_ACCEPTANCE');
    await page.reload();
    await page.getByText(`共 ${picked} 个项目`).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    const { all } = await ask('dashboard', '{ all: wallChartCounts { total } }');
    await page.getByText(`共 ${all.total} 个项目`).waitFor();
    expect(new URL(page.url()).searchParams.get('region')).toBeNull();
  });

  it('goes from project to project by keys, over more rows than are drawn, and opens one', async () => {
    const page = await openAs('service-room', '/?sort=name');
    await isLive(page);
    await page.locator('.wall-row a').first().focus();
    await page.keyboard.press('ArrowDown');
    const placeInFocus = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place']);
    expect(await placeInFocus()).toBe('1');
    await page.keyboard.press('End');
    const last = Number(await page.locator('.wall-table').getAttribute('aria-rowcount')) - 2;
    await page.waitForFunction(
      (place) => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'] === `${place}`,
      last,
    );
    await page.keyboard.press('Home');
    await page.waitForFunction(
      () => document.activeElement?.closest<HTMLElement>('[data-place]')?.dataset['place'] === '0',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/dashboard\/projects\//);
  });

  it('hangs on a wall: dark, big, with clock and how true it is, no row cut, and its turning can be stopped', async () => {
    const page = await openAs('dashboard', '/?wall', { width: 1920, height: 1080 });
    await isLive(page);
    await page.locator('.wall-row').first().waitFor();
    expect(await page.locator('.wall-clock').textContent()).toMatch(/\d\d:\d\d:\d\d/);
    expect(await page.locator('header.head').isVisible()).toBe(false);
    await expectNoSidewaysScroll(page);
    const cut = await page.evaluate(() => {
      const bottom = document.querySelector('.wall-scroll')?.getBoundingClientRect().bottom ?? 0;
      return [...document.querySelectorAll('.wall-row')].filter((row) => {
        const { top, height } = row.getBoundingClientRect();
        return top < bottom - 12 && top + height > bottom + 12;
      }).length;
    });
    expect(cut).toBe(0);
    const stop = page.getByRole('button', { name: '停止翻屏' });
    await stop.click();
    await page.getByRole('button', { name: '自动翻屏', pressed: true }).waitFor();
    await expectAccessible(page);
    await screenshotOf(page, 'wall');
  });

  it('is read in English, in the dark and on a phone', async () => {
    const english = await openAs('service-room', '/', { language: 'en', dark: true });
    await isLive(english);
    await english.getByRole('columnheader', { name: 'Measure and target' }).waitFor();
    expect(await english.locator('.wall-stage').nth(1).textContent()).not.toMatch(/\p{Script=Han}/u);
    await expectAccessible(english);
    const phone = await openAs('steward', '/', { width: 390, height: 844 });
    await isLive(phone);
    await phone.locator('.wall-row').first().waitFor();
    await expectNoSidewaysScroll(phone);
    await expectAccessible(phone);
    await screenshotOf(phone, 'wall-phone');
  });
});
