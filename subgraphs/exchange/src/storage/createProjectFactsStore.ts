import { inArray, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { findProjectFacts } from '@guanjia/runtime/projectFactsTable';
import type { ProjectFactsStore } from '../domain/projectFactsStore.ts';
import { projectFacts } from './logTables.ts';

/** Project facts on PostgreSQL; appending to the log keeps them. */
export function createProjectFactsStore({ db }: Database): ProjectFactsStore {
  return {
    findByIds: (projectIds) => findProjectFacts(db, { projectFacts }, projectIds),
    async findIdsByCodes(codes) {
      const code = sql<string>`${projectFacts.facts} ->> 'code'`;
      const rows = await db
        .select({ code, projectId: projectFacts.projectId })
        .from(projectFacts)
        .where(inArray(code, [...codes]));
      const byCode = Map.groupBy(rows, (row) => row.code);
      return codes.map((asked) => {
        const [found, ...others] = byCode.get(asked) ?? [];
        return found === undefined || others.length > 0 ? null : found.projectId;
      });
    },
  };
}
