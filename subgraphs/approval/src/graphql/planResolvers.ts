import { regionName, requireRegion } from '@guanjia/kernel/regions';
import { requireMonth } from '../domain/planMonth.ts';
import { carryOverPlanLine } from '../usecases/carryOverPlanLine.ts';
import { drawUpMonthlyPlan } from '../usecases/drawUpMonthlyPlan.ts';
import type { Resolvers } from './generated/resolversTypes.ts';
import { pageOfPlanLines } from './pageOfPlanLines.ts';
import { agencyCountsOf, planCountsOf } from './planCountsView.ts';

/** Monthly plans and their lines. */
export const planResolvers: Pick<Resolvers, 'MonthlyPlan' | 'PlanLine' | 'PlanCarryOver'> = {
  MonthlyPlan: {
    regionName: ({ regionCode }) => regionName(regionCode),
    drawnUpByName: ({ drawnUpBy }) => drawnUpBy.name,
    counts: async ({ id }, _, { parts }) => planCountsOf(await parts.countsOfPlan.load(id)),
    agencies: async ({ id }, _, { parts }) => agencyCountsOf(await parts.countsOfPlan.load(id)),
    lines: ({ id: planId }, request, context) => pageOfPlanLines({ of: { planId }, ...request }, context),
  },
  PlanLine: {
    project: ({ projectId }, _, { projectById }) => projectById.load(projectId),
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
    application: ({ applicationId }, _, { applicationById }) =>
      applicationId === null ? null : applicationById.load(applicationId),
    carriedFrom: ({ id }, _, { parts }) => parts.carryOversInto.load(id),
  },
  PlanCarryOver: { byName: ({ by }) => by.name },
};

/** The questions that monthly plans answer. */
export const planQueries: Required<Pick<NonNullable<Resolvers['Query']>, 'monthlyPlan' | 'openSlips'>> = {
  monthlyPlan: (_, { region, month }, { needs }) =>
    needs.plans.find(requireRegion(region, 'region'), requireMonth(month, 'month')),
  openSlips: (_, { region, ...request }, context) =>
    pageOfPlanLines({ of: { slipsOf: requireRegion(region, 'region') }, ...request }, context),
};

type Verbs = 'drawUpMonthlyPlan' | 'carryOverPlanLine';

/** The verbs of monthly plans. */
export const planMutations: Required<Pick<NonNullable<Resolvers['Mutation']>, Verbs>> = {
  drawUpMonthlyPlan: (_, wanted, { needs, principal }) => drawUpMonthlyPlan(needs, principal, wanted),
  carryOverPlanLine: (_, wanted, { needs, principal }) => carryOverPlanLine(needs, principal, wanted),
};
