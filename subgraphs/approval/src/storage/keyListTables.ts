import type { Actor } from '@guanjia/kernel/actor';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';
import { index, integer, jsonb, primaryKey, sql, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { KeyListCause } from '../domain/keyList.ts';
import { approvalSchema, instant } from './approvalSchema.ts';

/** The present version of each key-project list: whoever changes a list writes here first, so that changes follow each other. */
export const keyLists = approvalSchema.table(
  'key_lists',
  {
    level: text('level').$type<KeyLevel>().notNull(),
    listRegion: text('list_region').notNull(),
    year: integer('year').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [primaryKey({ columns: [table.level, table.listRegion, table.year] })],
);

/** Versions of key-project lists: rows are added, never changed. */
export const keyListVersions = approvalSchema.table(
  'key_list_versions',
  {
    id: uuid('id').primaryKey(),
    level: text('level').$type<KeyLevel>().notNull(),
    listRegion: text('list_region').notNull(),
    year: integer('year').notNull(),
    version: integer('version').notNull(),
    cause: text('cause').$type<KeyListCause>().notNull(),
    /** The region whose part was imported. */
    importedRegion: text('imported_region'),
    reason: text('reason'),
    added: integer('added').notNull(),
    removed: integer('removed').notNull(),
    moved: integer('moved').notNull(),
    recategorized: integer('recategorized').notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: jsonb('changed_by').$type<Actor>().notNull(),
  },
  (table) => [
    uniqueIndex('key_list_versions_version').on(table.level, table.listRegion, table.year, table.version),
    index('key_list_versions_imports').on(table.listRegion).where(sql`imported_region is not null`),
  ],
);
