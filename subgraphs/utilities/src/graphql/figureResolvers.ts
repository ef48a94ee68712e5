import { requireRegion } from '@guanjia/kernel/regions';
import { connectionOf } from '@guanjia/subgraph/connectionOf';
import { pageArguments } from '@guanjia/subgraph/pageArguments';
import { onTimeShare } from '../domain/throughput.ts';
import { readMatterTasks } from '../usecases/readMatterTasks.ts';
import { readOverdueMatters, readThroughput } from '../usecases/readProviderFigures.ts';
import { readMyCalendar } from '../usecases/readUtilityCalendar.ts';
import type { QueryResolvers, Resolvers } from './generated/resolversTypes.ts';
import { inboxPlaceOf } from './inboxPage.ts';

const howComputed =
  '按北京时间月份统计：签收、受理、退回、撤回按办理记录计；办结指开通或准予许可；办结用时为转交次日起至办结日的工作日数，不含退回待补期间，取中位数（偶数个时为中间两数的平均）与90分位（实际值）；按时指办结日不晚于承诺时限最后一日。';

/** Overdue matters, figures and the own calendar. */
export const figureQueries: Pick<QueryResolvers, 'myOverdueMatters' | 'utilityThroughput' | 'utilitySurveyCalendar'> = {
  myOverdueMatters: async (_, { region, ...request }, { needs, principal }) => {
    const page = pageArguments(request, 2);
    const query = { region: regionOf(region), after: inboxPlaceOf(page.after), limit: page.first + 1 };
    const entries = await readOverdueMatters(needs, principal, query);
    const places = new Map(entries.map(({ task, place }) => [task.id, place]));
    const ids = entries.map(({ task }) => task.id);
    const seen = (await readMatterTasks(needs, principal, ids)).flatMap((task) => task ?? []);
    return connectionOf(seen, page, ({ task }) => [places.get(task.id)?.due ?? '', task.id]);
  },
  utilityThroughput: async (_, { region, ...query }, { needs, principal }) => {
    const rows = await readThroughput(needs, principal, { ...query, region: regionOf(region) });
    return { provider: needs.catalogue.provider(query.provider), howComputed, rows };
  },
  utilitySurveyCalendar: (_, __, { needs, principal }) => readMyCalendar(needs, principal),
};

/** What a row of figures shows of itself. */
export const figureResolvers: Pick<Resolvers, 'UtilityThroughputRow'> = {
  UtilityThroughputRow: {
    region: ({ regionCode }) => regionCode,
    onTimeShare,
  },
};

function regionOf(region: string | null | undefined): string | null {
  return region === null || region === undefined ? null : requireRegion(region, 'region');
}
