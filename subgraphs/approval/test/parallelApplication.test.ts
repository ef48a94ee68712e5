import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it, vi } from 'vitest';
import { eventsOf } from './support/eventsOf.ts';
import { readParallel, submitInParallel, withdrawInParallel } from './support/formOperations.ts';
import { materialsOf, openProject } from './support/openApplication.ts';
import { draft, requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf, serviceRoom, steward } from './support/people.ts';
import { newCreditCode } from './support/samples.ts';
import { countRows, startApproval } from './support/startApproval.ts';

const soil = 'soil-water-plan-approval';
const drainage = 'drainage-permit';
const itemCodes = [soil, drainage];
const water = approverOf('WATER');

/** A new project with two items submitted as one. */
async function openParallel(door: Awaited<ReturnType<typeof startApproval>>) {
  const opened = await openProject(door);
  const materials = [...new Set(itemCodes.flatMap((code) => materialsOf(door, code)))];
  const variables = { projectId: opened.projectId, itemCodes, materials };
  const { submitInParallel: parallel } = await door.ask(opened.owner, submitInParallel, variables);
  return { ...opened, parallel, ids: parallel.applications.map(({ id }: any) => id as string) };
}

describe('a parallel application', () => {
  it('presents each material once, follows its items, and counts what is over', async () => {
    const door = await startApproval();
    const { ask, clock } = door;
    const { owner, parallel, ids } = await openParallel(door);
    const [first, second] = ids;
    const shared = parallel.materials.find(({ code }: any) => code === 'application-form');
    expect(shared).toEqual({ code: 'application-form', itemCodes, presented: true });
    const state = async () => (await ask(dashboard, readParallel, { id: parallel.id })).parallelApplication;
    expect(await state()).toMatchObject({ state: 'SUBMITTED', bySmartForm: false, light: 'GREEN' });

    await ask(clerk, verb('acceptApplication'), { id: first });
    expect(await state()).toMatchObject({ state: 'IN_PROGRESS', nearestDeadline: '2025-10-10' });
    const missing = [{ materialCode: 'drainage-design', note: '图纸不清' }];
    await ask(clerk, requestCorrection, { id: second, missing });
    expect((await state()).state).toBe('CORRECTION_REQUESTED');
    clock.now = new Date('2025-10-31T02:00:00Z');
    expect(await state()).toMatchObject({ light: 'RED', nearestDeadline: '2025-10-10' });
    await ask(water, verb('startReview'), { id: first });
    await ask(water, verb('approveApplication'), { id: first });
    expect(await state()).toMatchObject({
      state: 'CORRECTION_REQUESTED',
      progress: { done: 1, total: 2, percent: 50 },
      nearestDeadline: null,
    });
    await ask(owner, verb('withdrawApplication'), { id: second });
    expect(await state()).toMatchObject({
      state: 'PARTLY_APPROVED',
      progress: { done: 2, total: 2, percent: 100 },
      light: null,
    });
  });

  it('takes existing drafts along', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { draftApplication } = await door.ask(owner, draft, { projectId, itemCode: drainage });
    const { submitInParallel: parallel } = await door.ask(owner, submitInParallel, { projectId, itemCodes });
    expect(parallel.applications).toMatchObject([
      { itemCode: soil, status: 'SUBMITTED' },
      { id: draftApplication.id, itemCode: drainage, status: 'SUBMITTED' },
    ]);
    expect(
      (await eventsOf(door.database, projectId)).filter((type) => type === 'approval.applicationDrafted'),
    ).toHaveLength(2);
  });

  it('is all or none: one missing prerequisite refuses the whole and names the item', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const codes = [soil, 'planning-layout-check', 'land-right-registration'];
    const materials = [...new Set(codes.flatMap((code) => materialsOf(door, code, ['land-contract'])))];
    expect(await door.refusal(owner, submitInParallel, { projectId, itemCodes: codes, materials })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      value: ['planning-layout-check', 'land-right-registration'],
      items: [
        { itemCode: 'planning-layout-check', missing: ['construction-planning-permit'] },
        { itemCode: 'land-right-registration', missing: ['land-contract'] },
      ],
    });
    const rows = sql`select count(*) from approval.applications where project_id = ${projectId}`;
    expect(await countRows(door.database, rows)).toBe(0);
  });

  it('does not make an item of the same instance stand for an approval', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const codes = ['enterprise-project-filing', 'land-use-planning-permit'];
    const materials = [...new Set(codes.flatMap((code) => materialsOf(door, code)))];
    expect(await door.refusal(owner, submitInParallel, { projectId, itemCodes: codes, materials })).toMatchObject({
      code: 'PREREQUISITE_MISSING',
      value: ['land-use-planning-permit'],
    });
  });

  it('lets a policy’s items go side by side in one instance', async () => {
    const door = await startApproval();
    const { ask } = door;
    const { owner, projectId } = await openProject(door);
    const land = `mutation ($id: ID!) { signLandContract(projectId: $id) { id } takeLand(projectId: $id) { id } setPolicy(projectId: $id, policy: "start-on-land") { id } }`;
    await ask(owner, land, { id: projectId });
    const { submitInParallel: filing } = await ask(owner, submitInParallel, {
      projectId,
      itemCodes: ['enterprise-project-filing', soil],
    });
    const [{ id }] = filing.applications;
    await ask(owner, verb('withdrawApplication'), { id: filing.applications[1].id });
    const reform = approverOf('DEVELOPMENT_REFORM');
    const missing = materialsOf(door, 'enterprise-project-filing').map((materialCode) => ({
      materialCode,
      note: '缺',
    }));
    await ask(reform, requestCorrection, { id, missing });
    const supply = `mutation ($id: ID!, $materials: [String!]!) { supplyCorrection(applicationId: $id, materials: $materials) { id } }`;
    await ask(owner, supply, { id, materials: missing.map(({ materialCode }) => materialCode) });
    await ask(reform, verb('approveApplication'), { id });
    const codes = ['land-use-planning-permit', 'design-scheme-review'];
    const materials = [...new Set(codes.flatMap((code) => materialsOf(door, code)))];
    const { submitInParallel: side } = await ask(owner, submitInParallel, { projectId, itemCodes: codes, materials });
    expect(side.state).toBe('SUBMITTED');
  });

  it('is withdrawn as far as it is open; what is decided stays', async () => {
    const door = await startApproval();
    const { ask, refusal, database } = door;
    const { owner, parallel, ids, projectId } = await openParallel(door);
    const { id } = parallel;
    await ask(clerk, verb('acceptApplication'), { id: ids[0] });
    await ask(water, verb('startReview'), { id: ids[0] });
    await ask(water, verb('approveApplication'), { id: ids[0] });
    expect((await refusal(serviceRoom, withdrawInParallel, { id })).code).toBe('FORBIDDEN');
    const { withdrawInParallel: withdrawn } = await ask(steward, withdrawInParallel, { id, reason: '方案调整' });
    expect(withdrawn).toMatchObject({
      state: 'PARTLY_APPROVED',
      applications: [{ status: 'APPROVED' }, { status: 'WITHDRAWN' }],
    });
    expect(await refusal(owner, withdrawInParallel, { id })).toMatchObject({
      code: 'TRANSITION_NOT_ALLOWED',
      machine: 'parallelApplication',
      current: 'PARTLY_APPROVED',
      attempted: 'withdraw',
      allowed: [],
    });
    const events = await eventsOf(database, projectId);
    expect(events.slice(-2)).toEqual(['approval.applicationWithdrawn', 'approval.parallelApplicationWithdrawn']);
  });

  it('is told as it is after each verb of one request', async () => {
    const door = await startApproval();
    const { owner, parallel, ids } = await openParallel(door);
    const both = `mutation ($id: ID!, $one: ID!) {
      one: withdrawApplication(applicationId: $one) { parallelApplication { state applications { status } } }
      all: withdrawInParallel(id: $id) { state applications { status } }
    }`;
    const { one, all } = await door.ask(owner, both, { id: parallel.id, one: ids[0] });
    expect(one.parallelApplication.state).toBe('SUBMITTED');
    expect(all).toEqual({ state: 'WITHDRAWN', applications: [{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }] });
  });

  it('is refused by name', async () => {
    const door = await startApproval();
    const { refusal } = door;
    const { owner, projectId, parallel } = await openParallel(door);
    const refused = (codes: string[]) => refusal(owner, submitInParallel, { projectId, itemCodes: codes });
    expect(await refused([soil, drainage])).toMatchObject({ code: 'APPLICATION_EXISTS', value: soil });
    expect(await refused(['eia-registration'])).toMatchObject({ code: 'BAD_INPUT', accepted: 'at least two items' });
    expect(await refused([])).toMatchObject({ code: 'BAD_INPUT', field: 'itemCodes' });
    expect((await refused(['eia-registration', 'farmland-conversion'])).code).toBe('ITEM_ASSISTED_ONLY');
    const codes = ['eia-registration', 'water-supply'];
    expect((await refusal(dashboard, submitInParallel, { projectId, itemCodes: codes })).code).toBe('FORBIDDEN');
    const stranger = ownerOf(newCreditCode());
    expect((await refusal(stranger, submitInParallel, { projectId, itemCodes: codes })).code).toBe('PROJECT_NOT_FOUND');
    expect((await refusal(stranger, withdrawInParallel, { id: parallel.id })).code).toBe(
      'PARALLEL_APPLICATION_NOT_FOUND',
    );
    expect((await refusal(owner, withdrawInParallel, { id: 'nonsense' })).code).toBe('PARALLEL_APPLICATION_NOT_FOUND');
    expect((await refusal(owner, withdrawInParallel, { id: parallel.id, reason: ' ' })).field).toBe('reason');
    expect((await door.ask(stranger, readParallel, { id: parallel.id })).parallelApplication).toBeNull();
  });

  it('gives the items to one of two who submit them at the same time', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const variables = { projectId, itemCodes };
    const answers = await Promise.all(
      [1, 2].map(() => door.subgraph.execute({ query: submitInParallel, variables, principal: owner })),
    );
    const codes = answers.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(codes).toEqual(['APPLICATION_EXISTS']);
    const rows = sql`select count(*) from approval.parallel_applications where project_id = ${projectId}`;
    expect(await countRows(door.database, rows)).toBe(1);
  });

  it('is found from its project page after page, from its applications and by reference, in few reads', async () => {
    const door = await startApproval();
    const { ask, needs } = door;
    const { owner, projectId, parallel, ids } = await openParallel(door);
    const { submitInParallel: later } = await ask(owner, submitInParallel, {
      projectId,
      itemCodes: ['eia-registration', 'water-supply'],
    });
    const pages = `query ($id: ID!, $after: String) { project(id: $id) { parallelApplications(first: 1, after: $after) {
      nodes { id state applications { parallelApplication { id } } } pageInfo { hasNextPage endCursor } } } }`;
    const { project } = await ask(owner, pages, { id: projectId });
    expect(project.parallelApplications).toMatchObject({ nodes: [{ id: later.id }], pageInfo: { hasNextPage: true } });
    const after = project.parallelApplications.pageInfo.endCursor;
    const { project: rest } = await ask(owner, pages, { id: projectId, after });
    expect(rest.parallelApplications).toMatchObject({ nodes: [{ id: parallel.id }], pageInfo: { hasNextPage: false } });
    expect((await door.refusal(owner, pages, { id: projectId, after: 'nonsense' })).code).toBe('CURSOR_INVALID');

    const byIds = vi.spyOn(needs.applications, 'findByIds');
    const entities = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ParallelApplication { state progress { done } nearestDeadline light applications { id } } } }`;
    const of = [parallel.id, later.id].map((id) => ({ __typename: 'ParallelApplication', id }));
    const { _entities: found } = await ask(dashboard, entities, { of });
    expect(found[0].applications).toEqual(ids.map((id: string) => ({ id })));
    expect(byIds).toHaveBeenCalledOnce();
    const ofParallel = vi.spyOn(needs.parallels, 'ofApplications');
    const all = `query ($id: ID!) { project(id: $id) { applications { nodes { parallelApplication { id } form { id } } } } }`;
    expect((await ask(owner, all, { id: projectId })).project.applications.nodes).toHaveLength(4);
    expect(ofParallel).toHaveBeenCalledOnce();
  });
});
