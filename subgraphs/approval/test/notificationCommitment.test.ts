import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { describe, expect, it } from 'vitest';
import { watchChecks } from '../src/usecases/watchChecks.ts';
import { approveOnCommitment, readCommitments, recordCheck, signNotification } from './support/commitmentOperations.ts';
import { eventsOf } from './support/eventsOf.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft, verb } from './support/operations.ts';
import { approverOf, clerk, serviceRoom, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'construction-waste-permit'; // the commitment stands for construction-contract; checked within 20 days
const replaced = 'construction-contract';
const manager = approverOf('URBAN_MANAGEMENT');

/** Years before the other tests of this run. 2018-03-01 is a Thursday. */
async function startLongAgo(options: Parameters<typeof startApproval>[0] = {}) {
  const door = await startApproval(options);
  door.clock.now = new Date('2018-03-01T02:00:00Z');
  return door;
}

type Door = Awaited<ReturnType<typeof startApproval>>;

async function open(door: Door, without: readonly string[] = [replaced], code = itemCode) {
  const project = await openProject(door);
  const application = await openApplication(door, { ...project, itemCode: code, without });
  return { ...project, id: application.id as string, application };
}

async function approve(door: Door, without?: readonly string[]) {
  const opened = await open(door, without);
  await door.ask(opened.owner, signNotification, { id: opened.id });
  await door.ask(manager, approveOnCommitment, { id: opened.id });
  return opened;
}

const checks = `query ($agency: Agency!, $overdue: Boolean!, $first: Int, $after: String) {
  commitmentChecks(agency: $agency, overdue: $overdue, first: $first, after: $after) {
    nodes { id notificationCommitment { checkDueOn } } pageInfo { hasNextPage endCursor }
  }
}`;

describe('a notification-commitment', () => {
  it('is told by the catalogue, signed, decided on at once, and checked later', async () => {
    const door = await startLongAgo();
    const terms = `query ($code: String!) { item(code: $code) { notificationCommitment { checkWithinWorkingDays replaces notice noticeEn } } }`;
    const { item } = await door.ask(clerk, terms, { code: itemCode });
    expect(item.notificationCommitment).toMatchObject({ checkWithinWorkingDays: 20, replaces: [replaced] });
    expect(item.notificationCommitment.notice).toContain('撤销许可');
    expect((await door.ask(clerk, terms, { code: 'soil-water-plan-approval' })).item.notificationCommitment).toBeNull();

    const { owner, id, projectId, application } = await open(door);
    expect(application.allowedActions).toContain('COMMIT_NOTIFICATION');
    expect(application.allowedActions).not.toContain('APPROVE_ON_COMMITMENT');
    const { signNotificationCommitment: signed } = await door.ask(owner, signNotification, { id });
    expect(signed).toMatchObject({
      status: 'SUBMITTED',
      notificationCommitment: { status: 'SIGNED', checkDueOn: null },
    });
    expect(signed.allowedActions).toContain('APPROVE_ON_COMMITMENT');
    const number = `演示〔2018〕${id}号`;
    const { approveOnCommitment: approved } = await door.ask(manager, approveOnCommitment, { id, number });
    expect(approved).toMatchObject({
      status: 'APPROVED',
      light: 'GREEN',
      allowedActions: ['REVOKE', 'PASS_CHECK', 'FAIL_CHECK'],
      notificationCommitment: { status: 'CHECK_DUE', checkDueOn: '2018-03-29' },
      decision: { documentNo: number },
    });
    const passed = await door.ask(manager, recordCheck, { id, outcome: 'PASSED', finding: '运输与处置均符合承诺' });
    expect(passed.recordCommitmentCheck).toMatchObject({
      status: 'APPROVED',
      allowedActions: ['REVOKE'],
      notificationCommitment: { status: 'KEPT', finding: '运输与处置均符合承诺', checkedByName: 'APPROVER' },
    });
    expect((await eventsOf(door.database, projectId)).slice(3)).toEqual([
      'approval.notificationCommitted',
      'approval.applicationApproved',
      'approval.certificateIssued',
      'approval.commitmentCheckRecorded',
    ]);
  });

  it('that is not kept leads to the revocation, with the reason', async () => {
    const door = await startLongAgo();
    const { id, projectId } = await approve(door);
    const { recordCommitmentCheck } = await door.ask(manager, recordCheck, {
      id,
      outcome: 'FAILED',
      finding: '处置场所与申报不符',
    });
    expect(recordCommitmentCheck).toMatchObject({
      status: 'REVOKED',
      allowedActions: [],
      decision: { reason: '处置场所与申报不符' },
      notificationCommitment: { status: 'BROKEN', finding: '处置场所与申报不符' },
    });
    expect((await eventsOf(door.database, projectId)).slice(-3)).toEqual([
      'approval.applicationRevoked',
      'approval.commitmentCheckRecorded',
      'approval.certificateWithdrawn',
    ]);
    const twice = await door.refusal(manager, recordCheck, { id, outcome: 'PASSED' });
    expect(twice).toMatchObject({ code: 'CHECK_ALREADY_RECORDED', value: id });
  });

  it('is refused where it is not allowed, not signed, signed or checked twice, and by another agency', async () => {
    const door = await startLongAgo();
    const other = await open(door, ['pipeline-plan'], 'gas-supply');
    const notAllowed = { code: 'COMMITMENT_NOT_ALLOWED', value: 'gas-supply' };
    expect(await door.refusal(other.owner, signNotification, { id: other.id })).toMatchObject(notAllowed);
    expect(await door.refusal(manager, approveOnCommitment, { id: other.id })).toMatchObject(notAllowed);

    const { owner, id, projectId } = await open(door);
    expect(await door.refusal(manager, approveOnCommitment, { id })).toMatchObject({
      code: 'COMMITMENT_NOT_SIGNED',
      value: id,
    });
    expect(await door.refusal(owner, signNotification, { id, statement: ' ' })).toMatchObject({ field: 'statement' });
    await door.ask(steward, signNotification, { id });
    expect(await door.refusal(owner, signNotification, { id })).toMatchObject({ code: 'COMMITMENT_ALREADY_SIGNED' });
    for (const principal of [owner, clerk, approverOf('WATER'), approverOf('URBAN_MANAGEMENT', ['510106'])]) {
      expect(await door.refusal(principal, approveOnCommitment, { id })).toMatchObject({ code: 'FORBIDDEN' });
    }
    const early = await door.refusal(manager, recordCheck, { id, outcome: 'PASSED' });
    expect(early).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', current: 'SUBMITTED', attempted: 'passCheck' });
    await door.ask(manager, approveOnCommitment, { id });
    expect(await door.refusal(manager, approveOnCommitment, { id })).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
    for (const principal of [owner, clerk, approverOf('WATER')]) {
      const refused = await door.refusal(principal, recordCheck, { id, outcome: 'PASSED' });
      expect(refused).toMatchObject({ code: 'FORBIDDEN' });
    }
    const findingless = await door.refusal(manager, recordCheck, { id, outcome: 'PASSED', finding: ' ' });
    expect(findingless).toMatchObject({ code: 'BAD_INPUT', field: 'finding' });
    await door.ask(manager, recordCheck, { id, outcome: 'PASSED' });
    const twice = await door.refusal(manager, recordCheck, { id, outcome: 'FAILED' });
    expect(twice).toMatchObject({ code: 'CHECK_ALREADY_RECORDED' });
    expect(await eventsOf(door.database, projectId)).toHaveLength(7);
  });

  it('stands for the materials that the catalogue names, and for no other', async () => {
    const door = await startLongAgo();
    const { owner, id } = await open(door, [replaced, 'waste-plan']);
    await door.ask(owner, signNotification, { id });
    expect(await door.refusal(manager, approveOnCommitment, { id })).toMatchObject({
      code: 'MATERIALS_MISSING',
      missing: ['waste-plan'],
    });
  });

  it('ends when the application goes another way, and so does its check', async () => {
    const door = await startLongAgo();
    const accepted = await open(door, []);
    await door.ask(accepted.owner, signNotification, { id: accepted.id });
    await door.ask(clerk, verb('acceptApplication'), { id: accepted.id });
    const revoked = await approve(door);
    await door.ask(manager, verb('revokeApplication', ', reason: "申请材料虚假"'), { id: revoked.id });
    for (const { owner, id } of [accepted, revoked]) {
      const { application } = await door.ask(owner, readCommitments, { id });
      expect(application.notificationCommitment.status).toBe('CANCELLED');
    }
    const unsigned = await open(door, []);
    await door.ask(clerk, verb('acceptApplication'), { id: unsigned.id });
    await door.ask(manager, verb('startReview'), { id: unsigned.id });
    await door.ask(manager, verb('approveApplication'), { id: unsigned.id });
    const refused = await door.refusal(manager, recordCheck, { id: unsigned.id, outcome: 'PASSED' });
    expect(refused).toMatchObject({ code: 'COMMITMENT_NOT_SIGNED' });
  });

  it('is not signed before the application is handed in', async () => {
    const door = await startLongAgo();
    const { owner, projectId } = await openProject(door);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
    expect(await door.refusal(owner, signNotification, { id: draftApplication.id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      current: 'DRAFT',
    });
  });
});

describe('the checks of an agency', () => {
  it('are listed the nearest first, and announced once when they are late', async () => {
    const door = await startLongAgo();
    const first = await approve(door);
    door.clock.now = new Date('2018-03-02T02:00:00Z');
    const second = await approve(door);
    const done = await approve(door);
    await door.ask(manager, recordCheck, { id: done.id, outcome: 'PASSED' });
    const ids = async (overdue: boolean) => {
      const mine = new Set([first.id, second.id, done.id]);
      const { commitmentChecks } = await door.ask(serviceRoom, checks, {
        agency: 'URBAN_MANAGEMENT',
        overdue,
        first: 100,
      });
      return commitmentChecks.nodes.map(({ id }: { id: string }) => id).filter((id: string) => mine.has(id));
    };
    expect(await ids(false)).toEqual([first.id, second.id]);
    expect(await ids(true)).toEqual([]);
    const announced = async (of: string) =>
      (await eventsOf(door.database, of)).filter((type) => type === 'approval.commitmentCheckOverdue').length;
    const needs = onlyOf(door.needs, [first.id, second.id, done.id]);
    door.clock.now = new Date('2018-03-29T15:00:00Z');
    await watchChecks(needs);
    expect(await announced(first.projectId)).toBe(0);
    door.clock.now = new Date('2018-03-30T02:00:00Z');
    await Promise.all([watchChecks(needs), watchChecks(needs)]);
    await watchChecks(needs);
    expect([await announced(first.projectId), await announced(second.projectId)]).toEqual([1, 0]);
    expect(await ids(true)).toEqual([first.id]);
    const agency = 'URBAN_MANAGEMENT';
    expect(await door.refusal(approverOf('WATER'), checks, { agency, overdue: true })).toMatchObject({
      code: 'FORBIDDEN',
      field: 'agency',
      accepted: 'WATER',
    });
    const { commitmentChecks: page } = await door.ask(manager, checks, { agency, overdue: false, first: 1 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    const next = await door.ask(manager, checks, { agency, overdue: false, first: 1, after: page.pageInfo.endCursor });
    expect(next.commitmentChecks.nodes[0].id).not.toBe(page.nodes[0].id);
    const abroad = { ...manager, regions: ['510106'] };
    expect((await door.ask(abroad, checks, { agency, overdue: false })).commitmentChecks.nodes).toEqual([]);
    await door.ask(manager, recordCheck, { id: first.id, outcome: 'PASSED' });
  });

  it('move with the holiday calendar', async () => {
    const door = await startLongAgo();
    const { owner, id } = await approve(door);
    const dueOn = async () =>
      (await door.ask(owner, readCommitments, { id })).application.notificationCommitment.checkDueOn;
    const calendar = { ...chinaCalendar, version: 'checks without weekends', isWorkingDay: () => true };
    const changed = await startLongAgo({ calendar });
    await watchChecks(onlyOf(changed.needs, [id]));
    expect(await dueOn()).toBe('2018-03-21');
    await watchChecks(onlyOf(door.needs, [id]));
    expect(await dueOn()).toBe('2018-03-29');
  });
});
