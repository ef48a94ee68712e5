import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { openProject } from './support/openApplication.ts';
import { clerkElsewhere, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const plan = 'mutation ($id: ID!, $c: [String!]! = []) { planRoadmap(projectId: $id, circumstances: $c) { version } }';
const choose = `mutation ($id: ID!, $scope: ServiceScope!, $codes: [String!]! = []) {
  chooseServiceItems(projectId: $id, scope: $scope, itemCodes: $codes) { version scope chosenByName items { itemCode } }
}`;
const read = `query ($id: ID!) { project(id: $id) {
  roadmap { items { itemCode } } serviceChoice { version scope items { itemCode } }
} }`;
const codesOf = ({ items }: any): string[] => items.map(({ itemCode }: any) => itemCode);

async function planned() {
  const door = await startApproval();
  const opened = await openProject(door);
  await door.ask(opened.owner, plan, { id: opened.projectId });
  return { ...door, ...opened };
}

describe('the items that an owner wants the steward to serve', () => {
  it('are some of the roadmap, or all of it, whatever it becomes', async () => {
    const { ask, owner, projectId: id, database } = await planned();
    expect((await ask(owner, read, { id })).project.serviceChoice).toBeNull();
    const codes = codesOf((await ask(owner, read, { id })).project.roadmap);
    const wanted = [codes[3]!, codes[1]!];
    const { chooseServiceItems } = await ask(owner, choose, { id, scope: 'SOME', codes: wanted });
    expect(chooseServiceItems).toMatchObject({ version: 1, scope: 'SOME', chosenByName: owner.name });
    expect(codesOf(chooseServiceItems)).toEqual([codes[1], codes[3]]);

    await ask(steward, choose, { id, scope: 'ALL' });
    await ask(owner, plan, { id, c: ['special-building'] });
    const { roadmap, serviceChoice } = (await ask(owner, read, { id })).project;
    expect(codesOf(roadmap)).toContain('fire-design-review');
    expect(serviceChoice).toEqual({ version: 2, scope: 'ALL', items: roadmap.items });
    const events = await eventsOf(database, id);
    expect(events.filter((type) => type === 'approval.serviceItemsChosen')).toHaveLength(2);
  });

  it('leave out what a later roadmap leaves out', async () => {
    const { ask, owner, projectId: id } = await planned();
    await ask(owner, plan, { id, c: ['special-building'] });
    await ask(owner, choose, { id, scope: 'SOME', codes: ['fire-design-review'] });
    await ask(owner, plan, { id });
    expect((await ask(owner, read, { id })).project.serviceChoice).toEqual({ version: 1, scope: 'SOME', items: [] });
  });

  it('are refused when the roadmap does not have them, none is named, or all and some are said at once', async () => {
    const { ask, refusal, owner, projectId: id } = await planned();
    const codes = codesOf((await ask(owner, read, { id })).project.roadmap);
    const field = 'itemCodes';
    const unknown = await refusal(owner, choose, { id, scope: 'SOME', codes: [codes[0]!, 'fire-design-review'] });
    expect(unknown).toMatchObject({ code: 'BAD_INPUT', field, value: 'fire-design-review', accepted: codes });
    expect(await refusal(owner, choose, { id, scope: 'SOME' })).toMatchObject({ code: 'BAD_INPUT', field });
    expect(await refusal(owner, choose, { id, scope: 'ALL', codes })).toMatchObject({ code: 'BAD_INPUT', field });
    expect((await ask(owner, read, { id })).project.serviceChoice).toBeNull();
  });

  it('are chosen by the owner or on its behalf, once there is a roadmap', async () => {
    const { ask, refusal, needs, owner, projectId: id } = await planned();
    const all = { id, scope: 'ALL' };
    expect(await refusal(serviceRoom, choose, all)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(clerkElsewhere, choose, all)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(ownerOf(newCreditCode()), choose, all)).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    expect(await refusal(owner, choose, { ...all, id: newId() })).toMatchObject({ code: 'PROJECT_NOT_FOUND' });
    const { projectId } = await openProject({ ask, needs });
    expect(await refusal(steward, choose, { ...all, id: projectId })).toMatchObject({ code: 'ROADMAP_NOT_FOUND' });
  });
});
