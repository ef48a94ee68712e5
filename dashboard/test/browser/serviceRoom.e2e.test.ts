import type { Page } from 'playwright-core';
import { expect, it, vi } from 'vitest';
import { operation } from '../../../packages/stack/src/operation.ts';
import { projectInput } from '../../../packages/stack/src/story/projectInput.ts';
import { type Dashboard, describeDashboard, mayStopProcesses } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { recordingOf } from './kit/recordPage.ts';

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

type PlanLine = { id: string; application: { id: string; allowedActions: readonly string[] } | null };

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

const figuresOfMonth = `query ($region: String!, $month: String!) {
  onTimeDecisions(region: $region, month: $month) { decisions }
  overdueApplications(region: $region) { agency overdue items { itemName overdue } }
}`;
const unitsOfCity = `query ($region: String!) {
  units(filter: { region: $region, tier: CITY }, first: 1) { nodes { id } }
}`;

const tile = (page: Page, name: string) => page.locator('.room-tile', { hasText: name });
const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.locator('.follow[data-phase=connected]').waitFor();
};

/** Materials on their way to somebody who is in no directory. Gives the name that nobody has. */
async function handToNobody(ask: Dashboard['ask']): Promise<string> {
  const nobody = `nobody-${crypto.randomUUID()}`;
  const input = projectInput({ name: `演示·死信测试 ${crypto.randomUUID()}` }, Math.random);
  const { registerProject } = await ask('owner', operation('registerProject'), { input });
  const { units } = await ask('service-room', unitsOfCity, { region });
  const items = [{ code: 'land-use-pre-examination', name: '用地预审', agency: 'NATURAL_RESOURCES' }].map((item) => ({
    ...item,
    regionCode: '370000',
    tier: 'PROVINCE',
    isMain: true,
  }));
  const variables = { projectId: registerProject.id, firstAgencyId: units.nodes[0].id, items };
  const routed = () => ask('service-room', operation('routeProject'), variables);
  const { routeProject } = await vi.waitFor(routed, { timeout: 30_000, interval: 200 }); // it learns of the project by the feed
  const routeId = routeProject.routes[0].id;
  await ask('service-room', operation('transferByRoute'), { routeId, recipient: nobody });
  return nobody;
}

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
    const line = monthlyPlan.lines.nodes.find((one: PlanLine) => one.application?.allowedActions.includes('APPROVE'));
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

  it('shows what departments ended in a month in one table, with their items, and what is late', async () => {
    const page = await openAs('service-room', '/service-room?panel=onTime');
    await settled(page);
    const archives = page.getByRole('row', { name: /^城建档案管理部门/ });
    await archives.getByRole('img').waitFor();
    await page
      .getByRole('row', { name: /^供水公司/ })
      .getByRole('img')
      .waitFor();
    // a department that approves, and serves as a utility, stands in both
    const heads = await page.locator('.room-group, tr:has(.room-fold)').allTextContents();
    const utilities = heads.indexOf('市政公用服务单位');
    expect(heads.indexOf('审批和联合验收部门')).toBe(0);
    expect(heads.findIndex((head) => head.startsWith('园林绿化部门'))).toBeLessThan(utilities);
    expect(heads.findLastIndex((head) => head.startsWith('园林绿化部门'))).toBeGreaterThan(utilities);
    const { onTimeDecisions, overdueApplications } = await ask('service-room', figuresOfMonth, {
      region,
      month: thisMonth(),
    });
    const decided = onTimeDecisions.reduce((sum: number, one: { decisions: number }) => sum + one.decisions, 0);
    const late = overdueApplications.reduce((sum: number, one: { overdue: number }) => sum + one.overdue, 0);
    await tile(page, '按时办结').getByText(`审批办结 ${decided} · 逾期 ${late}`).waitFor();
    const [overdue] = overdueApplications;
    expect(overdue).toBeDefined();
    await page.getByRole('button', { name: '发展改革部门' }).focus();
    await page.keyboard.press('Enter');
    const items = overdueApplications.find((one: { agency: string }) => one.agency === 'DEVELOPMENT_REFORM').items;
    for (const item of items) {
      const row = page.locator('.room-item', { hasText: item.itemName });
      expect(await row.locator('td').nth(3).textContent()).toBe(String(item.overdue));
    }
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: '上一月' }).click();
    await page.waitForURL(/month=20\d\d-\d\d/);
    await page
      .getByRole('row', { name: /^供水公司/ })
      .getByRole('img')
      .waitFor();
  });

  it.skipIf(!mayStopProcesses)('sends a dead letter again and gives it up for a reason, live', async () => {
    const page = await openAs('service-room', '/service-room?panel=deadLetters');
    await settled(page);
    const nobody = await handToNobody(ask);
    const letter = page.locator('tr[data-leg]', { hasText: nobody });
    await letter.waitFor(); // by itself
    await letter.getByText(/RECIPIENT_NOT_FOUND/).waitFor();
    await letter.getByRole('button', { name: '重新投递' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(nobody).waitFor();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: '重新投递' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const watch = page.getByRole('region', { name: `${nobody} 的投递进展` });
    await watch.waitFor();
    await letter.waitFor({ state: 'detached' });
    await watch.getByText(/^死信 · /).waitFor(); // nobody is there the second time either
    await letter.waitFor();

    const supervisor = await openAs('supervisor', '/service-room?panel=deadLetters');
    const seen = supervisor.locator('tr[data-leg]', { hasText: nobody });
    await seen.getByRole('button', { name: '取消投递' }).click();
    const asked = supervisor.getByRole('dialog');
    await asked.getByRole('button', { name: '取消投递' }).click();
    await asked.getByRole('alert').getByText('请填写原因').waitFor();
    const reason = `对方单位已撤销 ${crypto.randomUUID()}`;
    await asked.getByRole('textbox').fill(reason);
    await expectAccessible(supervisor);
    await asked.getByRole('button', { name: '取消投递' }).click();
    await asked.waitFor({ state: 'hidden' });
    await supervisor
      .getByRole('region', { name: `${nobody} 的投递进展` })
      .getByText(/^已取消/)
      .waitFor();
    await seen.waitFor({ state: 'detached' });
    await letter.waitFor({ state: 'detached' }); // on the other's page, too
    await watch.getByText(reason, { exact: true }).waitFor();
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
    for (const again of await page.getByRole('button', { name: '重试' }).all()) await again.click();
    await water.getByRole('img').waitFor();
    expect(await water.getByRole('button', { name: '重试' }).count()).toBe(0);
  });
});
