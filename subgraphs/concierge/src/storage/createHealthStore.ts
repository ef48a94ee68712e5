import { and, asc, count, eq, inArray, ne } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { HealthStore } from '../domain/healthStore.ts';
import { problemInScope } from './problemInScope.ts';
import { problems } from './tables.ts';

/** What projects' health is read from, in PostgreSQL. */
export function createHealthStore(db: Reader): HealthStore {
  return {
    async problemsOf(projectIds, scope) {
      const { id, projectId, title, status, solvedOn, reportedAt } = problems;
      const { dueWorkingDays, deadline, isProvisional, amberFrom } = problems;
      const ofProjects = inArray(projectId, [...projectIds]);
      const isOpen = and(ofProjects, ne(status, 'CLOSED'));
      const time = { dueWorkingDays, deadline, isProvisional, amberFrom };
      const open = await db
        .select({ id, projectId, title, solvedOn, reportedAt, time })
        .from(problems)
        .where(isOpen)
        .orderBy(asc(id));
      const inScope = await db
        .select({ id })
        .from(problems)
        .where(and(isOpen, problemInScope(scope)));
      const closed = await db
        .select({ projectId, closed: count() })
        .from(problems)
        .where(and(ofProjects, eq(status, 'CLOSED')))
        .groupBy(projectId);
      const seen = new Set(inScope.map((row) => row.id));
      const openOf = Map.groupBy(open, (row) => row.projectId);
      const closedOf = new Map(closed.map((row) => [row.projectId, row.closed]));
      return projectIds.map((wanted) => ({
        open: (openOf.get(wanted) ?? []).map((row) => ({ ...row, isSeen: seen.has(row.id) })),
        closed: closedOf.get(wanted) ?? 0,
      }));
    },
  };
}
