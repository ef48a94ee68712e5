import { bigint, index, text, uuid } from '@guanjia/runtime/drizzle';
import { approvalSchema, instant } from './approvalSchema.ts';

/** Who carries each project, as concierge has announced it: a read model, made anew from the feed when it is lost. */
export const projectStewards = approvalSchema.table(
  'project_stewards',
  {
    projectId: uuid('project_id').primaryKey(),
    /** Null while nobody carries it. */
    personId: uuid('person_id'),
    personName: text('person_name'),
    since: instant('since').notNull(),
    /** The event it comes from: an older one never overwrites a newer. */
    gseq: bigint('gseq', { mode: 'number' }).notNull(),
  },
  (table) => [index('project_stewards_person').on(table.personId, table.projectId)],
);
