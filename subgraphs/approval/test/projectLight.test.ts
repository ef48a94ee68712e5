import { describe, expect, it, vi } from 'vitest';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft, registerProject, requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk, dashboard, ownerOf } from './support/people.ts';
import { newCreditCode, projectInput } from './support/samples.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'soil-water-plan-approval'; // promised 5 working days, no prerequisite
const lights =
  'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { approvalLight approvalLights } } }';

type Door = Awaited<ReturnType<typeof startApproval>>;

async function lightOf(door: Door, projectId: string): Promise<unknown> {
  const of = [{ __typename: 'Project', id: projectId }];
  return (await door.ask(dashboard, lights, { of }))._entities[0];
}

describe('the light of a project in approval', () => {
  it('is that of the worst application under way, and none of a draft or of one that has ended', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    await door.ask(owner, draft, { projectId, itemCode: 'enterprise-project-filing' });
    expect(await lightOf(door, projectId)).toEqual({ approvalLight: null, approvalLights: [] });
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    expect(await lightOf(door, projectId)).toEqual({ approvalLight: 'GREEN', approvalLights: ['GREEN'] });
    door.clock.now = new Date('2025-10-10T15:59:00Z'); // the last minute of the last day for accepting
    expect(await lightOf(door, projectId)).toEqual({ approvalLight: 'AMBER', approvalLights: ['AMBER'] });
    door.clock.now = new Date('2025-10-10T16:00:00Z');
    await openApplication(door, { owner, projectId, itemCode: 'acceptance-telecom' });
    const { approvalLight, approvalLights } = (await lightOf(door, projectId)) as any;
    expect(approvalLight).toBe('RED');
    expect(approvalLights.toSorted()).toEqual(['GREEN', 'RED']);
    await door.ask(clerk, verb('acceptApplication'), { id });
    expect(await lightOf(door, projectId)).toEqual({ approvalLight: 'GREEN', approvalLights: ['GREEN'] });
    const water = approverOf('WATER');
    await door.ask(water, verb('startReview'), { id });
    door.clock.now = new Date('2025-12-01T02:00:00Z');
    await door.ask(water, verb('approveApplication'), { id });
    expect((await lightOf(door, projectId)) as any).toMatchObject({ approvalLights: ['RED'] }); // the other one
  });

  it('stands still with the clock while the owner corrects', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode, without: ['soil-water-plan'] });
    const missing = [{ materialCode: 'soil-water-plan', note: '缺少水土保持方案' }];
    await door.ask(clerk, requestCorrection, { id, missing });
    door.clock.now = new Date('2026-03-02T02:00:00Z');
    expect(await lightOf(door, projectId)).toMatchObject({ approvalLight: 'GREEN' });
  });

  it('is read at once for many projects', async () => {
    const door = await startApproval();
    const creditCode = newCreditCode();
    const owner = ownerOf(creditCode);
    for (let count = 0; count < 3; count += 1) {
      const { registerProject: project } = await door.ask(owner, registerProject, { input: projectInput(creditCode) });
      await openApplication(door, { owner, projectId: project.id, itemCode });
    }
    const openTurnsOf = vi.spyOn(door.needs.applications, 'openTurnsOf');
    const { projects } = await door.ask(owner, '{ projects { nodes { approvalLight approvalLights } } }');
    const green = { approvalLight: 'GREEN', approvalLights: ['GREEN'] };
    expect(projects.nodes).toEqual([green, green, green]);
    expect(openTurnsOf).toHaveBeenCalledOnce();
  });

  it('is read anew after each mutation of a request', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id: first } = await openApplication(door, { owner, projectId, itemCode });
    const { id: second } = await openApplication(door, { owner, projectId, itemCode: 'acceptance-telecom' });
    const withdrawBoth = `mutation ($first: ID!, $second: ID!) {
      first: withdrawApplication(applicationId: $first) { project { approvalLight } }
      second: withdrawApplication(applicationId: $second) { project { approvalLight } }
    }`;
    expect(await door.ask(owner, withdrawBoth, { first, second })).toEqual({
      first: { project: { approvalLight: 'GREEN' } },
      second: { project: { approvalLight: null } },
    });
  });
});
