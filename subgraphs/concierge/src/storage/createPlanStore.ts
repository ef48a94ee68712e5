import { desc, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { PlanStore } from '../domain/planStore.ts';
import { groupedBy } from './groupedBy.ts';
import { jsonShapes } from './jsonShapes.ts';
import { enterprisePlans } from './ladderTables.ts';

/** Plans of projects in PostgreSQL. */
export function createPlanStore(db: Reader): PlanStore {
  return {
    async listPlansOfProjects(projectIds) {
      const rows = await db
        .select()
        .from(enterprisePlans)
        .where(inArray(enterprisePlans.projectId, [...projectIds]))
        .orderBy(desc(enterprisePlans.edition));
      const plans = rows.map((row) => ({ ...row, issuedBy: jsonShapes.actor.parse(row.issuedBy) }));
      return groupedBy(projectIds, plans, ({ projectId }) => projectId);
    },
  };
}
