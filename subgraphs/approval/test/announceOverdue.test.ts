import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { sql } from '@guanjia/runtime/drizzle';
import { expect, it } from 'vitest';
import { storedDueOf } from '../src/domain/storedDue.ts';
import { announceOverdue } from '../src/usecases/announceOverdue.ts';
import { watchDeadlines } from '../src/usecases/watchDeadlines.ts';
import { eventsOf } from './support/eventsOf.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { requestCorrection, verb } from './support/operations.ts';
import { clerk } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'soil-water-plan-approval';
/** Years before the other tests of this run, whose applications are then not late. */
async function startLongAgo(options: Parameters<typeof startApproval>[0] = {}) {
  const door = await startApproval(options);
  door.clock.now = new Date('2019-09-27T02:00:00Z');
  return door;
}

const overdue = 'approval.applicationOverdue';

it('announces each late application once, however often and by however many it is asked', async () => {
  const door = await startLongAgo();
  const late = await openProject(door);
  const lateOne = await openApplication(door, { ...late, itemCode });
  const still = await openProject(door);
  const { id } = await openApplication(door, { ...still, itemCode });
  await door.ask(clerk, requestCorrection, { id, missing: [{ materialCode: 'soil-water-plan', note: '缺页' }] });
  const needs = onlyOf(door.needs, [lateOne.id, id]);
  const told = async ({ projectId }: { projectId: string }) =>
    (await eventsOf(door.database, projectId)).filter((type) => type === overdue).length;

  door.clock.now = new Date('2019-10-10T15:00:00Z'); // the last day in time
  await announceOverdue(needs);
  expect(await told(late)).toBe(0);
  door.clock.now = new Date('2019-10-11T02:00:00Z');
  await Promise.all([announceOverdue(needs), announceOverdue(needs)]);
  await announceOverdue(needs);
  expect(await told(late)).toBe(1);
  expect(await told(still)).toBe(0);
  const { application } = await door.ask(late.owner, `query ($id: ID!) { application(id: $id) { version light } }`, {
    id: (await door.needs.applications.findOfProject(late.projectId))[0]?.id,
  });
  expect(application).toEqual({ version: 2, light: 'RED' });
});

it('looks for late ones by the new calendar when the holidays change', async () => {
  const door = await startLongAgo();
  const { owner, projectId } = await openProject(door);
  const { id } = await openApplication(door, { owner, projectId, itemCode });
  await door.ask(clerk, verb('acceptApplication'), { id });
  const dueOn = async () =>
    (await door.database.db.execute(sql`select due_on::text as day from approval.applications where id = ${id}`))
      .rows[0]?.['day'];
  expect(await dueOn()).toBe('2019-10-10');
  const calendar = { ...chinaCalendar, version: 'without holidays', isWorkingDay: () => true };
  const changed = await startLongAgo({ calendar });
  const [application] = await changed.needs.applications.findByIds([id]);
  if (!application) throw new Error('it is gone');
  const after = storedDueOf(application, changed.needs.calendar);
  await changed.needs.applications.saveDue([{ application, after, message: null }]);
  expect(await dueOn()).toBe('2019-10-02');
  const again = await door.needs.applications.findOutdatedDue(1000);
  expect(again.map((one) => one.application.id)).toContain(id);
  await announceOverdue(onlyOf(door.needs, [id]));
  expect(await dueOn()).toBe('2019-10-10');
});

it('is not kept from its work by a fault in another look round, and the fault is told', async () => {
  const door = await startLongAgo();
  const late = await openProject(door);
  const { id } = await openApplication(door, { ...late, itemCode });
  door.clock.now = new Date('2019-10-11T02:00:00Z');
  const needs = onlyOf(door.needs, [id]);
  const findLateTolerances = () => Promise.reject(new Error('the table is gone'));
  const broken = { ...needs, commitments: { ...needs.commitments, findLateTolerances } };
  await expect(watchDeadlines(broken)).rejects.toThrow('the table is gone');
  expect((await eventsOf(door.database, late.projectId)).at(-1)).toBe(overdue);
  expect(await watchDeadlines(needs)).toEqual({ terminated: 0, reminded: 0, overdue: 0, checksOverdue: 0 });
});
