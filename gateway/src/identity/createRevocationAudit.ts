import { createHash } from 'node:crypto';
import type { Actor } from '@guanjia/kernel/actor';
import { auditMessage } from '@guanjia/kernel/auditMessage';
import { DomainError } from '@guanjia/kernel/DomainError';
import { messageId, type OutboxMessage } from '@guanjia/kernel/messages';
import type { ExchangeClient } from '@guanjia/runtime/createExchangeClient';
import type { Log } from '@guanjia/runtime/createLog';
import type { Revocation } from './Revocation.ts';

/** Who has taken tokens back, and why; null where nobody said. */
export interface RevocationDeed {
  readonly action: 'gateway.tokensRevoked' | 'gateway.sessionEnded';
  readonly actor: Actor;
  readonly revocations: readonly Revocation[];
  readonly reason: string | null;
  readonly at: Date;
}

/** Tells the audit trail who has taken tokens back (X2). */
export interface RevocationAudit {
  /** Remembers the deed and sends it; a revocation never waits for it. Never throws. */
  tell(deed: RevocationDeed): void;
  /** Sends what waits. Never throws. */
  flush(): Promise<void>;
  /** Entries that the exchange does not have yet. */
  waiting(): number;
}

export interface RevocationAuditOptions {
  /** Null where there is no exchange: then the log alone says it. */
  readonly exchange: Pick<ExchangeClient, 'intake'> | null;
  readonly log: Log;
  /** Entries that wait at most; what comes beyond stands in the log alone. */
  readonly atMost?: number;
}

const usuallyAtMost = 10_000;
const batch = 100;
/** As long as an id in the trail may be. */
const longestId = 200;
/** With these the exchange says that it will never take the entry. */
const final: readonly string[] = ['BAD_INPUT', 'FORBIDDEN', 'CONFLICTING_MESSAGE'];
const things: Readonly<Record<string, string>> = { jti: 'Token', sid: 'Session', sub: 'Person', bare: 'Person' };

/** Keeps what the exchange does not take yet in memory, and each deed in the log, which outlives the process. */
export function createRevocationAudit(options: RevocationAuditOptions): RevocationAudit {
  const { exchange, log, atMost = usuallyAtMost } = options;
  let waiting: OutboxMessage[] = [];
  let sending: Promise<void> | null = null;
  let isAway = false;

  /** Whether more may be sent. */
  const sendSome = async (to: Pick<ExchangeClient, 'intake'>): Promise<boolean> => {
    const some = waiting.slice(0, batch);
    try {
      await to.intake(some);
      if (isAway) log.info('the audit trail takes entries about revocations again');
      isAway = false;
    } catch (cause) {
      const isFinal = cause instanceof DomainError && final.includes(cause.code);
      if (!isFinal && !isAway) {
        log.warn({ err: cause, waiting: waiting.length }, 'revocations are not in the audit trail yet; trying again');
        isAway = true;
      }
      if (!isFinal) return false;
      log.error({ err: cause, entries: some.map(messageId) }, 'the audit trail refuses entries about revocations');
    }
    waiting = waiting.slice(some.length);
    return waiting.length > 0;
  };
  const sendAll = async (to: Pick<ExchangeClient, 'intake'>): Promise<void> => {
    while (waiting.length > 0 && (await sendSome(to)));
    sending = null;
  };
  const flush = async (): Promise<void> => {
    if (exchange === null || waiting.length === 0) return;
    sending ??= sendAll(exchange);
    await sending;
  };
  return {
    tell(deed) {
      const entries = deed.revocations.map((revocation) => entryOf(deed, revocation));
      log.warn(factsOf(deed, entries), 'tokens were taken back');
      if (exchange === null) return;
      if (waiting.length + entries.length > atMost) {
        log.error(
          { entries: entries.map(messageId) },
          'too many entries wait for the audit trail: the log alone has these',
        );
        return;
      }
      waiting.push(...entries);
      void flush();
    },
    flush,
    waiting: () => waiting.length,
  };
}

type AuditOutbox = Extract<OutboxMessage, { kind: 'audit' }>;

function entryOf({ action, actor, reason, at }: RevocationDeed, revocation: Revocation): AuditOutbox {
  const { key, issuedBefore, keepUntil } = revocation;
  const place = key.indexOf(':');
  const [kind, id] = [key.slice(0, place), key.slice(place + 1)];
  const message = auditMessage({
    action,
    at,
    actor,
    entity: { typename: things[kind.split('@')[0] ?? ''] ?? 'Token', id: id.length <= longestId ? id : digestOf(id) },
    before: { status: 'BELIEVED' },
    after: {
      status: 'REVOKED',
      by: kind,
      issuedBefore: issuedBefore === null ? null : new Date(issuedBefore * 1_000).toISOString(),
      rememberedUntil: new Date(keepUntil).toISOString(),
      reason,
    },
  });
  if (message.kind !== 'audit') throw new TypeError('an audit message is of its own kind');
  return message;
}

/** For the log: who, by what right, and of what the digest; neither a name nor the reason, which may speak of anybody. */
function factsOf({ action, actor }: RevocationDeed, entries: readonly AuditOutbox[]): Record<string, unknown> {
  const { subject, onBehalfOf, right } = actor;
  const revoked = entries.map(({ audit: { id: entry, entity } }) => ({ entry, id: digestOf(entity.id) }));
  return { action, subject, onBehalfOf: onBehalfOf?.id, right, revoked };
}

function digestOf(id: string): string {
  return `sha256:${createHash('sha256').update(id).digest('hex')}`;
}
