import type { HandoffPurpose, Visibility } from '@guanjia/kernel/messages';
import { departmentTables } from '@guanjia/runtime/departmentTables';
import {
  bigint,
  bigserial,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uuid,
} from '@guanjia/runtime/drizzle';
import type { HandoffStatus } from '../domain/handoffStatus.ts';
import type { LegStatus } from '../domain/legLife.ts';

/** Everything the exchange keeps lies in this schema. */
export const exchangeSchema = pgSchema('exchange');

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const serial = (name: string) => bigint(name, { mode: 'number' });

/** What approval has announced of each project. The exchange reads it from its own intake, so it needs no inbox or outbox. */
export const { projectFacts } = departmentTables(exchangeSchema);

/** One row: the last `gseq` given. Whoever appends holds it until commit, so that numbers follow the order of commits. */
export const logHead = exchangeSchema.table('log_head', {
  id: smallint('id').primaryKey(),
  gseq: serial('gseq').notNull(),
});

/** The last `seq` given in each project. */
export const projectHeads = exchangeSchema.table('project_heads', {
  projectId: uuid('project_id').primaryKey(),
  seq: integer('seq').notNull(),
});

/** The event log. A trigger refuses every change of a row and its removal. */
export const eventLog = exchangeSchema.table(
  'event_log',
  {
    gseq: serial('gseq').primaryKey(),
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
    summaryEn: text('summary_en').notNull(),
    summaryZh: text('summary_zh').notNull(),
    data: jsonb('data').notNull(),
    /** SHA-256 of the message it came in, to tell a repetition from a conflict. */
    digest: text('digest').notNull(),
    recordedAt: instant('recorded_at').notNull().defaultNow(),
  },
  (table) => [unique('event_log_project_seq').on(table.projectId, table.seq)],
);

export const handoffs = exchangeSchema.table(
  'handoffs',
  {
    id: uuid('id').primaryKey(),
    /** Of the event that began it. */
    gseq: serial('gseq').notNull().unique(),
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
    digest: text('digest').notNull(),
  },
  (table) => [
    index('handoffs_project').on(table.projectId, table.gseq),
    index('handoffs_status').on(table.status, table.gseq),
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
    status: text('status').$type<LegStatus>().notNull(),
    attempts: integer('attempts').notNull(),
    attemptsBeforeReplay: integer('attempts_before_replay').notNull(),
    reason: text('reason'),
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
  storedAt: instant('stored_at').notNull(),
});

/** The directory as it stands. */
export const recipients = exchangeSchema.table('recipients', {
  id: text('id').primaryKey(),
  department: text('department').notNull(),
  name: text('name').notNull(),
  endpoint: text('endpoint').notNull(),
  publicKey: text('public_key').notNull(),
  since: instant('since').notNull(),
});

/** Every entry that the directory has ever had; an old receipt is checked with the key of its time. */
export const recipientHistory = exchangeSchema.table(
  'recipient_history',
  {
    position: bigserial('position', { mode: 'number' }).notNull(),
    recipient: text('recipient').notNull(),
    department: text('department').notNull(),
    name: text('name').notNull(),
    endpoint: text('endpoint').notNull(),
    publicKey: text('public_key').notNull(),
    since: instant('since').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recipient, table.position] })],
);
