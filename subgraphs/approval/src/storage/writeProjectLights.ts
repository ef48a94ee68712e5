import { inArray, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import { noDueDay } from '../domain/noDueDay.ts';
import { applications, projects } from './tables.ts';
import { writeWallChartLights } from './writeWallChartLights.ts';

/**
 * Sums up for each project what is under way: how many applications, the first of the moments at which they turn, the
 * nearest due day; and the light of the wall chart. For projects that the transaction has locked; a project of which nothing changes is not written.
 */
export async function writeProjectLights(tx: Transaction, projectIds: readonly string[]): Promise<void> {
  if (projectIds.length === 0) return;
  const open = sql`${applications.status} in ${[...underWayStatuses]}`;
  await tx.execute(sql`
    update ${projects} set open_applications = summed.open, amber_from = summed.amber, red_from = summed.red,
      nearest_due_on = summed.due
    from (
      select ${projects.id} as id, count(${applications.id})::int as open, min(${applications.amberFrom}) as amber,
        min(${applications.redFrom}) as red, coalesce(min(${applications.dueOn}), ${noDueDay}::date) as due
      from ${projects} left join ${applications} on ${applications.projectId} = ${projects.id} and ${open}
      where ${inArray(projects.id, [...projectIds])} group by ${projects.id}
    ) as summed
    where ${projects.id} = summed.id
      and (${projects.openApplications}, ${projects.amberFrom}, ${projects.redFrom}, ${projects.nearestDueOn})
        is distinct from (summed.open, summed.amber, summed.red, summed.due)`);
  await writeWallChartLights(tx, projectIds);
}
