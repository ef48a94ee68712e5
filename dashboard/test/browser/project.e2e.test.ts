import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { newId } from '../../../packages/kernel/src/newId.ts';
import { tokenOf } from '../../../packages/stack/src/demoTokens.ts';
import { describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { recordingOf } from './kit/recordPage.ts';

const demo = (number: string): string => `01930000-0000-7000-8000-000000000${number}`;
/** Of Weifang; the first one is the demo owner's. */
const owned = demo('001');
const housing = demo('003');
const drains = demo('005');
const school = demo('006');
const personas = [
  'owner',
  'steward',
  'window-clerk',
  'approver-fire-rescue',
  'provider-water',
  'service-room',
  'project-service-specialist',
  'expert',
  'city-government',
  'supervisor',
  'auditor',
  'dashboard',
] as const;
const liveMs = 1_000;

/** Until a view is there, and nothing on the page is still being read. */
async function settled(page: Page, view?: string): Promise<void> {
  await page.locator(view === undefined ? '.view' : `.view[data-view="${view}"]`).waitFor();
  await page.locator('.tiles, .project-head .ant-alert').first().waitFor();
  await page.locator('.view .ant-skeleton').first().waitFor({ state: 'detached' });
}

async function viewNames(page: Page): Promise<readonly string[]> {
  const links = await page.locator('nav.views a').all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  return addresses.map((address) => new URL(address ?? '', 'http://page').searchParams.get('view') ?? '');
}

/** Brings a document for the owner's project, and gives its id. */
async function upload(url: string, content: string): Promise<string> {
  const query = new URLSearchParams({
    projectId: owned,
    code: 'soil-water-plan',
    classification: 'INTERNAL',
    fileName: 'plan.pdf',
  });
  const headers = {
    authorization: `Bearer ${await tokenOf(url, 'owner')}`,
    'x-guanjia-upload': 'material',
    'content-type': 'application/pdf',
  };
  const response = await fetch(`${url}/materials?${query}`, { method: 'POST', headers, body: content });
  expect(response.status).toBe(201);
  const { id } = (await response.json()) as { readonly id: string };
  return id;
}

describeDashboard('the page of a project', ({ openAs, ask, url }) => {
  it.each(personas)('shows %s every part that may be seen, and asks nothing else', async (persona) => {
    const page = await openAs(persona, `/projects/${persona === 'owner' ? owned : school}`);
    const names = await viewNames(page);
    expect(names).toEqual(expect.arrayContaining(['roadmap', 'items', 'handoffs', 'timeline']));
    expect(names.includes('problems')).toBe(!['window-clerk', 'provider-water', 'auditor'].includes(persona));
    for (const name of names) {
      await page.locator(`nav.views a[href*="view=${name}"]`).click();
      await settled(page, name);
      expect(await page.locator('.ant-result-error').count()).toBe(0);
    }
    await expectNoSidewaysScroll(page);
    const asked = recordingOf(page).operations.map(({ name }) => name);
    expect(asked).toContain('ProjectRoadmap');
    expect(asked.includes('ProjectProblems')).toBe(names.includes('problems'));
  });

  it('says so where there is no such project', async () => {
    const page = await openAs('service-room', `/projects/${newId()}`);
    await page.getByText('没有这个项目，或您无权查看。').waitFor();
    expect(await page.locator('nav.views').count()).toBe(0);
  });

  it('shows a problem that is reported and goes up the ladder within a second, and marks it', async () => {
    const title = `演示·临时排水口 ${newId().slice(-12)}`;
    const page = await openAs('service-room', `/projects/${drains}?view=problems`);
    await page.locator('.follow[data-phase=connected]').waitFor();
    await settled(page);
    const report =
      'mutation ($id: ID!, $title: String!) { reportProblem(projectId: $id, kind: SINGLE, title: $title, text: "临时排水口不通。") { id } }';
    const { reportProblem: problem } = await ask('steward', report, { id: drains, title });
    const reportedAt = performance.now();
    const card = page.locator(`[data-problem="${problem.id}"]`);
    await card.waitFor();
    expect(performance.now() - reportedAt).toBeLessThan(liveMs);
    expect(await card.locator('h3').textContent()).toBe(title);
    expect(await card.locator('[data-state=now] strong').textContent()).toBe('帮办代办专员');
    await ask('steward', 'mutation ($id: ID!) { escalateProblem(problemId: $id, reason: "需要区里协调。") { id } }', {
      id: problem.id,
    });
    const escalatedAt = performance.now();
    await card.locator('[data-state=now] strong', { hasText: '项目服务专员' }).waitFor();
    expect(performance.now() - escalatedAt).toBeLessThan(liveMs);
    expect(await card.getAttribute('class')).toContain('changed');
    expect(await page.locator('.latest').textContent()).toContain('刚刚');
  });

  it('lets one go along the network by keys, open an item, and come back', async () => {
    const page = await openAs('service-room', `/projects/${housing}`);
    await settled(page);
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-code'));
    await page.locator('[data-code="design-scheme-review"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await at()).toBe('construction-planning-permit');
    await page.keyboard.press('ArrowLeft');
    expect(await at()).not.toBe('construction-planning-permit');
    await page.locator('[data-code="design-scheme-review"]').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('计时说明').waitFor();
    await dialog.getByText('各计时区间').waitFor();
    expect(new URL(page.url()).searchParams.get('item')).toBe('design-scheme-review');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).searchParams.has('item')).toBe(false);
  });

  it('shows the same roadmap over time, with its critical path, and keeps that in the address', async () => {
    const page = await openAs('service-room', `/projects/${housing}`);
    await settled(page);
    const inNetwork = await page.locator('.item-box').count();
    const critical = await page.locator('.item-box[data-critical]').count();
    await page.getByText('甘特图').click();
    await page.locator('.gantt').waitFor();
    expect(await page.locator('.gantt tbody tr:not(.gantt-stage)').count()).toBe(inNetwork);
    expect(await page.locator('.gantt .critical-mark').count()).toBe(critical);
    expect(critical).toBeGreaterThan(3);
    await page.getByText('月', { exact: true }).click();
    await page.locator('.gantt .off').first().waitFor();
    await page.reload();
    await page.locator('.gantt').waitFor();
  });

  it('explains a clock by its intervals and days, of which as many count as it says', async () => {
    const page = await openAs('service-room', `/projects/${drains}?view=items&show=underWay`);
    await settled(page);
    await page.locator('[data-application] .link').first().click();
    const clock = page.locator('.clock');
    const used = /已用 (\d+) \//.exec((await clock.locator('.clock-words').textContent()) ?? '')?.[1];
    await clock.getByText('逐日说明').click();
    expect(await clock.locator('[data-reason=COUNTED]').count()).toBe(Number(used));
    expect(await clock.locator('tbody tr').last().locator('td').last().textContent()).toBe(`${used} 个工作日`);
  });

  it('gives a file to who may read it, and asks before what it is read for', async () => {
    const page = await openAs('owner', `/projects/${owned}?view=materials`);
    await settled(page);
    const bytes = `%PDF-1.4 ${newId()}`;
    const materialId = await upload(url(), bytes);
    const row = page.locator(`[data-material="${materialId}"]`);
    await row.waitFor();
    await row.getByRole('button', { name: '查阅' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '下载' }).click();
    await dialog.getByText('请填写查阅目的（最多 200 字）。').waitFor();
    await dialog.getByLabel('查阅目的').fill('核对材料');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: '下载' }).click(),
    ]);
    expect(download.suggestedFilename()).toContain('.pdf');
    await dialog.waitFor({ state: 'hidden' });
  });

  it.each([
    ['light', false, 'zh-CN', 1280],
    ['dark', true, 'zh-CN', 1280],
    ['English on a phone', false, 'en', 390],
  ] as const)('can be read by everybody: %s', async (_, dark, language, width) => {
    const page = await openAs('service-room', `/projects/${drains}`, { dark, language, width });
    for (const name of await viewNames(page)) {
      await page.locator(`nav.views a[href*="view=${name}"]`).click();
      await settled(page, name);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      if (language === 'en') expect(await page.locator('nav.views').textContent()).toContain('Roadmap');
    }
    await page.goto(`${page.url().split('?')[0]}?view=roadmap&chart=gantt`);
    await page.locator('.gantt').waitFor();
    await expectAccessible(page);
  });
});
