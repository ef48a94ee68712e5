import type { AuditEntry, DomainEvent } from '@guanjia/kernel/messages';
import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';

/** The entries of the audit trail that were written about an entity, oldest first. */
export async function auditsOf({ db }: Database, entityId: string): Promise<AuditEntry[]> {
  const { rows } = await db.execute(
    sql`select message from approval.outbox where message #>> '{audit,entity,id}' = ${entityId} order by position`,
  );
  const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
  return messages.flatMap((message) => (message.kind === 'audit' ? [message.audit] : []));
}

/** Who stands in the events of a project, with their types, oldest first. */
export async function actorsOf(
  { db }: Database,
  projectId: string,
): Promise<(readonly [string, DomainEvent['actor']])[]> {
  const { rows } = await db.execute(
    sql`select message from approval.outbox where message #>> '{event,projectId}' = ${projectId} order by position`,
  );
  const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
  return messages.flatMap((message) =>
    message.kind === 'event' ? [[message.event.type, message.event.actor] as const] : [],
  );
}
