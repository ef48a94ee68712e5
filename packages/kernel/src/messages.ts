import { z } from 'zod';
import { actorSchema } from './actor.ts';

const instant = z.iso.datetime({ offset: true });
const label = z.object({ en: z.string(), zh: z.string() });

/** Who may see an event: anybody signed in, the project's parties and officials, or officials only. */
export const visibilities = ['PUBLIC', 'PARTIES', 'INTERNAL'] as const;
export type Visibility = (typeof visibilities)[number];

/** Parses an event on its way from a department to the log. */
export const domainEventSchema = z.object({
  id: z.uuid(),
  /** `department.pastTense`, for example `approval.applicationAccepted`. */
  type: z.string().regex(/^[a-z]+\.[a-zA-Z]+$/),
  projectId: z.uuid(),
  time: instant,
  /** The entity of the graph that the event is about. */
  entity: z.object({ typename: z.string().min(1), id: z.string().min(1) }),
  visibility: z.enum(visibilities),
  actor: actorSchema,
  /** One line for a person. */
  summary: label,
  data: z.record(z.string(), z.unknown()),
});

/** Something that has happened to a project (X3). `data` follows the type's definition in schema/events. */
export type DomainEvent = z.infer<typeof domainEventSchema>;

/** The trace in which something was written (W3C `traceparent`); absent where none was kept. It is no part of what is said. */
const traceparent = z
  .string()
  .regex(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
  .optional();

/** An event as the log keeps it: `seq` counts its project's events without a gap, `gseq` those of all projects. */
export const storedEventSchema = domainEventSchema.extend({
  seq: z.int().positive(),
  gseq: z.int().positive(),
  source: z.string(),
  traceparent,
});
export type StoredEvent = z.infer<typeof storedEventSchema>;

/** What an event says: what is hashed and signed, whether it was traced or not. */
export function saidBy({ traceparent: _, ...event }: StoredEvent): Omit<StoredEvent, 'traceparent'> {
  return event;
}

/** Confidentiality of a material (A14, S1). */
export const classifications = ['PUBLIC', 'INTERNAL', 'TRADE_SECRET', 'TECHNICAL_SECRET', 'PERSONAL'] as const;

/** A material by its content: `sha256` in hex, size in bytes. */
export const materialDescriptorSchema = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().min(1).max(200),
  mediaType: z.string().min(1).max(100),
  bytes: z.int().nonnegative(),
  classification: z.enum(classifications),
});
export type MaterialDescriptor = z.infer<typeof materialDescriptorSchema>;

/** Why materials travel (H1). */
export const handoffPurposes = {
  TIER_TRANSFER: '层级转办',
  JOINT_UTILITIES: '联合报装转交',
  JOINT_ACCEPTANCE: '联合验收转交',
  CORRECTION: '补正材料转交',
  ARCHIVE: '档案移交',
  CONSULTATION: '征求意见',
} as const;
export type HandoffPurpose = keyof typeof handoffPurposes;

/** Ways on which materials travel (H1, S2). */
export const handoffChannels = {
  PLATFORM: '平台上传',
  EMAIL: '电子邮件',
  NETWORK_SHARE: '网络共享',
  COURIER: '快递邮寄',
  IN_PERSON: '当面交接',
} as const;
export type HandoffChannel = keyof typeof handoffChannels;

/** Parses the name of a channel. */
export const handoffChannelSchema = z.enum(['PLATFORM', 'EMAIL', 'NETWORK_SHARE', 'COURIER', 'IN_PERSON']);

/** Parses a request to move a cover sheet and materials to one or many recipients (H1). */
export const handoffRequestSchema = z.object({
  id: z.uuid(),
  projectId: z.uuid(),
  purpose: z.enum(['TIER_TRANSFER', 'JOINT_UTILITIES', 'JOINT_ACCEPTANCE', 'CORRECTION', 'ARCHIVE', 'CONSULTATION']),
  /** The department that sends. */
  sender: z.string().min(1),
  cover: z.record(z.string(), z.unknown()),
  materials: z.array(materialDescriptorSchema).max(200),
  legs: z
    .array(
      z.object({
        id: z.uuid(),
        recipient: z.string().min(1),
        /** How to reach this recipient; as the directory says when absent. */
        channel: handoffChannelSchema.optional(),
      }),
    )
    .min(1)
    .max(100),
  /** Working days within which the recipient is to sign. */
  dueWorkingDays: z.int().positive(),
  requestedAt: instant,
});
export type HandoffRequest = z.infer<typeof handoffRequestSchema>;

/** Parses a change, or an access, that is no project's event and still belongs into the audit trail (X2). */
export const auditEntrySchema = z.object({
  id: z.uuid(),
  /** `department.pastTense`, as an event's type. */
  action: z
    .string()
    .max(100)
    .regex(/^[a-z]+\.[a-zA-Z]+$/),
  at: instant,
  entity: z.object({ typename: z.string().min(1).max(100), id: z.string().min(1).max(200) }),
  actor: actorSchema,
  /** The project it touches; null when there is none. */
  projectId: z.uuid().nullable(),
  /** GB/T 2260 code of the region it touches, where it is not the project's; null for none. */
  regionCode: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** What was, and what is: only facts, never a material's content; null where there was or is nothing. */
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** One thing a department's transaction wants the exchange to have. */
export const outboxMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('audit'), audit: auditEntrySchema, traceparent }),
  z.object({ kind: z.literal('event'), event: domainEventSchema, traceparent }),
  z.object({ kind: z.literal('handoff'), handoff: handoffRequestSchema, traceparent }),
]);
export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

/** The id under which a message is accepted once. */
export function messageId(message: OutboxMessage): string {
  switch (message.kind) {
    case 'event':
      return message.event.id;
    case 'handoff':
      return message.handoff.id;
    case 'audit':
      return message.audit.id;
  }
}

/** When what a message tells of happened, in ISO 8601. */
export function messageTime(message: OutboxMessage): string {
  switch (message.kind) {
    case 'event':
      return message.event.time;
    case 'handoff':
      return message.handoff.requestedAt;
    case 'audit':
      return message.audit.at;
  }
}

/** What the exchange posts to a recipient's endpoint. */
export const legDeliverySchema = z.object({
  leg: z.object({ id: z.uuid(), recipient: z.string().min(1) }),
  handoff: handoffRequestSchema,
});
export type LegDelivery = z.infer<typeof legDeliverySchema>;
