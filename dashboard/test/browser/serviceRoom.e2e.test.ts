import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeDashboard, mayStopProcesses } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { recordingOf } from './kit/recordPage.ts';
import { screenshotOf } from './kit/screenshotOf.ts';

const region = '370700';
const everything = ['月度计划', '报送情况', '人员工作量', '按时办结', '服务评价', '缺位与配备告警', '死信处理'];
const offered = {
  'service-room': everything,
  supervisor: everything,
  'city-government': everything.slice(0, 6),
  steward: everything.slice(0, 5),
} as const;
const thisMonth = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit' })
    .format(new Date())
    .slice(0, 7);

const drawUp = `mutation ($region: String!, $month: String!) {
  drawUpMonthlyPlan(region: $region, month: $month) { id counts { planned done } }
}`;
const openLines = `query ($region: String!, $month: String!) {
  monthlyPlan(region: $region, month: $month) {
    lines(first: 100, filter: { state: OPEN, agency: NATURAL_RESOURCES }) {
      nodes { id application { id allowedActions } }
    }
  }
}`;
const approve = `mutation ($id: ID!) {
  approveApplication(applicationId: $id, documentNo: "演示〔2026〕挂图1号", validUntil: null) { id status }
}`;

const tile = (page: Page, name: string) => page.locator('.room-tile', { hasText: name });
const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.locator('.follow[data-phase=connected]').waitFor();
};

describeDashboard('the service room in a browser', ({ openAs, ask, stack }) => {
  it.each(Object.entries(offered))(
    'offers %s what that person may see, each without a fault',
    async (persona, names) => {
      const page = await openAs(persona, '/service-room');
      await settled(page);
      expect(await page.locator('.tile-name').allTextContents()).toEqual(names);
      for (const name of names) {
        await tile(page, name).click();
        await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
        await settled(page);
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      }
      const buttons = page.getByRole('button', { name: '编制计划' });
      await tile(page, '月度计划').click();
      await settled(page);
      expect(await buttons.count()).toBe(persona === 'service-room' ? 1 : 0);
    },
  );

  it('crosses a line off within a second of the approval, on the tile and in the list', async () => {
    const month = thisMonth();
    await ask('service-room', drawUp, { region, month });
    const { monthlyPlan } = await ask('service-room', openLines, { region, month });
    const line = monthlyPlan.lines.nodes.find((one: any) => one.application?.allowedActions.includes('APPROVE'));
    expect(line).toBeDefined();
    const page = await openAs('service-room', '/service-room?agency=NATURAL_RESOURCES');
    const row = page.locator(`tr[data-line="${line.id}"]`);
    await row.waitFor();
    await settled(page);
    const before = Number((await tile(page, '月度计划').locator('.tile-figure').textContent())?.split('/')[0]);
    await ask('approver-natural-resources', approve, { id: line.application.id });
    const told = Date.now();
    await page.locator(`tr[data-line="${line.id}"][data-state=DONE].changed`).waitFor();
    expect(Date.now() - told).toBeLessThan(1_000);
    expect(await row.locator('.crossed-off').count()).toBe(1);
    await page.locator('.room-tile .tile-figure', { hasText: new RegExp(`^${before + 1}/`) }).waitFor();
    await screenshotOf(page, 'dashboard-service-room');
  });

  it('goes to another month and one department with the keyboard alone, and keeps both in the address', async () => {
    const page = await openAs('service-room', '/service-room');
    await settled(page);
    await page.getByRole('button', { name: '下一月' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/month=20\d\d-\d\d/);
    await page.locator('.room-empty', { hasText: '本月计划尚未编制' }).waitFor();
    await page.getByRole('button', { name: '编制计划' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '编制计划' }).focus();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const department = page.locator('.narrow tbody th a').first();
    const name = await department.textContent();
    await department.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/agency=[A-Z_]+/);
    await page.reload();
    await page.locator('tr[data-line]').first().waitFor();
    const agencies = await page.locator('tr[data-line] td:nth-of-type(3)').allTextContents();
    expect(new Set(agencies)).toEqual(new Set([name]));
  });

  it('speaks English, and fits a phone', async () => {
    const page = await openAs('supervisor', '/service-room?panel=workload', {
      language: 'en',
      width: 390,
      height: 844,
      dark: true,
    });
    await page.getByRole('heading', { level: 2, name: 'Workload' }).waitFor();
    await settled(page);
    expect(await page.locator('main').innerText()).not.toMatch(/serviceRoom|panel\.|workload\./);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('never asks for dead letters in the name of somebody who may not see them', async () => {
    const page = await openAs('city-government', '/service-room?panel=deadLetters');
    await page.getByText('死信由服务室和工作督导员处理').waitFor();
    await settled(page);
    const asked = recordingOf(page).operations.map(({ query }) => query);
    expect(asked.some((query) => query.includes('monthlyPlan'))).toBe(true);
    expect(asked.filter((query) => /deadLetters|exchangeStatus|replayLeg/.test(query))).toEqual([]);
  });

  it.skipIf(!mayStopProcesses)('says which department does not answer, shows the rest, and tries again', async () => {
    await stack.stop('utilities');
    const page = await openAs('service-room', '/service-room?panel=onTime', { tolerate: [/utilities|503|502/i] });
    await page
      .getByText(/市政公用系统.*暂未提供/)
      .first()
      .waitFor();
    await tile(page, '月度计划').click();
    await page.getByRole('heading', { level: 2, name: '月度计划' }).waitFor();
    await page
      .locator('.tile-figure', { hasText: /^\d+\/\d+$/ })
      .first()
      .waitFor();
    await tile(page, '按时办结').click();
    await stack.start('utilities');
    const water = page.getByRole('row', { name: /^供水公司/ });
    await water.getByRole('button', { name: '重试' }).click();
    await water.getByRole('img').waitFor();
    expect(await water.getByRole('button').count()).toBe(0);
  });
});
