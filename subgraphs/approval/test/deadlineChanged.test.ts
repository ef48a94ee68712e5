import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { createApplicationStore } from '../src/storage/createApplicationStore.ts';
import { announceOverdue } from '../src/usecases/announceOverdue.ts';
import { refreshDeadlines } from '../src/usecases/refreshDeadlines.ts';
import { eventsOf } from './support/eventsOf.ts';
import { onlyOf } from './support/onlyOf.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { readApplication, requestCorrection, verb } from './support/operations.ts';
import { approverOf, clerk } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';

const itemCode = 'soil-water-plan-approval';
const type = 'approval.deadlineChanged';

type Door = Awaited<ReturnType<typeof startApproval>>;

/** The same database under another calendar, whose look round finds only these applications. */
async function startUnder(calendar: WorkingDayCalendar, now: Date, ids: readonly string[]) {
  const door = await startApproval({ calendar });
  door.clock.now = now;
  return { door, needs: onlyOf(door.needs, ids) };
}

async function changesOf({ database }: Door, projectId: string): Promise<any[]> {
  await eventsOf(database, projectId); // parses every payload
  const { rows } = await database.db.execute(
    sql`select message -> 'event' as event from approval.outbox where message #>> '{event,projectId}' = ${projectId} and message #>> '{event,type}' = ${type} order by position`,
  );
  return rows.map(({ event }: any) => event.data);
}

describe('another holiday calendar', () => {
  it('moves the open deadlines and tells of each that moved, once', async () => {
    const door = await startApproval();
    door.clock.now = new Date('2016-09-28T02:00:00Z');
    const open = await openProject(door);
    const { id } = await openApplication(door, { ...open, itemCode });
    const stopped = await openProject(door);
    const still = await openApplication(door, { ...stopped, itemCode });
    const missing = [{ materialCode: 'soil-water-plan', note: '缺页' }];
    await door.ask(clerk, requestCorrection, { id: still.id, missing });
    const near = await openProject(door);
    const short = await openApplication(door, { ...near, itemCode: 'enterprise-project-filing' });

    const calendar = { ...chinaCalendar, version: 'National Day is cancelled', isWorkingDay: () => true };
    const changed = await startUnder(calendar, door.clock.now, [id, still.id, short.id]);
    await Promise.all([refreshDeadlines(changed.needs), refreshDeadlines(changed.needs)]);
    await refreshDeadlines(changed.needs);
    expect(await changesOf(door, open.projectId)).toEqual([
      expect.objectContaining({
        applicationId: id,
        status: 'SUBMITTED',
        deadline: { date: '2016-10-03', provisional: false },
        before: { dueOn: '2016-10-10', dueAt: null, calendarVersion: chinaCalendar.version },
        after: { dueOn: '2016-10-03', dueAt: null, calendarVersion: calendar.version },
      }),
    ]);
    expect(await changesOf(door, stopped.projectId)).toEqual([]);
    expect(await changesOf(door, near.projectId)).toEqual([]); // the next day is a working day by both
    const { application } = await changed.door.ask(open.owner, readApplication, { id });
    expect(application.clock.deadline).toBe('2016-10-03');

    const back = onlyOf(door.needs, [id, still.id, short.id]);
    await announceOverdue(back);
    await announceOverdue(back);
    const moved = await changesOf(door, open.projectId);
    expect(moved.map(({ after }: any) => after.dueOn)).toEqual(['2016-10-03', '2016-10-10']);
    expect(await changesOf(door, near.projectId)).toEqual([]);
  });

  it('is not needed when the office hours change: a promise in hours moves, one in days does not', async () => {
    const door = await startApproval();
    door.clock.now = new Date('2016-09-28T02:00:00Z');
    const { owner, projectId } = await openProject(door);
    const days = await openApplication(door, { owner, projectId, itemCode });
    const { id } = await openApplication(door, { owner, projectId, itemCode: 'night-work-certificate' });
    await door.ask(clerk, verb('acceptApplication'), { id });
    const calendar = {
      ...door.needs.calendar,
      officeHours: { version: 'summer', periods: [{ from: 480, to: 720 }] },
    };
    const applications = createApplicationStore(door.database, calendar);
    const needs = onlyOf({ ...door.needs, calendar, applications }, [id, days.id]);
    await Promise.all([refreshDeadlines(needs), refreshDeadlines(needs)]);
    await refreshDeadlines(needs);
    expect(await changesOf(door, projectId)).toEqual([
      expect.objectContaining({
        applicationId: id,
        before: {
          dueOn: '2016-09-28',
          dueAt: '2016-09-28T07:30:00.000Z',
          calendarVersion: `${chinaCalendar.version}; 2026.1`,
        },
        after: {
          dueOn: '2016-09-29',
          dueAt: '2016-09-29T02:00:00.000Z',
          calendarVersion: `${chinaCalendar.version}; summer`,
        },
      }),
    ]);
    await refreshDeadlines(onlyOf(door.needs, [id]));
    expect(await changesOf(door, projectId)).toHaveLength(2);
  });

  it('does not touch what has been decided', async () => {
    const door = await startApproval();
    door.clock.now = new Date('2016-09-28T02:00:00Z');
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const water = approverOf('WATER');
    await door.ask(clerk, verb('acceptApplication'), { id });
    await door.ask(water, verb('startReview'), { id });
    await door.ask(water, verb('approveApplication'), { id });
    const calendar = { ...chinaCalendar, version: 'no holiday at all', isWorkingDay: () => true };
    const changed = await startUnder(calendar, door.clock.now, [id]);
    await refreshDeadlines(changed.needs);
    expect(await changesOf(door, projectId)).toEqual([]);
  });

  it('writes nothing when the application takes a step at the same time', async () => {
    const door = await startApproval();
    door.clock.now = new Date('2016-09-28T02:00:00Z');
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const calendar = { ...chinaCalendar, version: 'read before the step', isWorkingDay: () => true };
    const { needs } = await startUnder(calendar, door.clock.now, [id]);
    const [outdated] = await needs.applications.findOutdatedDue(100);
    if (outdated === undefined) throw new Error('it was not found');
    await door.ask(clerk, verb('acceptApplication'), { id });
    const before = await eventsOf(door.database, projectId);
    const stale = { ...needs.applications, findOutdatedDue: findOnce([outdated]) };
    await refreshDeadlines({ ...needs, applications: stale });
    expect(await eventsOf(door.database, projectId)).toEqual(before);
  });
});

/** Finds these the first time, and none afterwards. */
function findOnce<Found>(found: Found[]): () => Promise<Found[]> {
  const answers = [found];
  return async () => answers.pop() ?? [];
}
