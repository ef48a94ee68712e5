import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { checkedYear } from '../domain/checkedYear.ts';
import { standingResult } from '../domain/trainingRecord.ts';
import { callOffTraining } from '../usecases/callOffTraining.ts';
import { recordTrainingResults } from '../usecases/recordTrainingResults.ts';
import { scheduleTraining } from '../usecases/scheduleTraining.ts';
import { checkedFilter } from './checkedFilter.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { loadById } from './loadById.ts';
import { pageById } from './pageById.ts';

/** What can be asked about trainings. */
export const trainingQueries: Pick<QueryResolvers, 'trainingPlan' | 'trainingPlans' | 'untrainedPeople'> = {
  trainingPlan: (_, { id }, { trainingById }) => loadById(trainingById, id),
  trainingPlans: async (_, { filter, ...asked }, { needs }) => {
    const page = pageById(asked);
    const conditions = checkedFilter(filter);
    checkedYear(filter?.year ?? null, 'filter.year');
    return connectionOf(await needs.store.training.listPlans(conditions, page), page, ({ id }) => [id]);
  },
  untrainedPeople: async (_, { year, filter, ...asked }, { needs, scopeOf }) => {
    const page = pageById(asked);
    checkedYear(year, 'year');
    const scope = await scopeOf('personnelFile');
    const rows = await needs.store.training.listUntrained(year, checkedFilter(filter), scope, page);
    return connectionOf(rows, page, ({ id }) => [id]);
  },
};

/** What can be done about trainings. */
export const trainingMutations: Pick<MutationResolvers, 'planTraining' | 'cancelTraining' | 'recordTraining'> = {
  planTraining: (_, { input: { roles, tiers, unitIds, ...asked } }, { change }) =>
    change((needs, principal) =>
      scheduleTraining(needs, principal, {
        ...asked,
        audience: { roles: roles ?? [], tiers: tiers ?? [], unitIds: unitIds ?? [] },
      }),
    ),
  cancelTraining: (_, asked, { change }) => change((needs, principal) => callOffTraining(needs, principal, asked)),
  recordTraining: (_, asked, { change }) =>
    change((needs, principal) => recordTrainingResults(needs, principal, asked)),
};

/** Trainings and their records. */
export const trainingResolvers: Pick<Resolvers, 'TrainingPlan' | 'TrainingRecord' | 'TrainingCorrection'> = {
  TrainingPlan: {
    __resolveReference: ({ id }, { trainingById }) => loadById(trainingById, id),
    heldBy: ({ heldById }, _, { unitById }) => unitById.load(heldById),
    roles: ({ audience }) => audience.roles,
    tiers: ({ audience }) => audience.tiers,
    units: async ({ audience }, _, { unitById }) => {
      const units = await Promise.all(audience.unitIds.map((id) => unitById.load(id)));
      return units.filter((unit) => unit !== null);
    },
    cancelledAt: ({ cancelledAt }) => cancelledAt?.toISOString(),
    plannedAt: ({ plannedAt }) => plannedAt.toISOString(),
    plannedByName: ({ plannedBy }) => plannedBy.name,
    records: async ({ id: planId }, asked, { recordsOfPlan }) => {
      const page = pageById(asked);
      return connectionOf(await recordsOfPlan.load(planId, page), page, ({ id }) => [id]);
    },
  },
  TrainingRecord: {
    result: (record) => standingResult(record),
    recordedResult: ({ result }) => result,
    plan: ({ planId }, _, { trainingById }) => trainingById.load(planId),
    person: ({ personId }, _, { personById }) => personById.load(personId),
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    recordedByName: ({ recordedBy }) => recordedBy.name,
  },
  TrainingCorrection: {
    correctedAt: ({ correctedAt }) => correctedAt.toISOString(),
    correctedByName: ({ correctedBy }) => correctedBy.name,
  },
};
