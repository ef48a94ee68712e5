import { worstLight } from '@guanjia/kernel/light';
import { acceptanceOf } from '../domain/jointApplication.ts';
import { jointStatusOf, jointTransitions } from '../domain/jointStatus.ts';
import { matterClock } from '../domain/matterClock.ts';
import { isFinished } from '../domain/matterStatus.ts';
import { missingMaterials, requirementsOf } from '../domain/requirements.ts';
import { formSeen, ifInside, ifWhole, materialsSeen, tasksSeen } from '../usecases/partsSeen.ts';
import type { JointUtilityApplicationResolvers } from './generated/resolversTypes.ts';
import { noticesOf } from './noticesOf.ts';

/** What a joint application shows of itself. */
export const applicationResolvers: JointUtilityApplicationResolvers = {
  __resolveReference: ({ id }, { applicationById }) => applicationById(id),
  id: ({ application }) => application.id,
  project: ({ application }) => ({ id: application.projectId }),
  matterCodes: ({ application }) => application.matterCodes,
  status: async ({ application }, _, { tasksOf }) =>
    jointStatusOf(
      application.stage,
      (await tasksOf(application.id)).map((task) => task.status),
    ),
  allowedActions: ({ application }) => Object.keys(jointTransitions[application.stage]),
  counter: ({ application }) => application.counter,
  submittedAt: ({ application }) => requireFirst(application.steps).at.toISOString(),
  submittedBy: (seen) => ifInside(seen, requireFirst(seen.application.steps).by.name),
  acceptedAt: ({ application }) => acceptanceOf(application)?.at.toISOString(),
  acceptedBy: (seen) => ifInside(seen, acceptanceOf(seen.application)?.by.name),
  acceptedAtCounter: ({ application }) => acceptanceOf(application)?.counter,
  handoff: ({ application }) => {
    const acceptance = acceptanceOf(application);
    return acceptance === null ? null : { id: acceptance.handoffId };
  },
  catalogueVersion: ({ application }) => application.catalogueVersion,
  form: (seen, _, { needs }) => formSeen(needs, seen),
  materials: (seen, _, { needs }) => materialsSeen(needs, seen),
  missingMaterials: (seen, _, { needs: { catalogue } }) => {
    const matters = seen.application.matterCodes.flatMap((code) => catalogue.matter(code) ?? []);
    return ifWhole(seen, missingMaterials(requirementsOf(matters), seen.application.materials));
  },
  notices: (seen) => ifWhole(seen, noticesOf(seen.application.steps)),
  steps: (seen) => ifWhole(seen, seen.application.steps),
  matters: async (seen, _, { tasksOf }) => tasksSeen(seen, await tasksOf(seen.application.id)),
  finishedMatters: async ({ application }, _, { tasksOf }) =>
    (await tasksOf(application.id)).filter((task) => isFinished(task.status)).length,
  totalMatters: ({ application }) => application.matterCodes.length,
  light: async ({ application }, _, { tasksOf, needs, today }) =>
    worstLight(
      (await tasksOf(application.id))
        .filter((task) => task.status !== 'WITHDRAWN')
        .map((task) => matterClock(task, needs.calendar, today).light),
    ),
};

function requireFirst<Step>([first]: readonly Step[]): Step {
  if (first === undefined) throw new TypeError('a history has at least its first step');
  return first;
}
