import type { RepresentedKind } from '@guanjia/kernel/actor';
import { bigint, bigserial, index, jsonb, sql, text, uuid } from '@guanjia/runtime/drizzle';
import { exchangeSchema, instant, serial } from './exchangeSchema.ts';

/** Who acted, for whom and by what right. */
const actorColumns = () => ({
  actorSubject: text('actor_subject').notNull(),
  actorName: text('actor_name').notNull(),
  onBehalfKind: text('on_behalf_kind').$type<RepresentedKind>(),
  onBehalfId: text('on_behalf_id'),
  onBehalfName: text('on_behalf_name'),
  actorRight: text('actor_right'),
});

/** Changes and accesses that are no project's events (X2), each taken in once. A trigger refuses every change. */
export const auditEntries = exchangeSchema.table('audit_entries', {
  id: uuid('id').primaryKey(),
  department: text('department').notNull(),
  action: text('action').notNull(),
  at: instant('at').notNull(),
  projectId: uuid('project_id'),
  regionCode: text('region_code'),
  entityType: text('entity_type').notNull(),
  entityId: text('entity_id').notNull(),
  ...actorColumns(),
  before: jsonb('before'),
  after: jsonb('after'),
  /** SHA-256 of the message it came in, to tell a repetition from a conflict. */
  digest: text('digest').notNull(),
});

/** Entries that are committed and wait, for milliseconds, for their place in the trail. */
export const auditWaiting = exchangeSchema.table('audit_waiting', {
  intake: bigserial('intake', { mode: 'number' }).primaryKey(),
  id: uuid('id').notNull(),
});

/**
 * The audit trail (X2): a row for each event of the log and each entry, in the order in which they were numbered, each with
 * the hash of the row before. It stays when its event moves to the archive. A trigger refuses every change.
 */
export const auditTrail = exchangeSchema.table(
  'audit_trail',
  {
    position: serial('position').primaryKey(),
    /** Of the event or the entry. */
    id: uuid('id').notNull(),
    step: text('step').$type<'event' | 'entry' | 'keyIntroduced'>().notNull(),
    at: instant('at').notNull(),
    department: text('department').notNull(),
    type: text('type').notNull(),
    projectId: uuid('project_id'),
    regionCode: text('region_code'),
    entityType: text('entity_type').notNull(),
    entityId: text('entity_id').notNull(),
    ...actorColumns(),
    /** The event's number over all projects; null for an entry. */
    gseq: bigint('gseq', { mode: 'number' }),
    /** SHA-256 of the event or entry; of a key that is introduced, the key (PEM). */
    content: text('content').notNull(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('audit_trail_project').on(table.projectId, table.position).where(sql`project_id is not null`),
    index('audit_trail_subject').on(table.actorSubject, table.position),
    index('audit_trail_on_behalf').on(table.onBehalfId, table.position).where(sql`on_behalf_id is not null`),
    index('audit_trail_type').on(table.type, table.position),
    index('audit_trail_entity').on(table.entityId, table.position),
    index('audit_trail_right').on(table.actorRight.op('text_pattern_ops'), table.position),
    index('audit_trail_region').on(table.regionCode.op('text_pattern_ops'), table.position),
    index('audit_trail_at').on(table.at),
  ],
);

/** Signed statements of where the trail ended. A trigger refuses every change. */
export const auditCheckpoints = exchangeSchema.table('audit_checkpoints', {
  position: serial('position').primaryKey(),
  hash: text('hash').notNull(),
  /** As it was signed. */
  at: text('at').notNull(),
  signature: text('signature').notNull(),
});
