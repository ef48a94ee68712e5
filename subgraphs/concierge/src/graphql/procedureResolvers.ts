import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { completedAt, isStepOverdue, nextStep, procedureLight, stageOf, stepLight } from '../domain/procedure.ts';
import { procedureSteps } from '../domain/procedureSteps.ts';
import { completeProcedureStep } from '../usecases/completeProcedureStep.ts';
import { undoProcedureStep } from '../usecases/undoProcedureStep.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { pageById } from './pageById.ts';

/** What can be done about procedures. */
export const procedureMutations: Pick<
  MutationResolvers,
  'takeOnProject' | 'completeProcedureStep' | 'undoProcedureStep'
> = {
  takeOnProject: (_, { evidence, ...asked }, { change }) =>
    change((needs, principal) =>
      completeProcedureStep(needs, principal, { ...asked, kind: 'TAKE_ON', evidence: evidence ?? [] }),
    ),
  completeProcedureStep: (_, { step: kind, evidence, ...asked }, { change }) =>
    change((needs, principal) => completeProcedureStep(needs, principal, { ...asked, kind, evidence: evidence ?? [] })),
  undoProcedureStep: (_, asked, { change }) => change((needs, principal) => undoProcedureStep(needs, principal, asked)),
};

/** What can be asked about procedures. */
export const procedureQueries: Pick<QueryResolvers, 'procedures'> = {
  procedures: async (_, { filter, ...asked }, { needs, scopeOf, today }) => {
    const page = pageById(asked);
    const query = { filter: checkedFilter(filter), scope: await scopeOf('procedure'), today, page };
    return connectionOf(await needs.store.procedures.listProcedures(query), page, ({ projectId }) => [projectId]);
  },
};

/** Procedures, their steps and history. */
export const procedureResolvers: Pick<Resolvers, 'Procedure' | 'ProcedureStep' | 'ProcedureEntry'> = {
  Procedure: {
    project: ({ projectId }) => ({ id: projectId }),
    openedAt: ({ openedAt }) => openedAt.toISOString(),
    endedAt: ({ endedAt }) => endedAt?.toISOString(),
    stage: (procedure) => stageOf(procedure),
    completedAt: (procedure) => completedAt(procedure)?.toISOString(),
    checklist: ({ steps }) => steps.filter(({ kind }) => procedureSteps[kind].stage === 'HANDLE'),
    next: (procedure) => nextStep(procedure),
    light: (procedure, _, { today }) => procedureLight(procedure, today),
    overdue: ({ steps }, _, { today }) => steps.some((step) => isStepOverdue(step, today)),
    history: async ({ projectId }, asked, { procedureEntriesOf }) => {
      const page = pageById(asked);
      return connectionOf(await procedureEntriesOf.load(projectId, page), page, ({ id }) => [id]);
    },
  },
  ProcedureStep: {
    stage: ({ kind }) => procedureSteps[kind].stage,
    name: ({ kind }) => procedureSteps[kind].zh,
    done: ({ done }) => done !== null,
    doneAt: ({ done }) => done?.at.toISOString(),
    doneByName: ({ done }) => done?.by.name,
    bySystem: ({ done }) => done?.bySign === true,
    note: ({ done }) => done?.note,
    evidence: ({ done }) => done?.evidence ?? [],
    deadline: ({ time }) => time?.deadline,
    provisional: ({ time }) => time?.isProvisional === true,
    light: (step, _, { today }) => stepLight(step, today),
    overdue: (step, _, { today }) => isStepOverdue(step, today),
  },
  ProcedureEntry: {
    at: ({ at }) => at.toISOString(),
    actorName: ({ actor }) => actor.name,
  },
};
