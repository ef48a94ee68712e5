import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { operation } from '../../../packages/stack/src/operation.ts';
import { projectInput } from '../../../packages/stack/src/story/projectInput.ts';
import { type Dashboard, describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';

const personas = ['dashboard', 'service-room', 'supervisor', 'city-government', 'steward', 'owner', 'provider-water'];
const withinASecond = { timeout: 1_000 };
/** A wall turns its pages every quarter of a minute. */
const turnTimeout = 20_000;

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
    await row.locator('.wall-finish', { hasText: '预计按期' }).waitFor(withinASecond);
  });

  it('says of each red row when it is expected and what is late, and never that it goes as planned', async () => {
    const page = await openAs('service-room', '/?light=RED');
    await isLive(page);
    const { wallChart } = await ask(
      'service-room',
      '{ wallChart(filter: { lights: [RED] }, sort: WORST_LIGHT, first: 1) { totalCount nodes { project { id } expectedFinish lightCause { dueOn workingDaysLeft } } } }',
    );
    const [worst] = wallChart.nodes;
    const row = rowOf(page, worst.project.id);
    await row.waitFor();
    expect(await row.locator('.wall-deadline small').textContent()).toContain(
      `${-worst.lightCause.workingDaysLeft} 个工作日`,
    );
    for (const one of await page.locator('.wall-row').all()) {
      expect(await one.locator('.wall-progress').textContent()).toMatch(/逾期|落后/);
      expect(await one.locator('.wall-deadline').textContent()).toMatch(/逾期|超计划/);
    }
  });

  it('opens a project by a click, on the page it is on, and in a tab of its own where that is asked for', async () => {
    const page = await openAs('service-room', '/?sort=name');
    await isLive(page);
    const link = page.locator('.wall-row a').first();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      link.click({ modifiers: ['ControlOrMeta'] }),
    ]);
    expect(tab.url()).toContain('/dashboard/projects/');
    await tab.close();
    expect(page.url()).not.toContain('/projects/');
    await page.evaluate('window.stays = true');
    await link.click();
    await page.waitForURL(/\/dashboard\/projects\//);
    expect(await page.evaluate('window.stays')).toBe(true);
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
  });

  it('sums up on the last screen of a round what is not on the others, as many screens as the address says', async () => {
    const page = await openAs('dashboard', '/?wall&screens=4', { width: 1000, height: 560 });
    await isLive(page);
    await page.locator('.wall[data-complete=true][data-dense=true]').waitFor();
    await page.getByText('第 1 / 4 屏').waitFor();
    const total = await countIn(page, '全部项目');
    const rows = await page.evaluate(() => {
      const [scroller, head, row] = ['.wall-scroll', '.wall-table-head', '.wall-row'].map(
        (one) => document.querySelector(one)?.clientHeight ?? 0,
      );
      return Math.floor(((scroller ?? 0) - (head ?? 0)) / ((row ?? 0) + 1));
    });
    await page.locator('.wall-scroll').evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole('heading', { name: `其余 ${total - 3 * rows} 个项目` }).waitFor({ timeout: turnTimeout });
    await page.getByText('第 4 / 4 屏').waitFor();
    expect(await page.locator('.wall-summary tfoot td').last().textContent()).toContain(`${total - 3 * rows}`);
    await expectAccessible(page);
    await page.getByLabel('每轮屏数').selectOption('all');
    await page.locator('.wall-summary').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('screens')).toBe('all');
  }, 40_000);

  it('filters on a phone in a drawer, by touch and by keys', async () => {
    const page = await openAs('steward', '/', { width: 390, height: 844 });
    await isLive(page);
    const open = page.getByRole('button', { name: '筛选' });
    await open.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: '筛选' });
    await drawer.waitFor();
    await expectAccessible(page);
    await drawer.getByRole('searchbox').fill('演示');
    await page.waitForFunction(() => new URL(location.href).searchParams.get('text') === '演示');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '筛选（1）' }).waitFor();
    await expectNoSidewaysScroll(page);
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
  });
});
