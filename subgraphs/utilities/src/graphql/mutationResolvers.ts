import type { ProviderWork } from '../domain/matterTask.ts';
import { acceptJointApplication } from '../usecases/acceptJointApplication.ts';
import { advanceMatter } from '../usecases/advanceMatter.ts';
import type { SeenTask } from '../usecases/readMatterTasks.ts';
import { resubmitJointApplication } from '../usecases/resubmitJointApplication.ts';
import { resupplyMatter } from '../usecases/resupplyMatter.ts';
import { returnJointApplication } from '../usecases/returnJointApplication.ts';
import { returnMatter } from '../usecases/returnMatter.ts';
import { submitJointApplication } from '../usecases/submitJointApplication.ts';
import { withdrawJointApplication } from '../usecases/withdrawJointApplication.ts';
import { withdrawMatter } from '../usecases/withdrawMatter.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated/resolversTypes.ts';
import { inspectionWork } from './inspectionWork.ts';
import { parseMaterials } from './parseMaterials.ts';

/** What can be done in this department. */
export const mutationResolvers: MutationResolvers = {
  submitJointApplication: async (_, { materials, ...request }, { needs, principal, applicationAgain }) => {
    const wanted = { ...request, materials: parseMaterials(materials) };
    return applicationAgain((await submitJointApplication(needs, principal, wanted)).id);
  },
  acceptJointApplication: async (_, { id, counter }, { needs, principal, applicationAgain }) => {
    await acceptJointApplication(needs, principal, { id, counter: counter ?? null });
    return applicationAgain(id);
  },
  returnJointApplication: async (_, args, { needs, principal, applicationAgain }) => {
    await returnJointApplication(needs, principal, args);
    return applicationAgain(args.id);
  },
  resubmitJointApplication: async (_, { id, form, materials }, { needs, principal, applicationAgain }) => {
    const supply = { id, form: form ?? null, materials: parseMaterials(materials) };
    await resubmitJointApplication(needs, principal, supply);
    return applicationAgain(id);
  },
  withdrawJointApplication: async (_, args, { needs, principal, applicationAgain }) => {
    await withdrawJointApplication(needs, principal, args);
    return applicationAgain(args.id);
  },
  returnMatter: async (_, args, { needs, principal, taskAgain }) => {
    await returnMatter(needs, principal, args);
    return taskAgain(args.id);
  },
  resupplyMatter: async (_, { id, form, materials }, { needs, principal, taskAgain }) => {
    await resupplyMatter(needs, principal, { id, form: form ?? null, materials: parseMaterials(materials) });
    return taskAgain(id);
  },
  withdrawMatter: async (_, args, { needs, principal, taskAgain }) => {
    await withdrawMatter(needs, principal, args);
    return taskAgain(args.id);
  },
  acceptMatter: (_, { id, note }, context) => advance(context, id, { action: 'accept', note: note ?? null }),
  recordSurvey: (_, { id, ...survey }, context) => advance(context, id, { action: 'survey', ...survey }),
  issuePlan: (_, { id, plan }, context) => advance(context, id, { action: 'plan', plan }),
  recordConstruction: (_, { id, ...work }, context) => advance(context, id, { action: 'construct', ...work }),
  recordInspection: (_, { id, ...inspection }, context) => advance(context, id, inspectionWork(inspection)),
  connectMatter: (_, { id, ...connection }, context) => advance(context, id, { action: 'connect', ...connection }),
  grantPermit: (_, { id, ...permit }, context) => advance(context, id, { action: 'grant', ...permit }),
};

async function advance({ needs, principal, taskAgain }: Context, id: string, work: ProviderWork): Promise<SeenTask> {
  await advanceMatter(needs, principal, { id, work });
  return taskAgain(id);
}
