import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import {
  acceptanceFindings,
  draftOf,
  fixedSurvey,
  forward,
  jointApplication,
  keyProject,
  notification,
  preApproval,
  returnMatter,
  returnToOwner,
} from './kit/bringAbout.ts';
import { describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';

const phone = { width: 390, height: 844 } as const;
const pdf = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') });
const taskOf = (page: Page, kind: string, projectId: string) =>
  page.locator(`[data-task=${kind}]`).filter({ has: page.locator(`a[href$="/projects/${projectId}"]`) });

describeDashboard('what waits for an owner', ({ openAs, ask }) => {
  let projectId = '';

  beforeAll(async () => {
    projectId = await keyProject(ask, '演示·待办测试项目');
  });

  it('is a returned joint application, which is completed in place: a document and an answer at once', async () => {
    const id = await jointApplication(ask, projectId);
    await returnToOwner(ask, id);
    const page = await openAs('owner', '/owner', phone);
    const task = taskOf(page, 'return', projectId);
    await task.getByText('演示：未列消防负荷').waitFor();
    await task.getByText('联系电话').waitFor();
    await task.getByRole('button', { name: '现在补齐' }).click();
    await task.getByLabel('联系电话').fill('没有');
    await task.getByRole('button', { name: '提交补齐内容' }).click();
    await task.getByText('请选择文件。').waitFor();
    await task.getByText('填写格式不符合要求。').waitFor();
    await page.mouse.move(0, 0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await task.locator('input[type=file]').setInputFiles(pdf('用电设备清单 修订.pdf'));
    await task.getByLabel('联系电话').fill('0536-0000013');
    await task.getByRole('button', { name: '提交补齐内容' }).click();
    await task.waitFor({ state: 'detached' });
    const { jointUtilityApplication: now } = await ask(
      'owner',
      'query($id: ID!) { jointUtilityApplication(id: $id) { status form materials { materialCode } } }',
      { id },
    );
    expect(now.status).toBe('SUBMITTED');
    expect(now.form.shared).toMatchObject({ contactPhone: '0536-0000013', siteAddress: '演示区演示路1号' });
    expect(now.form.matters.POWER_SUPPLY.capacity).toBe(3200);

    const matterId = await forward(ask, id);
    await returnMatter(ask, matterId);
    await task.getByText('演示：用水量与建筑面积不符').waitFor();
    await task.getByRole('button', { name: '现在补齐' }).click();
    await task.getByLabel('日用水量').fill('380');
    await task.getByRole('button', { name: '提交补齐内容' }).click();
    await task.waitFor({ state: 'detached' });

    const surveyId = await fixedSurvey(ask, projectId, matterId);
    const survey = taskOf(page, 'survey', projectId);
    await survey.getByText('演示·项目南门').waitFor();
    await ask('window-clerk', 'mutation($id: ID!, $r: String!) { cancelJointSurvey(id: $id, reason: $r) { id } }', {
      id: surveyId,
      r: '演示：改期',
    });
    await survey.waitFor({ state: 'detached' });
  });

  it('is what acceptance has found, put right in place with the material that lacks', async () => {
    const own = await keyProject(ask, '演示·整改测试项目');
    await acceptanceFindings(ask, own);
    const page = await openAs('owner', '/owner', { ...phone, dark: true });
    const finding = taskOf(page, 'finding', own);
    await finding.getByText('演示：申请验收前腾退。').waitFor();
    await finding.getByRole('button', { name: '登记整改' }).click();
    await finding.getByLabel('整改情况说明').fill('演示：场地已腾退');
    await finding.getByRole('button', { name: '提交整改' }).click();
    await finding.waitFor({ state: 'detached' });
    const rectification = taskOf(page, 'rectification', own);
    await rectification.getByText('演示：恢复防火门闭门器').waitFor();
    await rectification.getByRole('button', { name: '登记整改结果' }).click();
    await rectification.getByLabel('整改情况说明').fill('演示：闭门器已更换');
    await rectification.locator('input[type=file]').setInputFiles(pdf('检测报告.pdf'));
    await page.mouse.move(0, 0);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await rectification.getByRole('button', { name: '提交整改结果' }).click();
    await rectification.waitFor({ state: 'detached' });
    const { project } = await ask(
      'owner',
      'query($id: ID!) { project(id: $id) { acceptances(first: 1) { nodes { items { itemCode status missingMaterials { code } } } } } }',
      { id: own },
    );
    const fire = project.acceptances.nodes[0].items.find(
      ({ itemCode }: { itemCode: string }) => itemCode === 'acceptance-fire',
    );
    expect(fire).toMatchObject({ status: 'UNDER_ACCEPTANCE', missingMaterials: [] });
  });

  it('is what a pre-approval went without, supplied in place', async () => {
    const own = await keyProject(ask, '演示·预审批测试项目', { landStatus: 'NONE' });
    await preApproval(ask, own);
    const page = await openAs('owner', '/owner', phone);
    const task = taskOf(page, 'awaited', own);
    await task.getByRole('button', { name: '补交材料' }).click();
    await task.getByRole('radio', { name: '已交纸质件' }).check();
    await expectNoSidewaysScroll(page);
    await task.getByRole('button', { name: '提交材料' }).click();
    await task.waitFor({ state: 'detached' });
  });

  it('is a draft and a commitment that is checked, until each is done', async () => {
    const own = await keyProject(ask, '演示·提醒测试项目');
    await notification(ask, own);
    const id = await draftOf(ask, own, 'land-use-pre-examination');
    const page = await openAs('owner', '/owner', phone);
    await taskOf(page, 'notification', own).waitFor();
    const drafted = taskOf(page, 'draft', own);
    await drafted.waitFor();
    await ask('owner', 'mutation($id: ID!) { withdrawApplication(applicationId: $id) { id } }', { id });
    await drafted.waitFor({ state: 'detached' });
    expect(await taskOf(page, 'notification', own).count()).toBe(1);
  });
});
