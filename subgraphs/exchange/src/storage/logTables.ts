import type { RepresentedKind } from '@guanjia/kernel/actor';
import type { LedgerStep } from '@guanjia/kernel/ledger';
import type { Visibility } from '@guanjia/kernel/messages';
import { departmentTables } from '@guanjia/runtime/departmentTables';
import { bigserial, index, integer, jsonb, smallint, text, unique, uuid } from '@guanjia/runtime/drizzle';
import { exchangeSchema, instant, serial } from './exchangeSchema.ts';

/** What approval has announced of each project. The exchange reads it from its own intake, so it needs no inbox or outbox. */
export const { projectFacts } = departmentTables(exchangeSchema);

/**
 * One row, and whoever numbers the log holds it until commit: the last `gseq` given, the end of the ledger's chain, and who
 * is elected to number (`heldUntil` by the database's clock).
 */
export const logHead = exchangeSchema.table('log_head', {
  id: smallint('id').primaryKey(),
  gseq: serial('gseq').notNull(),
  ledgerPosition: serial('ledger_position').notNull().default(0),
  ledgerHash: text('ledger_hash').notNull().default('0'.repeat(64)),
  /** The last event in the audit trail, and where the trail's chain ends. */
  auditGseq: serial('audit_gseq').notNull().default(0),
  auditPosition: serial('audit_position').notNull().default(0),
  auditHash: text('audit_hash').notNull().default('0'.repeat(64)),
  holder: text('holder'),
  heldUntil: instant('held_until'),
});

/** The last `seq` given in each project. */
export const projectHeads = exchangeSchema.table('project_heads', {
  projectId: uuid('project_id').primaryKey(),
  seq: integer('seq').notNull(),
});

const eventColumns = () => ({
  projectId: uuid('project_id').notNull(),
  seq: integer('seq').notNull(),
  id: uuid('id').notNull().unique(),
  type: text('type').notNull(),
  source: text('source').notNull(),
  time: instant('time').notNull(),
  entityType: text('entity_type').notNull(),
  entityId: text('entity_id').notNull(),
  visibility: text('visibility').$type<Visibility>().notNull(),
  actorSubject: text('actor_subject').notNull(),
  actorName: text('actor_name').notNull(),
  /** For whom and by what right (X2); null in events from before there was an audit trail. */
  onBehalfKind: text('on_behalf_kind').$type<RepresentedKind>(),
  onBehalfId: text('on_behalf_id'),
  onBehalfName: text('on_behalf_name'),
  actorRight: text('actor_right'),
  summaryEn: text('summary_en').notNull(),
  summaryZh: text('summary_zh').notNull(),
  data: jsonb('data').notNull(),
  /** SHA-256 of the message it came in, to tell a repetition from a conflict. */
  digest: text('digest').notNull(),
  /** The trace in which it was written (W3C); null where none was kept. It is no part of what is said. */
  traceparent: text('traceparent'),
  recordedAt: instant('recorded_at').notNull().defaultNow(),
});

/** Events that are committed and wait, for milliseconds, for their `gseq`. */
export const eventIntake = exchangeSchema.table('event_intake', {
  position: bigserial('position', { mode: 'number' }).primaryKey(),
  ...eventColumns(),
});

/** The event log. A trigger refuses every change of a row, and its removal before it is archived. */
export const eventLog = exchangeSchema.table(
  'event_log',
  { gseq: serial('gseq').primaryKey(), ...eventColumns() },
  (table) => [
    unique('event_log_project_seq').on(table.projectId, table.seq),
    index('event_log_time').on(table.time, table.id),
  ],
);

/** Files in which the oldest events lie, each with the hash of the one before. A trigger refuses every change. */
export const archiveSegments = exchangeSchema.table('archive_segments', {
  number: integer('number').primaryKey(),
  firstGseq: serial('first_gseq').notNull(),
  lastGseq: serial('last_gseq').notNull(),
  file: text('file').notNull(),
  bytes: serial('bytes').notNull(),
  previous: text('previous').notNull(),
  hash: text('hash').notNull(),
  archivedAt: instant('archived_at').notNull(),
});

/** Ids of events that are in the archive only, so that a message sent again years later still has no effect. */
export const archivedIds = exchangeSchema.table('archived_ids', {
  id: uuid('id').primaryKey(),
  digest: text('digest').notNull(),
});

const ledgerColumns = () => ({
  id: uuid('id').notNull().unique(),
  at: instant('at').notNull(),
  step: text('step').$type<LedgerStep>().notNull(),
  handoffId: uuid('handoff_id'),
  legId: uuid('leg_id'),
  /** Subject of the person or system that took the step. */
  actor: text('actor').notNull(),
  detail: jsonb('detail').notNull(),
});

/** Steps that are committed and wait, for milliseconds, for their place in the chain. */
export const ledgerIntake = exchangeSchema.table('ledger_intake', {
  intake: bigserial('intake', { mode: 'number' }).primaryKey(),
  ...ledgerColumns(),
});

/** The ledger (H4): every step of every leg, each row with the hash of the one before. A trigger refuses every change. */
export const ledger = exchangeSchema.table(
  'ledger',
  {
    position: serial('position').primaryKey(),
    ...ledgerColumns(),
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [index('ledger_handoff').on(table.handoffId, table.position)],
);

/** Signed statements of where the chain ended, so that rows cut off its end are missed. A trigger refuses every change. */
export const ledgerCheckpoints = exchangeSchema.table('ledger_checkpoints', {
  position: serial('position').primaryKey(),
  hash: text('hash').notNull(),
  /** As it was signed. */
  at: text('at').notNull(),
  signature: text('signature').notNull(),
});

/** The exchange's own Ed25519 keys (PEM): it signs checkpoints, summaries and receipts that it witnesses. */
export const ownKeys = exchangeSchema.table('own_keys', {
  name: text('name').primaryKey(),
  publicKey: text('public_key').notNull(),
  privateKey: text('private_key').notNull(),
  since: instant('since').notNull(),
});
