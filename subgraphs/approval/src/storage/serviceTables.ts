import type { Actor } from '@guanjia/kernel/actor';
import { integer, jsonb, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { ServiceScope } from '../domain/serviceChoice.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { projects } from './tables.ts';

/** Which items owners want to be served with: rows are added, never changed (S2). */
export const serviceChoices = approvalSchema.table(
  'service_choices',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    version: integer('version').notNull(),
    scope: text('scope').$type<ServiceScope>().notNull(),
    itemCodes: text('item_codes').array().notNull(),
    chosenAt: instant('chosen_at').notNull(),
    chosenBy: jsonb('chosen_by').$type<Actor>().notNull(),
  },
  (table) => [uniqueIndex('service_choices_version').on(table.projectId, table.version)],
);
