import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { Application } from '../domain/application.ts';
import { instanceClocks } from '../domain/instanceClocks.ts';
import type { ParallelApplication } from '../domain/parallelApplication.ts';
import { countOver, parallelStateOf } from '../domain/parallelState.ts';
import { maySeeRecords } from '../domain/rights.ts';
import { sharedMaterials } from '../domain/sharedMaterials.ts';
import { submitInParallel } from '../usecases/submitInParallel.ts';
import { withdrawInParallel } from '../usecases/withdrawInParallel.ts';
import type { Context } from './context.ts';
import type { ApplicationResolvers, ProjectResolvers, Resolvers } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';
import { progressView } from './progressView.ts';

/** Parallel applications: all that changes of them follows from their applications. */
export const parallelResolvers: Pick<Resolvers, 'ParallelApplication'> = {
  ParallelApplication: {
    __resolveReference: ({ id }, { parts }) => parts.parallelById.load(id),
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    applications: applicationsOf,
    state: async (parallel, _, context) => parallelStateOf(statusesOf(await applicationsOf(parallel, _, context))),
    progress: async (parallel, _, context) => {
      const statuses = statusesOf(await applicationsOf(parallel, _, context));
      return progressView(countOver(statuses), statuses.length);
    },
    materials: async (parallel, _, context) => {
      const applications = await applicationsOf(parallel, _, context);
      return sharedMaterials(applications.map(({ item }) => item)).map(({ code, name, itemCodes }) => {
        return { code, name: name.zh, nameEn: name.en, itemCodes, presented: parallel.materials.includes(code) };
      });
    },
    nearestDeadline: async (parallel, _, context) => (await clocksOf(parallel, context)).nearestDeadline,
    light: async (parallel, _, context) => (await clocksOf(parallel, context)).light,
    submittedByName: ({ submittedBy }) => submittedBy.name,
    bySmartForm: ({ formId }) => formId !== null,
  },
};

/** What parallel applications add to a project. */
export const projectParallelResolvers: Pick<ProjectResolvers, 'parallelApplications'> = {
  parallelApplications: async (project, request, { parallelsOfProject, principal }) => {
    if (!maySeeRecords(principal, project)) return null;
    const { id: projectId } = project;
    const page = pageArguments(request, 1);
    const after = page.after && idIn(page.after[0]);
    const rows = await parallelsOfProject.load({ projectId, page: { limit: page.first + 1, after } });
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};

/** What parallel applications add to an application. */
export const applicationParallelResolvers: Pick<ApplicationResolvers, 'parallelApplication'> = {
  parallelApplication: ({ id }, _, { parts }) => parts.parallelOfApplication.load(id),
};

/** The question that finds a parallel application. */
export const parallelQueries: Required<Pick<NonNullable<Resolvers['Query']>, 'parallelApplication'>> = {
  parallelApplication: (_, { id }, { parts }) => parts.parallelById.load(id),
};

type Verbs = 'submitInParallel' | 'withdrawInParallel';

/** The verbs of parallel applications. */
export const parallelMutations: Required<Pick<NonNullable<Resolvers['Mutation']>, Verbs>> = {
  submitInParallel: async (_, wanted, context) =>
    readAnew(await submitInParallel(context.needs, context.principal, wanted), context),
  withdrawInParallel: async (_, { id, reason = null }, context) =>
    readAnew(await withdrawInParallel(context.needs, context.principal, { id, reason }), context),
};

/** The instance after a verb: what this request has read of its applications is forgotten. */
export function readAnew(
  parallel: ParallelApplication,
  { applicationById }: Pick<Context, 'applicationById'>,
): ParallelApplication {
  for (const id of parallel.applicationIds) applicationById.clear(id);
  return parallel;
}

async function applicationsOf(
  { applicationIds }: Pick<ParallelApplication, 'applicationIds'>,
  _: unknown,
  { applicationById }: Pick<Context, 'applicationById'>,
): Promise<Application[]> {
  const found = await Promise.all(applicationIds.map((id) => applicationById.load(id)));
  return found.filter((one) => one !== null);
}

async function clocksOf(parallel: ParallelApplication, context: Context): Promise<ReturnType<typeof instanceClocks>> {
  const { calendar, now } = context.needs;
  return instanceClocks(await applicationsOf(parallel, null, context), { calendar, now: now() });
}

function statusesOf(applications: readonly Application[]): Application['status'][] {
  return applications.map(({ status }) => status);
}
