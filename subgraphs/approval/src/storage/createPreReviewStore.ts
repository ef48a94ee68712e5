import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, eq, inArray, ne, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { JointPreReview } from '../domain/preReview.ts';
import type { PreReviewStore } from '../domain/preReviewStore.ts';
import { preReviewOf, preReviewRow } from './preReviewRow.ts';
import { jointPreReviews, oneTimeNotices, preReviewOpinions } from './preReviewTables.ts';
import { outbox } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

type Row = typeof jointPreReviews.$inferSelect;

/** Joint pre-reviews on PostgreSQL. */
export function createPreReviewStore(database: Database): PreReviewStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(jointPreReviews)
        .where(inArray(jointPreReviews.id, [...ids]));
      const byId = new Map((await withRows(rows)).map((review) => [review.id, review]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async ofProjects(projectIds) {
      const live = and(inArray(jointPreReviews.projectId, [...projectIds]), ne(jointPreReviews.status, 'CANCELLED'));
      const rows = await db.select().from(jointPreReviews).where(live);
      return new Map((await withRows(rows)).map((review) => [review.projectId, review]));
    },
    async open(review, messages) {
      try {
        await database.transaction(async (tx) => {
          await tx.insert(jointPreReviews).values(preReviewRow(review));
          await appendOutbox(tx, { outbox }, messages);
        });
      } catch (cause) {
        if (violatedConstraint(cause) !== 'joint_pre_reviews_one_live') throw cause;
        throw new DomainError('PRE_REVIEW_EXISTS', { field: 'projectId', value: review.projectId }, { cause });
      }
    },
    async save({ before, after, notice, messages }) {
      const { id, ...changed } = preReviewRow(after);
      const unchanged = and(eq(jointPreReviews.id, id), eq(jointPreReviews.version, before.version));
      await database.transaction(async (tx) => {
        const updated = await tx
          .update(jointPreReviews)
          .set(changed)
          .where(unchanged)
          .returning({ id: jointPreReviews.id });
        if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: before.version });
        if (notice !== null) await tx.insert(oneTimeNotices).values({ preReviewId: id, ...notice });
        await appendOutbox(tx, { outbox }, messages);
      });
    },
    async addOpinion({ id, status, version }, opinion, messages) {
      const stale = { field: 'version', value: version };
      try {
        await database.transaction(async (tx) => {
          const counted = await tx
            .update(jointPreReviews)
            .set({ version: sql`${jointPreReviews.version} + 1` })
            .where(and(eq(jointPreReviews.id, id), eq(jointPreReviews.status, status)))
            .returning({ id: jointPreReviews.id });
          if (counted.length === 0) throw new DomainError('STALE_VERSION', stale);
          const row = { preReviewId: id, ...opinion, itemCodes: [...opinion.itemCodes] };
          await tx.insert(preReviewOpinions).values(row);
          await appendOutbox(tx, { outbox }, messages);
        });
      } catch (cause) {
        if (violatedConstraint(cause) === null) throw cause;
        throw new DomainError('STALE_VERSION', stale, { cause });
      }
    },
  };

  async function withRows(rows: readonly Row[]): Promise<JointPreReview[]> {
    if (rows.length === 0) return [];
    const ids = rows.map(({ id }) => id);
    const opinions = await db
      .select()
      .from(preReviewOpinions)
      .where(inArray(preReviewOpinions.preReviewId, ids))
      .orderBy(asc(preReviewOpinions.givenAt), asc(preReviewOpinions.revision));
    const notices = await db.select().from(oneTimeNotices).where(inArray(oneTimeNotices.preReviewId, ids));
    return rows.map((review) =>
      preReviewOf({
        review,
        opinions: opinions.filter(({ preReviewId }) => preReviewId === review.id),
        notice: notices.find(({ preReviewId }) => preReviewId === review.id) ?? null,
      }),
    );
  }
}
