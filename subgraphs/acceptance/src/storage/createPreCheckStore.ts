import { actorSchema } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, desc, eq, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { PreCheck } from '../domain/preCheck.ts';
import type { PreCheckStore } from '../domain/preCheckStore.ts';
import { preChecks, shared } from './tables.ts';

const actor = actorSchema;
const rowSchema = z.object({
  id: z.string(),
  projectId: z.string(),
  checkedAt: z.date(),
  checkedBy: actor,
  findings: z.array(
    z.object({
      itemCode: z.string(),
      finding: z.string(),
      advice: z.string(),
      remedy: z
        .object({ note: z.string(), by: actor, at: z.iso.datetime().transform((text) => new Date(text)) })
        .nullable()
        .default(null),
    }),
  ),
});

/** Pre-checks in PostgreSQL. */
export function createPreCheckStore(database: Database): PreCheckStore {
  return {
    add: (preCheck, messages) =>
      database.transaction(async (tx) => {
        await tx.insert(preChecks).values({ ...preCheck });
        await appendOutbox(tx, shared, messages);
        return preCheck;
      }),
    async findByIds(ids) {
      const known = ids.filter(isId);
      if (known.length === 0) return ids.map(() => null);
      const rows = await database.db.select().from(preChecks).where(inArray(preChecks.id, known));
      const byId = new Map(rows.map((row) => [row.id, toPreCheck(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    change: (id, decide) =>
      database.transaction(async (tx) => {
        const [row] = isId(id) ? await tx.select().from(preChecks).where(eq(preChecks.id, id)).for('update') : [];
        if (row === undefined) throw new DomainError('PRE_CHECK_NOT_FOUND', { field: 'preCheckId', value: id });
        const { preCheck, messages } = decide(toPreCheck(row));
        await tx.update(preChecks).set({ findings: preCheck.findings }).where(eq(preChecks.id, id));
        await appendOutbox(tx, shared, messages);
        return preCheck;
      }),
    async pagesOfProjects(projectIds, { limit, beforeId }) {
      const known = projectIds.filter(isId);
      if (known.length === 0) return projectIds.map(() => []);
      const rank = sql<number>`row_number() over (partition by ${preChecks.projectId} order by ${preChecks.id} desc)`;
      const ranked = database.db
        .select({ ...columns, rank: rank.as('rank') })
        .from(preChecks)
        .where(and(inArray(preChecks.projectId, known), beforeId === null ? undefined : lt(preChecks.id, beforeId)))
        .as('ranked');
      const rows = await database.db.select().from(ranked).where(lte(ranked.rank, limit)).orderBy(desc(ranked.id));
      const byProject = Map.groupBy(rows.map(toPreCheck), ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
  };
}

const columns = {
  id: preChecks.id,
  projectId: preChecks.projectId,
  checkedAt: preChecks.checkedAt,
  checkedBy: preChecks.checkedBy,
  findings: preChecks.findings,
};

function toPreCheck(row: unknown): PreCheck {
  return rowSchema.parse(row);
}
