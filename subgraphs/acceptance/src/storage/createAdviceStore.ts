import { actorSchema } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { regionPrefix } from '@guanjia/kernel/regions';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  like,
  lt,
  lte,
  or,
  sql,
} from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { Advice } from '../domain/advice.ts';
import type { AdviceStore } from '../domain/adviceStore.ts';
import { advice } from './adviceTables.ts';
import { shared } from './tables.ts';

const actor = actorSchema;
const rowSchema = z.object({
  askedBy: actor,
  answer: z
    .object({
      text: z.string(),
      answeredBy: actor,
      answeredAt: z.iso.datetime().transform((text) => new Date(text)),
    })
    .nullable(),
});

/** Questions and answers in PostgreSQL. */
export function createAdviceStore(database: Database): AdviceStore {
  return {
    add: (asked, messages) =>
      database.transaction(async (tx) => {
        await tx.insert(advice).values({ ...asked });
        await appendOutbox(tx, shared, messages);
        return asked;
      }),
    change: (id, decide) =>
      database.transaction(async (tx) => {
        const [row] = isId(id) ? await tx.select().from(advice).where(eq(advice.id, id)).for('update') : [];
        if (row === undefined) throw new DomainError('ADVICE_NOT_FOUND', { field: 'adviceId', value: id });
        const decided = decide(toAdvice(row));
        await tx.update(advice).set({ answer: decided.advice.answer }).where(eq(advice.id, id));
        await appendOutbox(tx, shared, decided.messages);
        return decided.advice;
      }),
    async pagesOfProjects(projectIds, { limit, beforeId }) {
      const known = projectIds.filter(isId);
      if (known.length === 0) return projectIds.map(() => []);
      const rank = sql<number>`row_number() over (partition by ${advice.projectId} order by ${advice.id} desc)`;
      const ranked = database.db
        .select({ id: advice.id, rank: rank.as('rank') })
        .from(advice)
        .where(and(inArray(advice.projectId, known), beforeId === null ? undefined : lt(advice.id, beforeId)))
        .as('ranked');
      const rows = await database.db
        .select(getTableColumns(advice))
        .from(advice)
        .innerJoin(ranked, eq(ranked.id, advice.id))
        .where(lte(ranked.rank, limit))
        .orderBy(desc(advice.id));
      const byProject = Map.groupBy(rows.map(toAdvice), ({ projectId }) => projectId);
      return projectIds.map((id) => byProject.get(id) ?? []);
    },
    async waiting({ regions, limit, afterId }) {
      if (regions.length === 0) return [];
      const rows = await database.db
        .select()
        .from(advice)
        .where(
          and(
            isNull(advice.answer),
            or(...regions.map((region) => like(advice.regionCode, `${regionPrefix(region)}%`))),
            afterId === null ? undefined : gt(advice.id, afterId),
          ),
        )
        .orderBy(asc(advice.id))
        .limit(limit);
      return rows.map(toAdvice);
    },
  };
}

function toAdvice(row: typeof advice.$inferSelect): Advice {
  return { ...row, ...rowSchema.parse(row) };
}
