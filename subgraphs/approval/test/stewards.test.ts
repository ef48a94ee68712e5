import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { followStewards } from '../src/jobs/followStewards.ts';
import { saveSteward } from '../src/storage/saveSteward.ts';
import { openProject } from './support/openApplication.ts';
import { dashboard } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

type Door = Awaited<ReturnType<typeof startApproval>>;

const of = `query ($id: ID!) { project(id: $id) { stewardOnDuty { personId personName since } } }`;
const by = `query ($steward: ID!) { projects(filter: { steward: $steward }, sort: OLDEST) { nodes { id } totalCount } }`;
const reason = { en: 'Least work.', zh: '工作量最少' };
const assigned = (personId: string, personName: string) => ({
  type: 'concierge.stewardAssigned',
  data: { assignmentId: newId(), personId, personName, byHand: false, reason },
});
const tookOver = (stewardId: string, backupId: string, backupName: string) => ({
  type: 'concierge.backupTookOver',
  data: { assignmentId: newId(), stewardId, stewardName: '甲', backupId, backupName, until: '2025-10-31' },
});
const returned = (personId: string, personName: string) => ({
  type: 'concierge.stewardReturned',
  data: { assignmentId: newId(), personId, personName },
});
const missing = { type: 'concierge.stewardMissing', data: { reason } };

/** Tells approval of events of a project, each with its place in the log. */
function teller({ database }: Door, projectId: string) {
  return (gseq: number, event: { type: string; data: Record<string, unknown> }) =>
    database.transaction((tx) =>
      followStewards({ ...event, projectId, gseq, time: `2025-09-${10 + gseq}T02:00:00.000Z` }, (news) =>
        saveSteward(tx, news),
      ),
    );
}

describe('who carries a project', () => {
  it('is the steward, the backup while the steward is away, or nobody', async () => {
    const door = await startApproval();
    const { projectId } = await openProject(door);
    const tell = teller(door, projectId);
    const [first, second] = [newId(), newId()];
    const onDuty = async () => (await door.ask(dashboard, of, { id: projectId })).project.stewardOnDuty;
    const found = async (steward: string) => (await door.ask(dashboard, by, { steward })).projects.totalCount;
    expect(await onDuty()).toBeNull();
    await tell(1, assigned(first, '甲'));
    expect(await onDuty()).toEqual({ personId: first, personName: '甲', since: '2025-09-11T02:00:00.000Z' });
    expect(await found(first)).toBe(1);
    await tell(2, tookOver(first, second, '乙'));
    expect(await onDuty()).toMatchObject({ personId: second, personName: '乙' });
    expect([await found(first), await found(second)]).toEqual([0, 1]);
    await tell(3, missing);
    expect(await onDuty()).toBeNull();
    expect([await found(first), await found(second)]).toEqual([0, 0]);
    await tell(4, returned(first, '甲'));
    expect(await onDuty()).toMatchObject({ personId: first, since: '2025-09-14T02:00:00.000Z' });
    expect(await found(first)).toBe(1);
  });

  it('is never overwritten by what happened before, nor by the same event again', async () => {
    const door = await startApproval();
    const { projectId } = await openProject(door);
    const tell = teller(door, projectId);
    const [first, second] = [newId(), newId()];
    await tell(5, returned(first, '甲'));
    await tell(4, tookOver(first, second, '乙'));
    await tell(5, returned(second, '乙'));
    await tell(3, missing);
    const { project } = await door.ask(dashboard, of, { id: projectId });
    expect(project.stewardOnDuty).toMatchObject({ personId: first, since: '2025-09-15T02:00:00.000Z' });
  });

  it('is not told by other events, and a payload that is none fails', async () => {
    const door = await startApproval();
    const { projectId } = await openProject(door);
    const tell = teller(door, projectId);
    await tell(1, { type: 'concierge.problemReported', data: {} });
    expect((await door.ask(dashboard, of, { id: projectId })).project.stewardOnDuty).toBeNull();
    await expect(tell(2, { type: 'concierge.stewardAssigned', data: { personId: 'x' } })).rejects.toThrow(/personName/);
  });
});
