import { createHash } from 'node:crypto';
import type { Actor } from '@guanjia/kernel/actor';
import type { TakenAudit } from './auditTrail.ts';
import type { EventSource, SourceStep } from './eventSource.ts';
import { ownAudit } from './ownAudit.ts';
import type { Recipient } from './recipient.ts';

/** What the audit trail says of a system outside the graph that was registered or changed (X2): of its keys the digests alone. */
export function sourceAudit(
  before: EventSource | null,
  after: EventSource,
  { change, actor, at }: SourceStep,
): TakenAudit {
  return ownAudit({
    action: 'exchange.eventSourceChanged',
    at,
    actor,
    entity: { typename: 'EventSource', id: after.id },
    before: before === null ? null : factsOfSource(before),
    after: { change, ...factsOfSource(after) },
  });
}

function factsOfSource(source: EventSource): Record<string, unknown> {
  const { name, uri, types, eventsPerMinute, bytesPerDay, keyHash, formerKeyUntil, suspendedAt } = source;
  const times = {
    formerKeyUntil: formerKeyUntil?.toISOString() ?? null,
    suspendedAt: suspendedAt?.toISOString() ?? null,
  };
  return { name, uri, types, eventsPerMinute, bytesPerDay, keyDigest: digestOf(keyHash), ...times };
}

/** The same of a recipient in the directory: where a person might live or read mail stands as a digest. */
export function recipientAudit(
  before: Recipient | null,
  after: Recipient,
  { by, now }: { readonly by: Actor; readonly now: Date },
): TakenAudit {
  return ownAudit({
    action: 'exchange.recipientRegistered',
    at: now,
    actor: by,
    entity: { typename: 'Recipient', id: after.id },
    before: before === null ? null : factsOfRecipient(before),
    after: factsOfRecipient(after),
  });
}

function factsOfRecipient({ id: _, email, address, ...facts }: Recipient): Record<string, unknown> {
  return { ...facts, emailDigest: digestOf(email), addressDigest: digestOf(address) };
}

function digestOf(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex');
}
