import { matterEvent } from '../domain/matterEvents.ts';
import type { MatterTask, MatterWork } from '../domain/matterTask.ts';
import { matterTiming } from '../domain/matterTiming.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Saves a matter after a step together with the event of that step. */
export async function saveMatterStep(
  { tasks, calendar, now }: Pick<UtilityNeeds, 'tasks' | 'calendar' | 'now'>,
  task: MatterTask,
  work: MatterWork,
): Promise<MatterTask> {
  const messages = [matterEvent(task, work, matterTiming(task, calendar, now()))];
  const [saved] = await tasks.save([{ task, messages }]);
  return saved ?? task;
}
