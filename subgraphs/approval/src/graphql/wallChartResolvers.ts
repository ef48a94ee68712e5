import { type Connection, connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import type { WallChartRow } from '../domain/wallChart.ts';
import type { WallChartFilter } from '../domain/wallChartStore.ts';
import { pageWallChart } from '../usecases/pageWallChart.ts';
import { contactsSeenBy } from './contactsSeenBy.ts';
import type { Context } from './context.ts';
import type { QuerywallChartArgs, Resolvers } from './generated/resolversTypes.ts';
import { idIn } from './idIn.ts';
import { progressView } from './progressView.ts';

/** Rows of the wall chart. */
export const wallChartResolvers: Pick<Resolvers, 'WallChartRow' | 'WallChartMeasure'> = {
  WallChartRow: {
    responsible: ({ project }, _, { principal }) => contactsSeenBy(principal, project).responsible,
    progress: ({ done, total }) => progressView(done, total),
  },
  WallChartMeasure: {
    itemName: ({ itemName }) => itemName.zh,
    itemNameEn: ({ itemName }) => itemName.en,
    application: ({ applicationId }, _, { applicationById }) =>
      applicationId === null ? null : applicationById.load(applicationId),
  },
};

/** The question that the wall chart asks. */
export const wallChartQueries: Required<Pick<NonNullable<Resolvers['Query']>, 'wallChart'>> = {
  wallChart: (_, request, context) => pageOfRows(request, context),
};

/** @throws PAGE_SIZE_OUT_OF_RANGE, CURSOR_INVALID, REGION_UNKNOWN */
async function pageOfRows(
  { filter, ...request }: QuerywallChartArgs,
  { needs, principal }: Context,
): Promise<Connection<WallChartRow>> {
  const page = pageArguments(request, 1);
  const after = page.after && idIn(page.after[0]);
  const rows = await pageWallChart(needs, principal, { filter: filterOf(filter), limit: page.first + 1, after });
  return connectionOf(rows, page, ({ project }) => [project.id]);
}

function filterOf(filter: QuerywallChartArgs['filter']): WallChartFilter {
  return {
    region: filter?.region ?? undefined,
    stage: filter?.stage ?? undefined,
    kind: filter?.kind ?? undefined,
    keyLevel: filter?.keyLevel ?? undefined,
    onlyKeyProjects: filter?.onlyKeyProjects ?? false,
  };
}
