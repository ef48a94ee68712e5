import type { Actor } from '@guanjia/kernel/actor';
import { index, integer, jsonb, primaryKey, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { approvalSchema, instant } from './approvalSchema.ts';
import { applications, projects } from './tables.ts';

/** Smart forms as they were submitted: rows are added, never changed (A5). */
export const smartForms = approvalSchema.table(
  'smart_forms',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    catalogueVersion: text('catalogue_version').notNull(),
    itemCodes: text('item_codes').array().notNull(),
    answers: jsonb('answers').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    submittedBy: jsonb('submitted_by').$type<Actor>().notNull(),
    onBehalfOf: text('on_behalf_of'),
  },
  (table) => [index('smart_forms_project').on(table.projectId, table.id.desc())],
);

/** Items submitted as one; the state follows from the applications and is not kept (A7). */
export const parallelApplications = approvalSchema.table(
  'parallel_applications',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    materials: text('materials').array().notNull(),
    formId: uuid('form_id').references(() => smartForms.id),
    submittedAt: instant('submitted_at').notNull(),
    submittedBy: jsonb('submitted_by').$type<Actor>().notNull(),
    onBehalfOf: text('on_behalf_of'),
  },
  (table) => [index('parallel_applications_project').on(table.projectId, table.id.desc())],
);

/** The applications of each instance; an application belongs to one at most. */
export const parallelParts = approvalSchema.table(
  'parallel_parts',
  {
    parallelId: uuid('parallel_id')
      .notNull()
      .references(() => parallelApplications.id),
    /** From 0, in the order in which the items were named. */
    place: integer('place').notNull(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
  },
  (table) => [
    primaryKey({ columns: [table.parallelId, table.place] }),
    uniqueIndex('parallel_parts_application').on(table.applicationId),
  ],
);
