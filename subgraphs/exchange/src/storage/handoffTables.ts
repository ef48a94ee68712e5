import type { HandoffChannel, HandoffPurpose } from '@guanjia/kernel/messages';
import type { WitnessEvidence } from '@guanjia/kernel/receipt';
import { bigserial, boolean, date, index, integer, jsonb, smallint, sql, text, uuid } from '@guanjia/runtime/drizzle';
import type { LegPapers } from '../domain/handoff.ts';
import type { HandoffStatus } from '../domain/handoffStatus.ts';
import type { LegStatus } from '../domain/legLife.ts';
import { exchangeSchema, instant, serial } from './exchangeSchema.ts';

export const handoffs = exchangeSchema.table(
  'handoffs',
  {
    id: uuid('id').primaryKey(),
    /** Lists go by it, newest first. */
    position: bigserial('position', { mode: 'number' }).notNull().unique(),
    projectId: uuid('project_id').notNull(),
    purpose: text('purpose').$type<HandoffPurpose>().notNull(),
    sender: text('sender').notNull(),
    cover: jsonb('cover').notNull(),
    materials: jsonb('materials').notNull(),
    dueWorkingDays: integer('due_working_days').notNull(),
    dueDate: date('due_date', { mode: 'string' }).notNull(),
    dueProvisional: boolean('due_provisional').notNull(),
    requestedAt: instant('requested_at').notNull(),
    status: text('status').$type<HandoffStatus>().notNull(),
    completedAt: instant('completed_at'),
    /** 1 goes first; from the level of the key-project list. */
    priority: smallint('priority').notNull().default(10),
    /** When those who have not signed were reminded, and when the supervisor was told. */
    remindedAt: instant('reminded_at'),
    escalatedAt: instant('escalated_at'),
    digest: text('digest').notNull(),
    /** The trace in which it was asked for (W3C); null where none was kept. */
    traceparent: text('traceparent'),
  },
  (table) => [
    index('handoffs_project').on(table.projectId, table.position),
    index('handoffs_status').on(table.status, table.position),
    index('handoffs_materials').using('gin', table.materials.op('jsonb_path_ops')),
    index('handoffs_due').on(table.dueDate).where(sql`completed_at is null`),
  ],
);

export const legs = exchangeSchema.table(
  'legs',
  {
    id: uuid('id').primaryKey(),
    handoffId: uuid('handoff_id')
      .notNull()
      .references(() => handoffs.id),
    place: smallint('place').notNull(),
    recipient: text('recipient').notNull(),
    /** Null until it is known: as the sender asked, or as the directory said when it was first sent. */
    channel: text('channel').$type<HandoffChannel>(),
    status: text('status').$type<LegStatus>().notNull(),
    attempts: integer('attempts').notNull(),
    attemptsBeforeReplay: integer('attempts_before_replay').notNull(),
    reason: text('reason'),
    /** What persons have written down of a way that no machine goes. */
    papers: jsonb('papers').$type<LegPapers>().notNull().default({}),
    changedAt: instant('changed_at').notNull(),
    deliveredAt: instant('delivered_at'),
    receivedAt: instant('received_at'),
  },
  (table) => [
    index('legs_handoff').on(table.handoffId, table.place),
    index('legs_status').on(table.status, table.id),
    index('legs_recipient').on(table.recipient, table.handoffId),
  ],
);

/** Recipients' signatures, one per leg. A trigger refuses every change. */
export const receipts = exchangeSchema.table('receipts', {
  legId: uuid('leg_id')
    .primaryKey()
    .references(() => legs.id),
  recipient: text('recipient').notNull(),
  digest: text('digest').notNull(),
  /** As the recipient wrote it: the signature covers this text. */
  signedAt: text('signed_at').notNull(),
  signature: text('signature').notNull(),
  /** Whose key it is: the recipient's own, or the exchange's for what it has witnessed. */
  signedBy: text('signed_by').$type<'RECIPIENT' | 'EXCHANGE'>().notNull().default('RECIPIENT'),
  /** What the exchange has witnessed. */
  evidence: jsonb('evidence').$type<WitnessEvidence>(),
  storedAt: instant('stored_at').notNull(),
});

/** One signed paper for a settled handoff with all its legs (回执汇总). A trigger refuses every change. */
export const handoffSummaries = exchangeSchema.table('handoff_summaries', {
  handoffId: uuid('handoff_id')
    .primaryKey()
    .references(() => handoffs.id),
  legs: jsonb('legs').notNull(),
  /** As it was signed. */
  signedAt: text('signed_at').notNull(),
  signature: text('signature').notNull(),
});

/** Contents that the exchange keeps, by their SHA-256; the bytes lie in the material store. */
export const materials = exchangeSchema.table('materials', {
  sha256: text('sha256').primaryKey(),
  bytes: serial('bytes').notNull(),
  mediaType: text('media_type').notNull(),
  /** The department or source that brought it first. */
  broughtBy: text('brought_by').notNull(),
  storedAt: instant('stored_at').notNull(),
});
