import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { integer, jsonb, primaryKey, sql, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { ServiceAgreement } from '../domain/preReview.ts';
import type { PreReviewStatus } from '../domain/preReviewMachine.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { projects } from './tables.ts';

export const jointPreReviews = approvalSchema.table(
  'joint_pre_reviews',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    status: text('status').$type<PreReviewStatus>().notNull(),
    agreement: jsonb('agreement').$type<ServiceAgreement>().notNull(),
    agencies: text('agencies').array().$type<AgencyCode[]>().notNull(),
    meetings: jsonb('meetings').notNull(),
    cancellationReason: text('cancellation_reason'),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').$type<Actor>().notNull(),
  },
  (table) => [uniqueIndex('joint_pre_reviews_one_live').on(table.projectId).where(sql`status <> 'CANCELLED'`)],
);

/** Opinions of agencies: an amendment adds a revision, no row is changed. */
export const preReviewOpinions = approvalSchema.table(
  'pre_review_opinions',
  {
    preReviewId: uuid('pre_review_id')
      .notNull()
      .references(() => jointPreReviews.id),
    agency: text('agency').$type<AgencyCode>().notNull(),
    revision: integer('revision').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    conditions: text('conditions'),
    remarks: text('remarks'),
    givenAt: instant('given_at').notNull(),
    givenBy: jsonb('given_by').$type<Actor>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.preReviewId, table.agency, table.revision] })],
);

/** One-time notices: one row for a joint pre-review, never changed. */
export const oneTimeNotices = approvalSchema.table('one_time_notices', {
  preReviewId: uuid('pre_review_id')
    .primaryKey()
    .references(() => jointPreReviews.id),
  number: text('number').notNull(),
  roadmapVersion: integer('roadmap_version').notNull(),
  items: jsonb('items').notNull(),
  text: text('text').notNull(),
  mermaid: text('mermaid').notNull(),
  issuedAt: instant('issued_at').notNull(),
  issuedBy: jsonb('issued_by').$type<Actor>().notNull(),
});
