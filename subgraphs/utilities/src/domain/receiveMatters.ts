import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Actor } from './actor.ts';
import { matterEvent } from './matterEvents.ts';
import type { MatterTask } from './matterTask.ts';
import type { TaskWrite } from './matterTaskStore.ts';
import { matterTiming } from './matterTiming.ts';
import { takeMatterStep } from './takeMatterStep.ts';

/** The matters of a leg that its provider has signed for; one that was withdrawn on the way stays so (U3 H4). */
export function receiveMatters(
  tasks: readonly MatterTask[],
  calendar: WorkingDayCalendar,
  { legId, digest, by, at }: { readonly legId: string; readonly digest: string; readonly by: Actor; readonly at: Date },
): readonly TaskWrite[] {
  const work = { action: 'receive', legId, digest } as const;
  return tasks
    .filter(({ status }) => status === 'FORWARDED')
    .map((task) => {
      const next = takeMatterStep(task, work, { by, at });
      return { task: next, messages: [matterEvent(next, work, matterTiming(next, calendar, at))] };
    });
}
