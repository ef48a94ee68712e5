import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { boolean, date, index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { Label } from '../domain/label.ts';
import type { ItemStage } from '../domain/stages.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { projects } from './tables.ts';

/** What the approval services of a region are to finish in each month (A4). */
export const monthlyPlans = approvalSchema.table(
  'monthly_plans',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    regionCode: text('region_code').notNull(),
    /** YYYY-MM. */
    month: text('month').notNull(),
    onlyKeyProjects: boolean('only_key_projects').notNull(),
    drawnUpAt: instant('drawn_up_at').notNull(),
    drawnUpBy: jsonb('drawn_up_by').$type<Actor>().notNull(),
  },
  (table) => [uniqueIndex('monthly_plans_month').on(table.regionCode, table.month)],
);

/** The lines of each plan: added, marked as dropped, never taken away. Where one stands follows from its application. */
export const planLines = approvalSchema.table(
  'plan_lines',
  {
    id: uuid('id').primaryKey(),
    planId: uuid('plan_id')
      .notNull()
      .references(() => monthlyPlans.id),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    itemCode: text('item_code').notNull(),
    itemName: jsonb('item_name').$type<Label>().notNull(),
    agency: text('agency').$type<AgencyCode>().notNull(),
    stage: text('stage').$type<ItemStage>().notNull(),
    plannedFinish: date('planned_finish', { mode: 'string' }).notNull(),
    roadmapVersion: integer('roadmap_version').notNull(),
    addedAt: instant('added_at').notNull(),
    droppedAt: instant('dropped_at'),
  },
  (table) => [
    uniqueIndex('plan_lines_item').on(table.planId, table.projectId, table.itemCode),
    index('plan_lines_days').on(table.planId, table.plannedFinish, table.id),
  ],
);

/** Slips that went on in a later month: rows are added, never changed; each line goes once. */
export const planCarryOvers = approvalSchema.table(
  'plan_carry_overs',
  {
    fromLineId: uuid('from_line_id')
      .notNull()
      .references(() => planLines.id),
    toLineId: uuid('to_line_id')
      .notNull()
      .references(() => planLines.id),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
  },
  (table) => [
    primaryKey({ name: 'plan_carry_overs_once', columns: [table.fromLineId] }),
    index('plan_carry_overs_to').on(table.toLineId),
  ],
);
