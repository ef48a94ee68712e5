import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { overdueEvent } from '../domain/matterEvents.ts';
import type { MatterTask } from '../domain/matterTask.ts';
import type { TaskWrite } from '../domain/matterTaskStore.ts';
import { matterTiming } from '../domain/matterTiming.ts';
import { actorAs } from './projectRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

const batchSize = 100;

type Needs = Pick<UtilityNeeds, 'tasks' | 'calendar' | 'now'>;

/**
 * Says of each matter once that its deadline has passed, and recounts deadlines when the holiday calendar has changed.
 * Safe to run again and at the same time. Gives the number of matters found overdue.
 */
export async function sweepOverdue(needs: Needs): Promise<number> {
  const at = needs.now();
  const query = { today: calendarDateOf(at), calendarVersion: needs.calendar.version, limit: batchSize };
  let overdue = 0;
  for (;;) {
    const tasks = await needs.tasks.findForSweep(query);
    const writes = tasks.map((task) => sweep(needs, task, at));
    await needs.tasks.save(writes);
    overdue += writes.filter(({ messages }) => messages.length > 0).length;
    if (tasks.length < batchSize) return overdue;
  }
}

function sweep({ calendar }: Needs, task: MatterTask, at: Date): TaskWrite {
  const { deadline, light } = matterTiming(task, calendar, at);
  if (task.overdueSince !== null || light !== 'RED' || deadline === null) return { task, messages: [] };
  const by = actorAs(systemPrincipal('utilities'), 'SYSTEM', null);
  const message = overdueEvent(task, deadline, { at, by });
  return { task: { ...task, overdueSince: calendarDateOf(at) }, messages: [message] };
}
