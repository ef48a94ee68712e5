import { createHash } from 'node:crypto';
import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import type { DomainEvent } from '@guanjia/kernel/messages';
import type { Handoff } from './handoff.ts';

/** One message on its way into the log: its event, and the handoff that begins with it. */
export interface LogEntry {
  /** The id under which it is taken in once: the event's, or the handoff's. */
  readonly key: string;
  /** SHA-256 in hex of the whole message, so that the same id with other content is found out. */
  readonly digest: string;
  /** The department that sent it. */
  readonly source: string;
  readonly event: DomainEvent;
  readonly handoff: Handoff | null;
  /** The trace in which the message was written (W3C); null or absent where none was kept. */
  readonly traceparent?: string | null;
}

/** Digest of a message, whatever the order of its keys. */
export function digestOf(message: unknown): string {
  return createHash('sha256').update(canonicalJson(message)).digest('hex');
}

/** An event of the exchange itself. */
export function ownEntry(event: DomainEvent): LogEntry {
  return { key: event.id, digest: digestOf(event), source: 'exchange', event, handoff: null };
}
