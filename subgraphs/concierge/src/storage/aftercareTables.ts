import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { concierge, people, units } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const day = (name: string) => date(name, { mode: 'string' });

/** One row a project, from the day it was finished. */
export const completions = concierge.table('completions', {
  projectId: uuid('project_id').primaryKey(),
  id: uuid('id').notNull().unique(),
  basis: text('basis').notNull(),
  isServed: boolean('is_served').notNull(),
  agreementId: uuid('agreement_id'),
  finishedAt: instant('finished_at').notNull(),
  finishedBy: jsonb('finished_by').notNull(),
  archive: jsonb('archive'),
  version: integer('version').notNull(),
});

/** Return visits of the service room and follow-up visits of the steward. */
export const serviceVisits = concierge.table(
  'service_visits',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    kind: text('kind').notNull(),
    status: text('status').notNull(),
    reason: text('reason').notNull(),
    visitorId: uuid('visitor_id').references(() => people.id),
    dueOn: day('due_on').notNull(),
    isProvisional: boolean('is_provisional').notNull(),
    amberFrom: day('amber_from').notNull(),
    overdueTold: boolean('overdue_told').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').notNull(),
    paidOn: day('paid_on'),
    record: jsonb('record'),
    problemId: uuid('problem_id'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('service_visits_project').on(table.projectId, table.id),
    index('service_visits_visitor').on(table.visitorId, table.id),
    index('service_visits_due').on(table.dueOn).where(sql`paid_on is null`),
  ],
);

/** Written once: the key is the project (一项目一评价). */
export const evaluations = concierge.table('evaluations', {
  projectId: uuid('project_id')
    .primaryKey()
    .references(() => completions.projectId),
  id: uuid('id').notNull().unique(),
  efficiency: integer('efficiency').notNull(),
  attitude: integer('attitude').notNull(),
  integrity: integer('integrity').notNull(),
  text: text('text'),
  madeAt: instant('made_at').notNull(),
  madeBy: jsonb('made_by').notNull(),
});

/** Who is to be commended or held to account; written once. */
export const recognitions = concierge.table(
  'recognitions',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    kind: text('kind').notNull(),
    rule: text('rule').notNull(),
    /** The evaluation or the year that the rule was applied to. */
    basis: text('basis').notNull(),
    reason: jsonb('reason').notNull(),
    projectIds: uuid('project_ids').array().notNull(),
    raisedAt: instant('raised_at').notNull(),
  },
  (table) => [uniqueIndex('recognitions_once').on(table.personId, table.rule, table.basis)],
);

/** Written once. */
export const recognitionDecisions = concierge.table('recognition_decisions', {
  recognitionId: uuid('recognition_id')
    .primaryKey()
    .references(() => recognitions.id),
  isConfirmed: boolean('is_confirmed').notNull(),
  reason: text('reason').notNull(),
  decidedAt: instant('decided_at').notNull(),
  decidedBy: jsonb('decided_by').notNull(),
});

/** From a later project to the one it rebuilds or extends; written once. */
export const projectLinks = concierge.table(
  'project_links',
  {
    projectId: uuid('project_id').primaryKey(),
    earlierProjectId: uuid('earlier_project_id').notNull(),
    kind: text('kind').notNull(),
    reason: text('reason'),
    linkedAt: instant('linked_at').notNull(),
    linkedBy: jsonb('linked_by').notNull(),
  },
  (table) => [index('project_links_earlier').on(table.earlierProjectId, table.projectId)],
);

/** The file of a project's service, one a project. */
export const serviceFiles = concierge.table(
  'service_files',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull().unique(),
    status: text('status').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedBy: jsonb('opened_by').notNull(),
    closing: jsonb('closing'),
    keptById: uuid('kept_by_id').references(() => units.id),
    handoffId: uuid('handoff_id').unique(),
    handover: jsonb('handover'),
    version: integer('version').notNull(),
  },
  (table) => [index('service_files_status').on(table.status, table.id)],
);

/** Written once. */
export const serviceFileEntries = concierge.table(
  'service_file_entries',
  {
    id: uuid('id').primaryKey(),
    fileId: uuid('file_id')
      .notNull()
      .references(() => serviceFiles.id),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    material: jsonb('material'),
    documentType: text('document_type'),
    documentId: uuid('document_id'),
    addedAt: instant('added_at').notNull(),
    addedBy: jsonb('added_by').notNull(),
  },
  (table) => [
    index('service_file_entries_file').on(table.fileId, table.id),
    uniqueIndex('service_file_entries_document').on(table.fileId, table.documentId).where(sql`document_id is not null`),
  ],
);
