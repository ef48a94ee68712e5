import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { keyProject } from './kit/bringAbout.ts';
import { type Dashboard, describeDashboard } from './kit/describeDashboard.ts';
import { expectAccessible } from './kit/expectAccessible.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';

const agency = 'approver-natural-resources';
const item = 'land-use-pre-examination';
const region = '370700';

type Ask = Dashboard['ask'];

/** The application of an item, handed in with all but some of its materials; its id and their codes. */
async function apply(ask: Ask, projectId: string, without: readonly string[] = []) {
  const { draftApplication: draft } = await ask(
    'owner',
    'mutation($p: ID!, $i: String!) { draftApplication(projectId: $p, itemCode: $i) { id materials { code } } }',
    { p: projectId, i: item },
  );
  const codes: readonly string[] = draft.materials.map(({ code }: { code: string }) => code);
  await ask(
    'owner',
    'mutation($id: ID!, $m: [String!]!) { submitApplication(applicationId: $id, materials: $m) { id } }',
    { id: draft.id, m: codes.filter((code) => !without.includes(code)) },
  );
  return { id: String(draft.id), codes };
}

function requestCorrection(ask: Ask, id: string, codes: readonly string[]) {
  return ask(
    agency,
    'mutation($id: ID!, $m: [MissingMaterialInput!]!) { requestCorrection(applicationId: $id, missing: $m) { id } }',
    { id, m: codes.map((materialCode) => ({ materialCode, note: `演示：${materialCode} 未盖章` })) },
  );
}

/** Free slots of a bus of our own next week, so that no other test can take them. */
async function openSlots(ask: Ask): Promise<void> {
  const room = (query: string, variables: Readonly<Record<string, unknown>>) => ask('service-room', query, variables);
  const serial = Math.floor(Math.random() * 1_000_000);
  const { registerUnit: unit } = await room(
    'mutation($name: String!, $r: String!) { registerUnit(name: $name, tier: CITY, regionCode: $r) { id } }',
    { name: `演示·车队${serial}`, r: region },
  );
  const member = async (role: string): Promise<string> => {
    const { registerPerson: person } = await room(
      'mutation($u: ID!, $name: String!) { registerPerson(unitId: $u, name: $name) { id } }',
      { u: unit.id, name: `演示·${role}${serial}` },
    );
    await room('mutation($p: ID!, $r: DutyRole!) { grantRole(personId: $p, role: $r) { id } }', {
      p: person.id,
      r: role,
    });
    return person.id;
  };
  const { formCrew: crew } = await room(
    `mutation($n: String!, $r: String!, $l: ID!, $a: [ID!]!, $b: [ID!]!) {
      formCrew(name: $n, regionCode: $r, agency: ADMIN_APPROVAL, leaderId: $l, agentIds: $a, approverIds: $b) { id }
    }`,
    {
      n: `演示·专班${serial}`,
      r: region,
      l: await member('CREW_LEADER'),
      a: [await member('CREW_AGENT'), await member('CREW_AGENT')],
      b: [await member('CREW_APPROVER'), await member('CREW_APPROVER')],
    },
  );
  const { registerThroughTrainBus: bus } = await room(
    'mutation($input: ThroughTrainBusInput!) { registerThroughTrainBus(input: $input) { id } }',
    { input: { name: `演示·直通车${serial}`, fleetNumber: `WF-${serial}`, regionCode: region, equipment: [] } },
  );
  const at = (hours: number) => new Date(Date.now() + 7 * 86_400_000 + hours * 3_600_000).toISOString();
  await room(
    `mutation($b: ID!, $c: ID!, $t: [SlotTimeInput!]!) {
      openThroughTrainSlots(busId: $b, crewId: $c, times: $t) { id }
    }`,
    { b: bus.id, c: crew.id, t: [1, 2, 3].map((hour) => ({ startsAt: at(hour), endsAt: at(hour + 0.9) })) },
  );
}

const nextWeek = (): string => new Date(Date.now() + (7 * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
const cardOf = (page: Page, projectId: string) => page.locator(`[data-project="${projectId}"]`);
/** The tasks of one project: others have theirs on the same page. */
const taskOf = (page: Page, kind: string, projectId: string) =>
  page.locator(`[data-task=${kind}]`).filter({ has: page.locator(`a[href$="/projects/${projectId}"]`) });

describeDashboard('the owner’s page', ({ openAs, ask }) => {
  let projectId = '';
  let applicationId = '';
  let codes: readonly string[] = [];

  beforeAll(async () => {
    projectId = await keyProject(ask, '演示·业主页测试项目');
    ({ id: applicationId, codes } = await apply(ask, projectId));
  });

  it('shows a correction within a second of its being asked for, and lets it be supplied in place', async () => {
    const page = await openAs('owner', '/owner');
    await cardOf(page, projectId).waitFor();
    await page.locator('.follow[data-phase=connected]').waitFor();
    await page.locator('.waiting > .ant-skeleton').waitFor({ state: 'detached' });
    await requestCorrection(ask, applicationId, codes.slice(0, 2));
    const told = Date.now();
    const task = taskOf(page, 'correction', projectId);
    await task.waitFor();
    expect(Date.now() - told).toBeLessThan(1_000);
    await task.getByText(`演示：${codes[0]} 未盖章`).waitFor();

    await task.getByRole('button', { name: '现在补正' }).click();
    const submit = task.getByRole('button', { name: '提交补正' });
    await submit.click();
    expect(await task.getByRole('alert').count()).toBe(2);
    await expectAccessible(page);
    const [first, second] = [task.locator('fieldset').nth(0), task.locator('fieldset').nth(1)];
    await first.getByRole('radio', { name: '上传文件' }).check();
    const pdf = Buffer.from(`%PDF-1.4\n% ${projectId}\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n`);
    await first
      .locator('input[type=file]')
      .setInputFiles({ name: '申请表 修订.pdf', mimeType: 'application/pdf', buffer: pdf });
    await second.getByRole('radio', { name: '已交纸质件' }).check();
    await submit.click();
    await task.waitFor({ state: 'detached' });
    const { application } = await ask(
      'owner',
      'query($id: ID!) { application(id: $id) { status materials { code material { fileName } } } }',
      { id: applicationId },
    );
    expect(application.status).not.toBe('CORRECTION_REQUESTED');
    expect(application.materials.find(({ code }: { code: string }) => code === codes[0]).material.fileName).toBe(
      '申请表 修订.pdf',
    );
  });

  it('counts the working days of a promise, and takes part of what was promised by keyboard alone', async () => {
    const own = await keyProject(ask, '演示·容缺测试项目');
    const missing = ['site-selection-report', 'topographic-map'];
    const { id } = await apply(ask, own, missing);
    const promised = ['site-selection-report'];
    await ask(
      'owner',
      `mutation($id: ID!, $m: [String!]!) {
        signToleranceCommitment(applicationId: $id, materials: $m, workingDays: 7, signedBy: "演示负责人", statement: "演示：按期补齐") { id }
      }`,
      { id, m: promised },
    );
    const page = await openAs('owner', '/owner', { language: 'en' });
    const task = taskOf(page, 'tolerance', own);
    await task.getByText('7 working days left').waitFor();
    const open = task.getByRole('button', { name: 'Bring them' });
    await open.focus();
    await page.keyboard.press('Enter');
    const ways = task.getByRole('radio');
    await ways.first().waitFor();
    await task.getByRole('button', { name: 'Hand in' }).focus();
    await page.keyboard.press('Enter');
    await task.getByText('Choose one material at least.').waitFor();
    await ways.last().focus();
    await page.keyboard.press('ArrowUp');
    expect(await task.getByRole('radio', { name: 'Handed in on paper' }).isChecked()).toBe(true);
    await task.getByRole('button', { name: 'Hand in' }).focus();
    await page.keyboard.press('Enter');
    await task.waitFor({ state: 'detached' });
    await page.getByText('Handed in: Promised materials Land pre-examination and site selection').waitFor();
  });

  it('books the through-train, moves it and calls it off, on a phone in the dark', async () => {
    await openSlots(ask);
    const page = await openAs('owner', `/owner?project=${projectId}&week=${nextWeek()}`, {
      width: 390,
      height: 844,
      dark: true,
    });
    const train = page.locator('section').filter({ has: page.locator('#train') });
    await train.locator('.days button').first().click();
    await train.getByLabel('上门地点').fill('演示·项目部');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await train.getByLabel('联系电话').fill('没有');
    await train.getByRole('button', { name: '确认预约' }).click();
    await train.getByText('请填 7 至 20 位数字，可含连字符。').waitFor();
    await train.getByLabel('联系电话').fill('0536-0000012');
    await train.getByRole('button', { name: '确认预约' }).click();
    const visit = train.locator('[data-visit=BOOKED]');
    await visit.waitFor();
    const before = await visit.locator('h3').innerText();
    await visit.getByRole('button', { name: '改期' }).click();
    await visit.locator('.days button').last().click();
    await page.getByRole('dialog').getByRole('button', { name: '改期' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await visit.locator('h3').filter({ hasNotText: before }).waitFor();
    await visit.getByRole('button', { name: '取消预约' }).click();
    await visit.getByLabel('取消原因').fill('演示：工期调整');
    await visit.locator('form').getByRole('button', { name: '取消预约' }).click();
    await train.locator('[data-visit=CANCELLED]').waitFor();
  });

  it('lets the terms of the service be signed, and a finished project be rated once', async () => {
    const own = await keyProject(ask, '演示·评价测试项目');
    const request = 'mutation($p: ID!) { requestService(projectId: $p, mode: WHOLE_WAY, scope: ALL) { id } }';
    let agreement = { id: '' };
    // the force hears of a project a moment after it is registered
    const requested = async (): Promise<void> =>
      void ({ requestService: agreement } = await ask('owner', request, { p: own }));
    await vi.waitFor(requested, { timeout: 30_000, interval: 250 });
    await ask(
      'service-room',
      `mutation($a: ID!) {
        offerService(agreementId: $a, mode: WHOLE_WAY, scope: ALL, forceDuties: ["演示：全程代办"], ownerDuties: ["演示：提供真实材料"]) { id }
      }`,
      { a: agreement.id },
    );
    const page = await openAs('owner', '/owner');
    const terms = taskOf(page, 'agreement', own);
    await terms.getByRole('button', { name: '查看并签署' }).click();
    await terms.getByText('演示：提供真实材料').waitFor();
    await terms.getByRole('button', { name: '签署协议' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '签署协议' }).click();
    await terms.waitFor({ state: 'detached' });
    const both = { a: agreement.id };
    await ask('service-room', 'mutation($a: ID!) { signService(agreementId: $a, no: 1) { id } }', both);
    await ask(
      'service-room',
      'mutation($a: ID!) { completeService(agreementId: $a, reason: "演示：办结") { id } }',
      both,
    );

    const rating = taskOf(page, 'rating', own);
    await rating.getByRole('button', { name: '去评价' }).click();
    await rating.getByRole('radiogroup').first().waitFor();
    for (const marks of await rating.getByRole('radiogroup').all()) await marks.getByRole('radio').nth(1).check();
    await rating.getByRole('button', { name: '提交评价' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交评价' }).click();
    await rating.waitFor({ state: 'detached' });
    await cardOf(page, own).getByText('已评价：效率 4，态度 4，廉洁 4（满分 5）').waitFor();
    const { project } = await ask(
      'owner',
      'query($p: ID!) { project(id: $p) { serviceEvaluation { efficiency text } } }',
      {
        p: own,
      },
    );
    expect(project.serviceEvaluation).toEqual({ efficiency: 4, text: null });
  });

  it('keeps project and week in the address, and shows them again', async () => {
    const page = await openAs('owner', '/owner');
    await cardOf(page, projectId).getByRole('link', { name: '约直通车' }).click();
    await page.waitForURL((url) => url.searchParams.get('project') === projectId);
    const first = await page.locator('.week strong').innerText();
    await page.getByRole('button', { name: '下一周' }).click();
    await page.locator('.week strong').filter({ hasNotText: first }).waitFor();
    const week = await page.locator('.week strong').innerText();
    await page.reload();
    await page.locator('.week strong').getByText(week).waitFor();
    await expectAccessible(page);
  });
});
