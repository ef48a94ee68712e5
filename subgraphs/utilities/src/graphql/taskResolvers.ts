import { firstAt } from '../domain/firstAt.ts';
import { matterClock } from '../domain/matterClock.ts';
import { allowedActions } from '../domain/matterStatus.ts';
import { ifInside } from '../usecases/partsSeen.ts';
import type { UtilityMatterTaskResolvers } from './generated/resolversTypes.ts';
import { noticesOf } from './noticesOf.ts';

/** What a matter under way shows of itself. */
export const taskResolvers: UtilityMatterTaskResolvers = {
  __resolveReference: ({ id }, { taskById }) => taskById(id),
  id: ({ task }) => task.id,
  application: ({ task }, _, { applicationById }) => applicationById(task.applicationId),
  project: ({ task }) => ({ id: task.projectId }),
  matterCode: ({ task }) => task.matterCode,
  matterName: ({ task }) => task.matterName.zh,
  matterNameEn: ({ task }) => task.matterName.en,
  kind: ({ task }) => task.kind,
  provider: ({ task }, _, { needs }) => needs.catalogue.provider(task.provider),
  status: ({ task }) => task.status,
  allowedActions: ({ task }) => allowedActions(task.kind, task.status),
  clock: ({ task }, _, { needs, today }) => matterClock(task, needs.calendar, today),
  forwardedAt: ({ task }) => firstAt(task, 'FORWARDED')?.toISOString() ?? '',
  receivedAt: ({ task }) => firstAt(task, 'RECEIVED')?.toISOString(),
  finishedAt: ({ task }) => firstAt(task, 'CONNECTED', 'GRANTED')?.toISOString(),
  form: (seen) => ifInside(seen, seen.task.form),
  materials: (seen) => ifInside(seen, seen.task.materials),
  notices: (seen) => ifInside(seen, noticesOf(seen.task.steps)),
  steps: (seen) => ifInside(seen, seen.task.steps),
};
