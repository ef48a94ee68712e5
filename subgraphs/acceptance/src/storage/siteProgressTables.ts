import { text, timestamp, uuid } from '@guanjia/runtime/drizzle';
import { acceptanceSchema } from './tables.ts';

/** The last report of each site. */
export const siteProgress = acceptanceSchema.table('site_progress', {
  projectId: uuid('project_id').primaryKey(),
  stage: text('stage').notNull(),
  reportedAt: timestamp('reported_at', { withTimezone: true, mode: 'date' }).notNull(),
});
