import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { handInAll } from './handIn.ts';
import {
  acceptDocument,
  forwardedApplication,
  people,
  type StartedUtilities,
  startUtilities,
  submitDocument,
} from './startUtilities.ts';

let utilities: StartedUtilities;
beforeAll(async () => {
  utilities = await startUtilities();
});
beforeEach(() => utilities.setNow('2026-09-01T09:00:00+08:00'));
afterAll(() => utilities.stop());

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { utilitiesLights utilitiesHealth {
  done total overdue lights nextDeadline { date provisional name nameEn reference }
  blockedBy { kind waitsFor since name reference } blockedByCount
} } } }`;

async function healthOf(person: Principal, ...projectIds: string[]): Promise<any[]> {
  const of = projectIds.map((id) => ({ __typename: 'Project', id }));
  const { data } = await utilities.ask(person, query, { of });
  return data._entities.map(({ utilitiesHealth, utilitiesLights }: any) => {
    expect(utilitiesHealth?.lights.toSorted()).toEqual(utilitiesLights?.toSorted());
    return utilitiesHealth;
  });
}

const act = (provider: string, id: string, call: string) =>
  utilities.ask(people.provider(provider), `mutation ($id: ID!) { ${call} { status } }`, { id });
const accept = 'acceptMatter(id: $id)';
const grant = 'grantPermit(id: $id, permitNumber: "G-1", validFrom: "2026-09-02", validUntil: "2026-10-01")';

describe('the health of a project in utilities', () => {
  it('counts the chosen matters, at the counter too, and an application returned there waits for its owner', async () => {
    const { projectId, ...facts } = await utilities.registerProject();
    const owner = people.owner({ projectId, ...facts });
    const nothing = { done: 0, total: 0, overdue: 0, lights: [], nextDeadline: null, blockedBy: [], blockedByCount: 0 };
    expect(await healthOf(owner, projectId)).toEqual([nothing]);
    const request = utilities.request(projectId, ['WATER_SUPPLY', 'GAS_SUPPLY'], ['SITE_PLAN']);
    const { id } = (await utilities.ask(owner, submitDocument, request)).data.submitJointApplication;
    expect(await healthOf(owner, projectId)).toEqual([{ ...nothing, total: 2, lights: ['GREEN'] }]);
    const notice = `mutation ($id: ID!) { returnJointApplication(id: $id, missing: [{ code: "SITE_PLAN", reason: "未提交" }]) { status } }`;
    expect((await utilities.ask(people.clerk, notice, { id })).data.returnJointApplication.status).toBe('RETURNED');
    const block = { kind: 'RETURN', waitsFor: 'OWNER', since: '2026-09-01' };
    expect(await healthOf(people.dashboard, projectId)).toMatchObject([
      { total: 2, blockedBy: [{ ...block, name: '联合报装', reference: id }], blockedByCount: 1 },
    ]);
    // a provider sees an application only once it has a matter of it
    expect(await healthOf(people.provider('provider-water'), projectId)).toMatchObject([
      { total: 2, blockedBy: [{ ...block, name: null, reference: null }], blockedByCount: 1 },
    ]);
    const withdrawal = 'mutation ($id: ID!) { withdrawJointApplication(id: $id, reason: "暂缓") { status } }';
    await utilities.ask(owner, withdrawal, { id });
    expect(await healthOf(owner, projectId)).toEqual([nothing]);
  });

  it('names the nearest deadline, what is late, and what waits for a permit that comes first', async () => {
    // 3 and 5 working days from Tuesday, the 1st: due on Friday, the 4th, and on Tuesday, the 8th
    const application = await forwardedApplication(utilities, ['ROAD_TRAFFIC_SAFETY', 'ROAD_EXCAVATION']);
    await handInAll(utilities, application.handoff);
    const { projectId } = application.facts;
    const [safety, digging] = [application.taskId('ROAD_TRAFFIC_SAFETY'), application.taskId('ROAD_EXCAVATION')];
    const health = async () => (await healthOf(people.clerk, projectId))[0];
    expect(await health()).toMatchObject({
      done: 0,
      total: 2,
      nextDeadline: { date: '2026-09-04', provisional: false, name: '涉路施工交通安全审查', reference: safety },
      blockedByCount: 0,
    });
    await act('provider-urban-management', digging, accept);
    const held = { kind: 'PREREQUISITE', waitsFor: 'ANOTHER_ITEM', since: '2026-09-01', reference: digging };
    expect((await health()).blockedBy).toMatchObject([held]);
    utilities.setNow('2026-09-07T09:00:00+08:00');
    const late = { kind: 'LATE', waitsFor: 'PROVIDER', since: '2026-09-05', reference: safety };
    expect(await health()).toMatchObject({ overdue: 1, blockedBy: [held, late], blockedByCount: 2 });
    await act('provider-traffic-police', safety, accept);
    await act('provider-traffic-police', safety, grant);
    expect(await health()).toMatchObject({
      done: 1,
      total: 2,
      overdue: 0,
      blockedBy: [],
      nextDeadline: { reference: digging },
    });
    await act('provider-urban-management', digging, grant);
    expect(await health()).toMatchObject({ done: 2, total: 2, lights: [], nextDeadline: null });
  });

  it('says that a matter its provider returned waits for the owner', async () => {
    const { taskId, handoff, facts, owner } = await forwardedApplication(utilities, ['POWER_SUPPLY']);
    await handInAll(utilities, handoff);
    const id = taskId('POWER_SUPPLY');
    const giveBack = 'returnMatter(id: $id, missing: [{ code: "form.capacity", reason: "请核实容量" }])';
    expect((await act('provider-power', id, giveBack)).data.returnMatter.status).toBe('RETURNED');
    expect(await healthOf(owner, facts.projectId)).toMatchObject([
      { nextDeadline: null, blockedBy: [{ kind: 'RETURN', waitsFor: 'OWNER', since: '2026-09-01', reference: id }] },
    ]);
  });

  it('has the same figures for all; a provider is told the names of its own matters, another owner nothing', async () => {
    const { facts, owner, taskId } = await forwardedApplication(utilities, ['ROAD_TRAFFIC_SAFETY', 'WATER_SUPPLY']);
    utilities.setNow('2026-09-10T09:00:00+08:00');
    const [whole] = await healthOf(owner, facts.projectId);
    expect(whole).toMatchObject({ total: 2, overdue: 2, blockedByCount: 2 });
    expect(whole.blockedBy.map(({ reference }: any) => reference)).toEqual([
      taskId('ROAD_TRAFFIC_SAFETY'),
      taskId('WATER_SUPPLY'),
    ]);
    for (const person of [people.clerkElsewhere, people.dashboard]) {
      expect(await healthOf(person, facts.projectId)).toEqual([whole]);
    }
    const [ofWater] = await healthOf(people.provider('provider-water'), facts.projectId);
    const hidden = { name: null, reference: null };
    expect(ofWater).toEqual({
      ...whole,
      nextDeadline: { ...whole.nextDeadline, ...hidden, nameEn: null },
      blockedBy: [{ ...whole.blockedBy[0], ...hidden }, whole.blockedBy[1]],
    });
    expect(await healthOf(people.otherOwner, facts.projectId)).toEqual([null]);
  });

  it('is read at once for many projects', async () => {
    const first = await forwardedApplication(utilities, ['WATER_SUPPLY']);
    const second = await utilities.registerProject();
    const submitted = await utilities.ask(
      people.owner(second),
      submitDocument,
      utilities.request(second.projectId, ['WATER_SUPPLY']),
    );
    await utilities.ask(people.clerk, acceptDocument, { id: submitted.data.submitJointApplication.id });
    const third = await utilities.registerProject();
    const ids = [first.facts.projectId, second.projectId, third.projectId];
    const only = query.replace('utilitiesLights', '');
    const { tasks, health, projects } = utilities.needs;
    const spies = [
      vi.spyOn(tasks, 'findOpenByProjects'),
      vi.spyOn(health, 'waitingApplications'),
      vi.spyOn(health, 'finishedMatters'),
      vi.spyOn(projects, 'findByIds'),
    ];
    const of = ids.map((id) => ({ __typename: 'Project', id }));
    const { data } = await utilities.ask(people.dashboard, only, { of });
    expect(data._entities.map(({ utilitiesHealth }: any) => utilitiesHealth.total)).toEqual([1, 1, 0]);
    for (const spy of spies) expect(spy).toHaveBeenCalledExactlyOnceWith(ids);
  });
});
