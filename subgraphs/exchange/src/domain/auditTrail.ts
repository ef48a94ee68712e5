import { createHash } from 'node:crypto';
import type { Actor } from '@guanjia/kernel/actor';
import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import { type AuditEntry, type StoredEvent, saidBy } from '@guanjia/kernel/messages';

/** What a row of the audit trail is about: an event of the log, an entry of a department, or the exchange's own key. */
export type TrailStep = 'event' | 'entry' | 'keyIntroduced';

/** A row of the trail (X2) before it has its place in the chain. */
export interface TrailRow {
  readonly id: string;
  readonly step: TrailStep;
  readonly at: Date;
  readonly department: string;
  /** Type of the event, or action of the entry. */
  readonly type: string;
  readonly projectId: string | null;
  /** Of the project, as it was known then, or of what the entry is about; null for none. */
  readonly regionCode: string | null;
  readonly entity: { readonly typename: string; readonly id: string };
  readonly actor: Actor;
  /** Number of the event over all projects; null for an entry. */
  readonly gseq: number | null;
  /** SHA-256 in hex of the event or the entry; of a key that is introduced, the key (PEM). */
  readonly content: string;
}

/** An entry as it was taken in: with the department that sent it, and the digest of its message. */
export interface TakenAudit {
  readonly audit: AuditEntry;
  readonly source: string;
  readonly digest: string;
}

/** SHA-256 in hex of what a row stands for, whatever the order of keys. */
function contentDigest(content: ReturnType<typeof saidBy> | AuditEntry): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** The row of an event. */
export function eventRow(event: StoredEvent, regionCode: string | null): TrailRow {
  const { id, type, source: department, projectId, entity, actor, gseq } = event;
  const at = new Date(event.time);
  const content = contentDigest(saidBy(event));
  return { id, step: 'event', at, department, type, projectId, regionCode, entity, actor, gseq, content };
}

/** The row of an entry; its own region goes before that of its project. */
export function entryRow(audit: AuditEntry, department: string, regionOfProject: string | null): TrailRow {
  const { id, action: type, projectId, entity, actor } = audit;
  const regionCode = audit.regionCode ?? regionOfProject;
  const shared = { id, department, type, projectId, regionCode, entity, actor };
  return { ...shared, step: 'entry', at: new Date(audit.at), gseq: null, content: contentDigest(audit) };
}

/** With this row the trail introduces the key that its checkpoints are signed with. */
export function keyRow(key: { readonly id: string; readonly at: Date; readonly publicKey: string }): TrailRow {
  return {
    id: key.id,
    step: 'keyIntroduced',
    at: key.at,
    department: 'exchange',
    type: 'exchange.keyIntroduced',
    projectId: null,
    regionCode: null,
    entity: { typename: 'Key', id: 'exchange' },
    actor: { subject: 'system.exchange', name: '数据共享交换', right: 'CLOCK' },
    gseq: null,
    content: key.publicKey,
  };
}

/**
 * What a row of the trail says, as the `detail` of a row of the ledger, so that the ledger's own code chains and verifies it.
 */
export function trailDetail(row: Omit<TrailRow, 'id' | 'at' | 'step'> & { readonly step: string }): {
  readonly [fact: string]: unknown;
} {
  if (row.step === 'keyIntroduced') return { name: row.entity.id, publicKey: row.content };
  const { department, type, projectId, regionCode, entity, actor, gseq, content } = row;
  return {
    department,
    type,
    projectId,
    regionCode,
    entity: { typename: entity.typename, id: entity.id },
    name: actor.name,
    onBehalfOf: actor.onBehalfOf ?? null,
    right: actor.right ?? null,
    gseq,
    content,
  };
}
