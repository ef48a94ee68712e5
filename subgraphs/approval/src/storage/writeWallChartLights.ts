import { inArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import { applications, projects, roadmaps } from './tables.ts';

/**
 * Keeps from when on the light of each project's row of the wall chart is amber and red, as `wallChartRowOf` reads it: the
 * first of the formal applications under way, else the open item that the latest roadmap has begin first. For projects
 * that the transaction has locked; a project of which nothing changes is not written.
 */
export async function writeWallChartLights(tx: Transaction, projectIds: readonly string[]): Promise<void> {
  const ofProject = sql`${applications.projectId} = ${projects.id} and ${applications.effect} = 'FORMAL'`;
  const beginOf = (day: unknown) => sql`(${day})::timestamp at time zone interval '8 hours'`;
  await tx.execute(sql`
    update ${projects} set is_charted = chart.charted, chart_amber_from = chart.amber, chart_red_from = chart.red
    from (
      select ${projects.id} as id, open.found > 0 or next.finish is not null as charted,
        case when open.found > 0 then open.amber else ${beginOf(sql`coalesce(next.amber_on, next.finish)`)} end as amber,
        case when open.found > 0 then open.red else ${beginOf(sql`next.finish + 1`)} end as red
      from ${projects}
      cross join lateral (
        select count(*) as found, min(${applications.amberFrom}) as amber, min(${applications.redFrom}) as red
        from ${applications} where ${ofProject} and ${applications.status} in ${[...underWayStatuses]}
      ) as open
      left join lateral (
        select (entry ->> 'plannedFinish')::date as finish, (entry ->> 'amberOn')::date as amber_on
        from (select plan from ${roadmaps} where ${roadmaps.projectId} = ${projects.id} order by ${roadmaps.version} desc limit 1) as latest,
          jsonb_array_elements(latest.plan -> 'items') with ordinality as planned (entry, place)
        where not exists (
          select from ${applications}
          where ${ofProject} and ${applications.itemCode} = entry ->> 'itemCode' and ${applications.status} = 'APPROVED'
        )
        order by (entry ->> 'plannedStart')::date, (entry ->> 'plannedFinish')::date, place limit 1
      ) as next on true
      where ${inArray(projects.id, [...projectIds])}
    ) as chart
    where ${projects.id} = chart.id
      and (${projects.isCharted}, ${projects.chartAmberFrom}, ${projects.chartRedFrom})
        is distinct from (chart.charted, chart.amber, chart.red)`);
}
