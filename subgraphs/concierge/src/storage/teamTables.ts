import { index, integer, jsonb, sql, text, timestamp, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { concierge, people, units } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Sub-teams and crews. */
export const teams = concierge.table(
  'teams',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    field: text('field'),
    agency: text('agency'),
    regionCode: text('region_code').notNull(),
    crewNumber: integer('crew_number'),
    formedAt: instant('formed_at').notNull(),
    disbandedAt: instant('disbanded_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('teams_name').on(table.regionCode, table.name).where(sql`disbanded_at is null`),
    // two who form a region's last crew at once find its number taken
    uniqueIndex('teams_crew_number').on(table.regionCode, table.crewNumber).where(sql`disbanded_at is null`),
    index('teams_kind').on(table.kind, table.regionCode),
  ],
);

/** One row for each county or city that has chief liaisons. */
export const liaisonAreas = concierge.table('liaison_areas', {
  id: uuid('id').primaryKey(),
  regionCode: text('region_code').notNull().unique(),
  version: integer('version').notNull(),
});

/** What a chief contact answers for: an item or a kind of project, once in a region. */
export const contactPosts = concierge.table(
  'contact_posts',
  {
    id: uuid('id').primaryKey(),
    regionCode: text('region_code').notNull(),
    itemCode: text('item_code'),
    itemName: text('item_name'),
    agency: text('agency'),
    tier: text('tier'),
    projectKind: text('project_kind'),
    abolishedAt: instant('abolished_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('contact_posts_item')
      .on(table.regionCode, table.itemCode)
      .where(sql`item_code is not null and abolished_at is null`),
    uniqueIndex('contact_posts_kind')
      .on(table.regionCode, table.projectKind)
      .where(sql`project_kind is not null and abolished_at is null`),
  ],
);

/** Who holds or held which post of a team, an area or a chief contact. Nobody is in one of them twice at a time. */
export const dutyTerms = concierge.table(
  'duty_terms',
  {
    id: uuid('id').primaryKey(),
    ownerKind: text('owner_kind').notNull(),
    ownerId: uuid('owner_id').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    post: text('post').notNull(),
    since: instant('since').notNull(),
    until: instant('until'),
    endReason: text('end_reason'),
    successorId: uuid('successor_id'),
  },
  (table) => [
    index('duty_terms_owner').on(table.ownerId, table.id),
    index('duty_terms_person').on(table.personId).where(sql`until is null`),
    uniqueIndex('duty_terms_once').on(table.ownerId, table.personId).where(sql`until is null`),
    uniqueIndex('duty_terms_contact').on(table.ownerId).where(sql`until is null and owner_kind = 'CONTACT_POST'`),
  ],
);

/** Which crew follows which project; a project has at most one. */
export const crewAssignments = concierge.table(
  'crew_assignments',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    crewId: uuid('crew_id')
      .notNull()
      .references(() => teams.id),
    madeAt: instant('made_at').notNull(),
    madeBy: jsonb('made_by').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('crew_assignments_running').on(table.projectId).where(sql`ended_at is null`),
    index('crew_assignments_crew').on(table.crewId),
  ],
);

/** How materials reach a unit; no row for one that is reached in person only. */
export const transferWays = concierge.table('transfer_ways', {
  unitId: uuid('unit_id')
    .primaryKey()
    .references(() => units.id),
  usual: text('usual').notNull(),
  email: text('email'),
  shareFolder: text('share_folder'),
  publicKey: text('public_key'),
  address: text('address'),
  version: integer('version').notNull(),
});
