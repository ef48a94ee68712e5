import assert from 'node:assert/strict';
import type { Principal } from '@guanjia/kernel/principal';
import { describe, expect, it } from 'vitest';
import { requireLate } from '../src/domain/refuseCommitment.ts';
import { watchTolerances } from '../src/usecases/watchTolerances.ts';
import { clearBar, readCommitments, signTolerance, supplyTolerated } from './support/commitmentOperations.ts';
import { eventsOf } from './support/eventsOf.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft, requestCorrection, supplyCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'construction-waste-permit'; // construction-contract may come later
const tolerable = 'construction-contract';
const manager = approverOf('URBAN_MANAGEMENT');
const plain = 'gas-supply';

/** Years before the other tests of this run, whose promises are then not late. 2017-03-01 is a Wednesday. */
async function startLongAgo() {
  const door = await startApproval();
  door.clock.now = new Date('2017-03-01T02:00:00Z');
  return door;
}

type Door = Awaited<ReturnType<typeof startApproval>>;

async function openWithoutContract(door: Door, changed: Record<string, unknown> = {}) {
  const project = await openProject(door, { landStatus: 'HELD', ...changed });
  const application = await openApplication(door, { ...project, itemCode, without: [tolerable] });
  return { ...project, id: application.id as string, application };
}

const sign = (door: Door, owner: Principal, id: string, more: object = { workingDays: 5 }) =>
  door.ask(owner, signTolerance, { id, materials: [tolerable], ...more });

describe('tolerance acceptance', () => {
  it('lets acceptance and review go on, and the decision wait until all is supplied', async () => {
    const door = await startLongAgo();
    const { owner, id, projectId, application } = await openWithoutContract(door);
    expect(application.allowedActions).toContain('COMMIT_TOLERANCE');
    expect(await door.refusal(clerk, verb('acceptApplication'), { id })).toMatchObject({ code: 'MATERIALS_MISSING' });
    const { signToleranceCommitment: signed } = await sign(door, owner, id);
    expect(signed).toMatchObject({
      status: 'SUBMITTED',
      version: 3,
      toleranceCommitment: {
        status: 'SIGNED',
        materials: [tolerable],
        dueOn: '2017-03-08',
        nextReminderOn: '2017-03-03',
        signedBy: '法定代表人甲',
        endedAt: null,
      },
    });
    expect(signed.allowedActions).toContain('SUPPLY_TOLERATED');
    expect(signed.allowedActions).not.toContain('COMMIT_TOLERANCE');
    expect(signed.allowedActions).not.toContain('TERMINATE');
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(manager, verb('startReview'), { id });
    expect(await door.refusal(manager, verb('approveApplication'), { id })).toMatchObject({
      code: 'TOLERANCE_OUTSTANDING',
      missing: [tolerable],
      dueOn: '2017-03-08',
    });
    const strange = await door.refusal(owner, supplyTolerated, { id, materials: ['waste-plan'] });
    expect(strange).toMatchObject({ code: 'BAD_INPUT', value: 'waste-plan', accepted: [tolerable] });
    expect(await door.refusal(owner, supplyTolerated, { id, materials: [] })).toMatchObject({ code: 'BAD_INPUT' });
    door.clock.now = new Date('2017-03-08T15:00:00Z'); // still the promised day in Shanghai
    const { supplyToleratedMaterials: supplied } = await door.ask(owner, supplyTolerated, {
      id,
      materials: [tolerable],
    });
    expect(supplied).toMatchObject({
      status: 'UNDER_REVIEW',
      toleranceCommitment: { status: 'KEPT', nextReminderOn: null },
    });
    expect(await door.refusal(owner, supplyTolerated, { id, materials: [tolerable] })).toMatchObject({
      code: 'BAD_INPUT',
    });
    const { approveApplication } = await door.ask(manager, verb('approveApplication'), { id });
    expect(approveApplication.status).toBe('APPROVED');
    expect((await eventsOf(door.database, projectId)).slice(3)).toEqual([
      'approval.toleranceCommitted',
      'approval.applicationAccepted',
      'approval.reviewStarted',
      'approval.toleranceSupplied',
      'approval.applicationApproved',
      'approval.certificateIssued',
    ]);
    const steps = 'query ($id: ID!) { application(id: $id) { steps { action from to onBehalfOf } } }';
    const { application: done } = await door.ask(owner, steps, { id });
    expect(done.steps).toContainEqual({
      action: 'COMMIT_TOLERANCE',
      from: 'SUBMITTED',
      to: 'SUBMITTED',
      onBehalfOf: null,
    });
    expect(done.steps).toContainEqual({
      action: 'SUPPLY_TOLERATED',
      from: 'UNDER_REVIEW',
      to: 'UNDER_REVIEW',
      onBehalfOf: null,
    });
  });

  it('is refused for what is not tolerable or is there, for a day that is not sane, twice, and too late', async () => {
    const door = await startLongAgo();
    const { owner, id, projectId } = await openWithoutContract(door);
    const refused = (variables: object, principal = owner) =>
      door.refusal(principal, signTolerance, { id, materials: [tolerable], workingDays: 5, ...variables });
    expect(await refused({ materials: ['waste-plan'] })).toMatchObject({
      code: 'MATERIAL_NOT_TOLERABLE',
      field: 'materials',
      value: 'waste-plan',
      accepted: [tolerable],
    });
    expect(await refused({ materials: [] })).toMatchObject({ code: 'BAD_INPUT', field: 'materials' });
    expect(await refused({ materials: [tolerable, tolerable] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await refused({ materials: ['nonsense'] })).toMatchObject({ code: 'BAD_INPUT', value: 'nonsense' });
    expect(await refused({ workingDays: 0 })).toMatchObject({ field: 'workingDays', accepted: '1 to 30' });
    expect(await refused({ workingDays: 31 })).toMatchObject({ code: 'BAD_INPUT', value: 31 });
    expect(await refused({ workingDays: null })).toMatchObject({ code: 'BAD_INPUT', field: 'dueOn' });
    expect(await refused({ dueOn: '2017-03-09' })).toMatchObject({ code: 'BAD_INPUT', field: 'dueOn' });
    const bounds = '2017-03-02 to 2017-04-13'; // Qingming lies between, with a Saturday that is worked
    expect(await refused({ workingDays: null, dueOn: '2017-03-01' })).toMatchObject({
      field: 'dueOn',
      accepted: bounds,
    });
    expect(await refused({ workingDays: null, dueOn: '2017-04-14' })).toMatchObject({
      field: 'dueOn',
      accepted: bounds,
    });
    expect(await refused({ signedBy: ' ' })).toMatchObject({ code: 'BAD_INPUT', field: 'signedBy' });
    expect(await refused({ statement: '' })).toMatchObject({ code: 'BAD_INPUT', field: 'statement' });
    expect(await refused({}, dashboard)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused({}, ownerOf(newCreditCode()))).toMatchObject({ code: 'APPLICATION_NOT_FOUND' });
    const signed = await door.ask(steward, signTolerance, { id, materials: [tolerable], dueOn: '2017-03-15' });
    expect(signed.signToleranceCommitment.toleranceCommitment.dueOn).toBe('2017-03-15');
    expect(await refused({})).toMatchObject({ code: 'COMMITMENT_ALREADY_SIGNED', value: 'SIGNED' });
    await door.ask(clerk, verb('acceptApplication'), { id });
    const late = await door.refusal(owner, signTolerance, { id, materials: [tolerable], workingDays: 5 });
    expect(late).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'application',
      current: 'ACCEPTED',
      attempted: 'commitTolerance',
      allowed: ['startReview', 'withdraw', 'supplyTolerated'],
    });
    const types = await eventsOf(door.database, projectId);
    expect(types.slice(3)).toEqual(['approval.toleranceCommitted', 'approval.applicationAccepted']);
  });

  it('needs land that is held, a submitted application, and an item that is not closed on the spot', async () => {
    const door = await startLongAgo();
    const landless = await openWithoutContract(door, { landStatus: 'CONTRACT_SIGNED' });
    const ask = { id: landless.id, materials: [tolerable], workingDays: 5 };
    expect(await door.refusal(landless.owner, signTolerance, ask)).toMatchObject({
      code: 'TOLERANCE_NEEDS_LAND',
      value: 'CONTRACT_SIGNED',
      accepted: 'HELD',
    });
    expect(await eventsOf(door.database, landless.projectId)).toHaveLength(3);
    await door.ask(steward, 'mutation ($id: ID!) { takeLand(projectId: $id) { landStatus } }', {
      id: landless.projectId,
    });
    await sign(door, landless.owner, landless.id);
    const { owner, projectId } = await openProject(door, { landStatus: 'HELD' });
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode });
    const inDraft = { id: draftApplication.id, materials: [tolerable], workingDays: 5 };
    expect(await door.refusal(owner, signTolerance, inDraft)).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      current: 'DRAFT',
      allowed: ['submit', 'withdraw'],
    });
    const filing = await openApplication(door, { owner, projectId, itemCode: 'enterprise-project-filing' });
    const onTheSpot = { id: filing.id, materials: ['application-form'], workingDays: 5 };
    expect(await door.refusal(owner, signTolerance, onTheSpot)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED' });
  });

  it('answers the one-time notice as well: the notice leaves out what is promised, and its supply too', async () => {
    const door = await startLongAgo();
    const project = await openProject(door, { landStatus: 'HELD' });
    const { owner } = project;
    const without = [tolerable, 'waste-plan'];
    const { id } = await openApplication(door, { ...project, itemCode, without });
    const notice = (...codes: string[]) => ({
      id,
      missing: codes.map((materialCode) => ({ materialCode, note: '请补齐' })),
    });
    await door.ask(clerk, requestCorrection, notice(...without));
    await sign(door, owner, id);
    const half = await door.refusal(owner, supplyCorrection, { id, materials: [] });
    expect(half).toMatchObject({ code: 'MATERIALS_MISSING', missing: ['waste-plan'] });
    const { supplyCorrection: supplied } = await door.ask(owner, supplyCorrection, { id, materials: ['waste-plan'] });
    expect(supplied.status).toBe('SUBMITTED');
    const { acceptApplication } = await door.ask(clerk, verb('acceptApplication'), { id });
    expect(acceptApplication.status).toBe('ACCEPTED');

    const other = await openApplication(door, { ...project, itemCode: plain, without: ['pipeline-plan', 'site-plan'] });
    await door.ask(owner, signTolerance, { id: other.id, materials: ['pipeline-plan'], workingDays: 2 });
    const named = ['pipeline-plan', 'site-plan'].map((materialCode) => ({ materialCode, note: '请补齐' }));
    const refused = await door.refusal(clerk, requestCorrection, { id: other.id, missing: named });
    expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'missing', value: 'pipeline-plan' });
    const { requestCorrection: told } = await door.ask(clerk, requestCorrection, {
      id: other.id,
      missing: named.slice(1),
    });
    expect(told.status).toBe('CORRECTION_REQUESTED');
    const both = { id: other.id, materials: ['pipeline-plan', 'site-plan'] };
    await door.ask(owner, supplyCorrection, both);
    const { application } = await door.ask(owner, readCommitments, { id: other.id });
    expect(application.toleranceCommitment.status).toBe('KEPT');
  });

  it('reminds of the promised day, each time once, however many look and however often they start again', async () => {
    const door = await startLongAgo();
    const { owner, id, projectId } = await openWithoutContract(door);
    await sign(door, owner, id, { workingDays: 5 }); // Wednesday the 8th: reminders on Friday the 3rd and Tuesday the 7th
    const reminders = async () =>
      (await eventsOf(door.database, projectId)).filter((type) => type === 'approval.toleranceReminded').length;
    const look = async (now: string, expected: number) => {
      door.clock.now = new Date(now);
      const again = await startApproval();
      again.clock.now = door.clock.now;
      await Promise.all([door, again].map(({ needs }) => watchTolerances(onlyOf(needs, [id]))));
      await watchTolerances(onlyOf(door.needs, [id]));
      expect(await reminders()).toBe(expected);
    };
    await look('2017-03-02T02:00:00Z', 0);
    await look('2017-03-03T02:00:00Z', 1);
    const found = { ...door.needs.commitments, findDueReminders: async () => [id] }; // before the other one sent it
    await watchTolerances({ ...onlyOf(door.needs, []), commitments: { ...found, findLateTolerances: async () => [] } });
    expect(await reminders()).toBe(1);
    await look('2017-03-06T02:00:00Z', 1);
    await look('2017-03-07T02:00:00Z', 2);
    await look('2017-03-08T02:00:00Z', 2);
    await door.ask(owner, supplyTolerated, { id, materials: [tolerable] });
    await look('2017-03-09T02:00:00Z', 2);
  });

  it('sends one reminder for two that were missed, and none after all is supplied', async () => {
    const door = await startLongAgo();
    const { owner, id, projectId } = await openWithoutContract(door);
    await sign(door, owner, id, { workingDays: 5 });
    door.clock.now = new Date('2017-03-08T02:00:00Z');
    await watchTolerances(onlyOf(door.needs, [id]));
    const kept = await openWithoutContract(door);
    await sign(door, kept.owner, kept.id, { workingDays: 5 });
    await door.ask(kept.owner, supplyTolerated, { id: kept.id, materials: [tolerable] });
    door.clock.now = new Date('2017-03-14T02:00:00Z');
    await watchTolerances(onlyOf(door.needs, [kept.id]));
    const reminded = async (of: string) =>
      (await eventsOf(door.database, of)).filter((type) => type === 'approval.toleranceReminded');
    expect(await reminded(projectId)).toHaveLength(1);
    expect(await reminded(kept.projectId)).toHaveLength(0);
  });
});

describe('a broken promise', () => {
  const barOf =
    'query ($id: ID!) { project(id: $id) { toleranceBar { id dueOn materials application { status } clearedAt } } }';
  const bars = `query ($filter: ToleranceBarFilter, $first: Int, $after: String) {
    toleranceBars(filter: $filter, first: $first, after: $after) {
      nodes { id ownerCreditCode dueOn clearedAt clearedByName clearReason application { id } } pageInfo { hasNextPage endCursor }
    }
  }`;

  it('terminates the application, once, and bars its owner until the service room clears it', async () => {
    const door = await startLongAgo();
    const { owner, creditCode, id, projectId } = await openWithoutContract(door);
    await sign(door, owner, id);
    const needs = onlyOf(door.needs, [id]);
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(manager, verb('startReview'), { id });
    door.clock.now = new Date('2017-03-08T15:59:00Z'); // a minute before midnight of the promised day
    await watchTolerances(needs);
    expect((await door.ask(owner, readCommitments, { id })).application.status).toBe('UNDER_REVIEW');
    // one that was found late and is not, because its promise was moved meanwhile, is left alone
    const mistaken = { ...needs.commitments, findLateTolerances: async () => [id] };
    await watchTolerances({ ...needs, commitments: mistaken });
    expect((await door.ask(owner, readCommitments, { id })).application.status).toBe('UNDER_REVIEW');
    const [early] = await door.needs.applications.findByIds([id]);
    assert(early);
    expect(() => requireLate(early, door.clock.now)).toThrow(
      expect.objectContaining({ code: 'TOLERANCE_NOT_OVERDUE', detail: { dueOn: '2017-03-08' } }),
    );
    door.clock.now = new Date('2017-03-08T16:01:00Z');
    const late = await door.refusal(owner, supplyTolerated, { id, materials: [tolerable] });
    expect(late).toMatchObject({ code: 'TOLERANCE_OVERDUE', missing: [tolerable], dueOn: '2017-03-08' });
    await Promise.all([watchTolerances(needs), watchTolerances(needs)]);
    await watchTolerances(needs);
    const { application } = await door.ask(owner, readCommitments, { id });
    expect(application).toMatchObject({
      status: 'TERMINATED',
      allowedActions: [],
      toleranceCommitment: { status: 'BROKEN', nextReminderOn: null },
      decision: { reason: '承诺期限（2017-03-08）届满，容缺材料未补齐' },
    });
    const types = await eventsOf(door.database, projectId);
    expect(types.filter((type) => type === 'approval.applicationTerminated')).toHaveLength(1);
    const { project } = await door.ask(owner, barOf, { id: projectId });
    expect(project.toleranceBar).toMatchObject({
      dueOn: '2017-03-08',
      materials: [tolerable],
      application: { status: 'TERMINATED' },
      clearedAt: null,
    });

    // the application is over, so that another one may begin; but not with tolerance, in whatever project of the owner
    const next = await openApplication(door, { owner, projectId, itemCode, without: [tolerable] });
    const again = { id: next.id, materials: [tolerable], workingDays: 5 };
    const barred = await door.refusal(owner, signTolerance, again);
    expect(barred).toMatchObject({
      code: 'OWNER_BARRED',
      value: creditCode,
      applicationId: id,
      materials: [tolerable],
      dueOn: '2017-03-08',
    });
    expect(await door.refusal(steward, signTolerance, again)).toMatchObject({ code: 'OWNER_BARRED' });

    expect(await door.refusal(owner, clearBar, { code: creditCode })).toMatchObject({ code: 'FORBIDDEN' });
    const elsewhere = { ...serviceRoom, regions: ['510106'] };
    expect(await door.refusal(elsewhere, clearBar, { code: creditCode })).toMatchObject({
      code: 'FORBIDDEN',
      accepted: ['SERVICE_ROOM of 370211'],
    });
    const unheard = { code: newCreditCode() };
    expect(await door.refusal(serviceRoom, clearBar, unheard)).toMatchObject({ code: 'TOLERANCE_BAR_NOT_FOUND' });
    expect(await door.refusal(serviceRoom, clearBar, { code: 'x' })).toMatchObject({ code: 'CREDIT_CODE_INVALID' });
    const reasonless = { code: creditCode, reason: ' ' };
    expect(await door.refusal(serviceRoom, clearBar, reasonless)).toMatchObject({ code: 'BAD_INPUT', field: 'reason' });
    const { clearToleranceBar } = await door.ask(serviceRoom, clearBar, { code: creditCode });
    expect(clearToleranceBar).toEqual([
      {
        id: project.toleranceBar.id,
        ownerCreditCode: creditCode,
        clearedAt: '2017-03-08T16:01:00.000Z',
        clearedByName: 'SERVICE_ROOM',
        clearReason: '已完成信用修复',
      },
    ]);
    expect(await door.refusal(serviceRoom, clearBar, { code: creditCode })).toMatchObject({
      code: 'TOLERANCE_BAR_NOT_FOUND',
    });
    expect((await door.ask(owner, barOf, { id: projectId })).project.toleranceBar).toBeNull();
    expect((await eventsOf(door.database, projectId)).at(-1)).toBe('approval.toleranceBarCleared');
    const { toleranceBars } = await door.ask(serviceRoom, bars, { filter: { ownerCreditCode: creditCode } });
    expect(toleranceBars.nodes).toEqual([
      expect.objectContaining({ clearReason: '已完成信用修复', clearedByName: 'SERVICE_ROOM', application: { id } }),
    ]);
    const { signToleranceCommitment } = await door.ask(owner, signTolerance, again);
    expect(signToleranceCommitment.toleranceCommitment.status).toBe('SIGNED');
  });

  it('is broken also when the application ends after the day but before the clock is looked at', async () => {
    const door = await startLongAgo();
    const withdrawn = await openWithoutContract(door);
    await sign(door, withdrawn.owner, withdrawn.id);
    const early = await openWithoutContract(door);
    await sign(door, early.owner, early.id);
    await door.ask(early.owner, verb('withdrawApplication'), { id: early.id });
    door.clock.now = new Date('2017-03-09T02:00:00Z');
    await door.ask(withdrawn.owner, verb('withdrawApplication'), { id: withdrawn.id });
    await watchTolerances(onlyOf(door.needs, [withdrawn.id, early.id]));
    const statusOf = async ({ owner, id }: { owner: Principal; id: string }) =>
      (await door.ask(owner, readCommitments, { id })).application;
    expect(await statusOf(withdrawn)).toMatchObject({ status: 'WITHDRAWN', toleranceCommitment: { status: 'BROKEN' } });
    expect(await statusOf(early)).toMatchObject({ status: 'WITHDRAWN', toleranceCommitment: { status: 'CANCELLED' } });
    const barred = async ({ owner, projectId }: { owner: Principal; projectId: string }) =>
      (await door.ask(owner, barOf, { id: projectId })).project.toleranceBar !== null;
    expect(await barred(withdrawn)).toBe(true);
    expect(await barred(early)).toBe(false);
  });

  it('is not accepted after the day; a refusal before the day cancels the promise', async () => {
    const door = await startLongAgo();
    const { owner, id } = await openWithoutContract(door);
    await sign(door, owner, id);
    const refused = await openWithoutContract(door);
    await sign(door, refused.owner, refused.id);
    await door.ask(clerk, verb('refuseAcceptance', ', reason: "不属于本机关职权范围"'), { id: refused.id });
    const seen = await door.ask(refused.owner, readCommitments, { id: refused.id });
    expect(seen.application.toleranceCommitment.status).toBe('CANCELLED');
    door.clock.now = new Date('2017-03-09T02:00:00Z');
    expect(await door.refusal(clerk, verb('acceptApplication'), { id })).toMatchObject({ code: 'TOLERANCE_OVERDUE' });
  });

  it('is listed page by page, and by whether it has been cleared, for officials only', async () => {
    const door = await startLongAgo();
    const first = await openWithoutContract(door);
    const { owner, creditCode } = first;
    await sign(door, owner, first.id);
    const second = await openApplication(door, { ...first, itemCode: plain, without: ['pipeline-plan'] });
    await door.ask(owner, signTolerance, { id: second.id, materials: ['pipeline-plan'], workingDays: 5 });
    door.clock.now = new Date('2017-03-09T02:00:00Z');
    await watchTolerances(onlyOf(door.needs, [first.id, second.id]));
    const filter = { ownerCreditCode: creditCode };
    const { toleranceBars: page } = await door.ask(serviceRoom, bars, { filter, first: 1 });
    expect(page).toMatchObject({ nodes: [{ application: { id: second.id } }], pageInfo: { hasNextPage: true } });
    const rest = await door.ask(serviceRoom, bars, { filter, first: 1, after: page.pageInfo.endCursor });
    expect(rest.toleranceBars).toMatchObject({
      nodes: [{ application: { id: first.id } }],
      pageInfo: { hasNextPage: false },
    });
    const { clearToleranceBar } = await door.ask(serviceRoom, clearBar, { code: creditCode });
    expect(clearToleranceBar).toHaveLength(2);
    const open = await door.ask(serviceRoom, bars, { filter: { ...filter, cleared: false } });
    expect(open.toleranceBars.nodes).toEqual([]);
    const cleared = await door.ask(serviceRoom, bars, { filter: { ...filter, cleared: true } });
    expect(cleared.toleranceBars.nodes).toHaveLength(2);
    expect(await door.refusal(owner, bars, {})).toMatchObject({ code: 'FORBIDDEN' });
  });
});
