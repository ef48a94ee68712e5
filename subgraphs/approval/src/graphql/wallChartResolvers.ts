import type { Light } from '@guanjia/kernel/light';
import { keysOf } from '../domain/keysOf.ts';
import { projectStages } from '../domain/stages.ts';
import type { RowCounts } from '../domain/wallChartStore.ts';
import { countWallChart } from '../usecases/pageWallChart.ts';
import { contactsSeenBy } from './contactsSeenBy.ts';
import type { QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { pageOfWallChart, pageOfWallChartStewards, wallChartFilterOf } from './pageOfWallChart.ts';
import { progressView } from './progressView.ts';

type Types = 'WallChartRow' | 'WallChartLightCause' | 'WallChartMeasure' | 'WallChartConnection' | 'WallChartCounts';

const lights = ['RED', 'AMBER', 'GREEN', null] as const satisfies readonly (Light | null)[];

/** Rows of the wall chart, and how many there are. */
export const wallChartResolvers: Pick<Resolvers, Types> = {
  WallChartRow: {
    responsible: ({ project }, _, { principal }) => contactsSeenBy(principal, project).responsible,
    progress: ({ done, total }) => progressView(done, total),
    plannedProgress: ({ planned, total }) => planned && progressView(planned.done, total),
    plannedStart: ({ planned }) => planned?.start ?? null,
    plannedFinish: ({ planned }) => planned?.finish ?? null,
    expectedFinish: ({ finish }) => finish?.expected ?? null,
    finishMovedWorkingDays: ({ finish }) => finish?.movedWorkingDays ?? null,
  },
  WallChartLightCause: {
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
  },
  WallChartMeasure: {
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
    application: ({ applicationId }, _, { applicationById }) =>
      applicationId === null ? null : applicationById.load(applicationId),
  },
  WallChartConnection: {
    totalCount: async ({ filter }, _, { needs, principal }) => sumOf(await countWallChart(needs, principal, filter)),
  },
  WallChartCounts: {
    total: sumOf,
    byStage: (counts) =>
      keysOf(projectStages).map((stage) => {
        const ofStage = counts.filter((one) => one.stage === stage);
        return { stage, count: sumOf(ofStage), byLight: byLight(ofStage) };
      }),
    byLight,
  },
};

/** The row of one project. */
export const rowOfProject: Pick<NonNullable<Resolvers['Project']>, 'wallChartRow'> = {
  wallChartRow: (project, _, { parts }) => parts.wallChartRowOfProject.load(project),
};

/** The questions that the wall chart asks. */
export const wallChartQueries: Pick<QueryResolvers, 'wallChart' | 'wallChartCounts' | 'wallChartStewards'> = {
  wallChart: (_, request, context) => pageOfWallChart(request, context),
  wallChartCounts: (_, { filter }, { needs, principal }) => countWallChart(needs, principal, wallChartFilterOf(filter)),
  wallChartStewards: (_, request, context) => pageOfWallChartStewards(request, context),
};

function sumOf(counts: RowCounts): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function byLight(counts: RowCounts): { light: Light | null; count: number }[] {
  return lights.map((light) => ({ light, count: sumOf(counts.filter((one) => one.light === light)) }));
}
