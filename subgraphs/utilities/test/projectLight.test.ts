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

type Person = Parameters<StartedUtilities['ask']>[0];

async function lightsOf(person: Person, ...projectIds: string[]): Promise<any[]> {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { utilitiesLight utilitiesLights } } }';
  const of = projectIds.map((id) => ({ __typename: 'Project', id }));
  return (await utilities.ask(person, query, { of })).data._entities;
}

const nothing = { utilitiesLight: null, utilitiesLights: [] };
const only = (light: string) => ({ utilitiesLight: light, utilitiesLights: [light] });

describe('the light of a project in utilities', () => {
  it('is green at the counter, and none when the application is withdrawn', async () => {
    const { projectId, ...facts } = await utilities.registerProject();
    const owner = people.owner({ projectId, ...facts });
    expect(await lightsOf(owner, projectId)).toEqual([nothing]);
    const submitted = await utilities.ask(owner, submitDocument, utilities.request(projectId, ['WATER_SUPPLY']));
    utilities.setNow('2026-12-01T09:00:00+08:00');
    expect(await lightsOf(owner, projectId)).toEqual([only('GREEN')]);
    const withdrawal =
      'mutation ($id: ID!) { withdrawJointApplication(id: $id, reason: "暂缓") { project { utilitiesLight } } }';
    const { data } = await utilities.ask(owner, withdrawal, { id: submitted.data.submitJointApplication.id });
    expect(data.withdrawJointApplication.project).toEqual({ utilitiesLight: null });
  });

  it('is that of the worst matter under way, and no more that of one that has ended', async () => {
    // 3 and 5 working days from Tuesday, the 1st: due on Friday, the 4th, and on Tuesday, the 8th
    const application = await forwardedApplication(utilities, ['ROAD_TRAFFIC_SAFETY', 'WATER_SUPPLY']);
    await handInAll(utilities, application.handoff);
    const { projectId } = application.facts;
    const inUtilities = async () => {
      const [{ utilitiesLight, utilitiesLights }] = await lightsOf(people.dashboard, projectId);
      return { utilitiesLight, utilitiesLights: utilitiesLights.toSorted() };
    };
    expect(await inUtilities()).toEqual(only('GREEN'));
    utilities.setNow('2026-09-04T09:00:00+08:00');
    expect(await inUtilities()).toEqual({ utilitiesLight: 'AMBER', utilitiesLights: ['AMBER', 'GREEN'] });
    utilities.setNow('2026-09-07T09:00:00+08:00');
    expect(await inUtilities()).toEqual({ utilitiesLight: 'RED', utilitiesLights: ['AMBER', 'RED'] });
    const police = people.provider('provider-traffic-police');
    const id = application.taskId('ROAD_TRAFFIC_SAFETY');
    await utilities.ask(police, 'mutation ($id: ID!) { acceptMatter(id: $id) { id } }', { id });
    const grant =
      'mutation ($id: ID!) { grantPermit(id: $id, permitNumber: "G-1", validFrom: "2026-09-08", validUntil: "2026-10-01") { status } }';
    expect((await utilities.ask(police, grant, { id })).data.grantPermit.status).toBe('GRANTED');
    expect(await inUtilities()).toEqual(only('AMBER'));
  });

  it('covers what a provider does not see, and nothing is said to who may not see the project', async () => {
    const { facts, owner } = await forwardedApplication(utilities, ['ROAD_TRAFFIC_SAFETY']);
    utilities.setNow('2026-09-07T09:00:00+08:00');
    const everybody = [owner, people.clerkElsewhere, people.provider('provider-gas'), people.dashboard];
    for (const person of everybody) expect(await lightsOf(person, facts.projectId)).toEqual([only('RED')]);
    expect(await lightsOf(people.otherOwner, facts.projectId)).toEqual([
      { utilitiesLight: null, utilitiesLights: null },
    ]);
  });

  it('is read at once for many projects', async () => {
    const first = await forwardedApplication(utilities, ['WATER_SUPPLY']);
    const second = await utilities.registerProject();
    const request = utilities.request(second.projectId, ['WATER_SUPPLY']);
    const submitted = await utilities.ask(people.owner(second), submitDocument, request);
    await utilities.ask(people.clerk, acceptDocument, { id: submitted.data.submitJointApplication.id });
    const third = await utilities.registerProject();
    const { tasks, applications, projects } = utilities.needs;
    const spies = [
      vi.spyOn(tasks, 'findOpenByProjects'),
      vi.spyOn(applications, 'findWaitingProjects'),
      vi.spyOn(projects, 'findByIds'),
    ];
    const ids = [first.facts.projectId, second.projectId, third.projectId];
    expect(await lightsOf(people.dashboard, ...ids)).toEqual([only('GREEN'), only('GREEN'), nothing]);
    for (const spy of spies) expect(spy).toHaveBeenCalledExactlyOnceWith(ids);
  });
});
