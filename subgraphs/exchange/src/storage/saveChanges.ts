import { sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { HandoffChange } from '../domain/handoffChange.ts';
import { ownEntry } from '../domain/logEntry.ts';
import { appendEntries, appendLedger } from './appendEntries.ts';
import { rowsFromJson } from './rowsFromJson.ts';

/** Saves what has become of handoffs, with all that goes along, by one statement for each table. */
export async function saveChanges(
  tx: Transaction,
  before: readonly Handoff[],
  changes: readonly HandoffChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const last = new Map(changes.map(({ handoff }) => [handoff.id, handoff]));
  const pairs = before.flatMap((old) => {
    const now = last.get(old.id);
    return now === undefined ? [] : [{ old, now }];
  });
  await saveLegs(
    tx,
    pairs.flatMap(({ old, now }) => now.legs.filter((leg) => !old.legs.includes(leg))),
  );
  await saveParents(
    tx,
    pairs.filter(({ old, now }) => old.status !== now.status).map(({ now }) => now),
  );
  await saveReceipts(tx, changes);
  await appendLedger(
    tx,
    changes.flatMap(({ steps }) => steps),
  );
  await appendEntries(
    tx,
    changes.flatMap(({ events, traceparent = null }) => events.map((event) => ({ ...ownEntry(event), traceparent }))),
  );
}

async function saveLegs(tx: Transaction, legs: readonly Leg[]): Promise<void> {
  if (legs.length === 0) return;
  const rows = legs.map((leg) => ({
    id: leg.id,
    channel: leg.channel,
    status: leg.status,
    attempts: leg.attempts,
    attempts_before_replay: leg.attemptsBeforeReplay,
    reason: leg.reason,
    papers: leg.papers,
    changed_at: leg.changedAt.toISOString(),
    delivered_at: leg.deliveredAt?.toISOString() ?? null,
    received_at: leg.receivedAt?.toISOString() ?? null,
  }));
  await tx.execute(sql`
    update exchange.legs as leg set channel = r.channel, status = r.status, attempts = r.attempts,
      attempts_before_replay = r.attempts_before_replay, reason = r.reason, papers = r.papers,
      changed_at = r.changed_at, delivered_at = r.delivered_at, received_at = r.received_at
    from ${rowsFromJson(
      rows,
      `id uuid, channel text, status text, attempts int, attempts_before_replay int, reason text, papers jsonb,
      changed_at timestamptz, delivered_at timestamptz, received_at timestamptz`,
    )} where leg.id = r.id`);
}

async function saveParents(tx: Transaction, handoffs: readonly Handoff[]): Promise<void> {
  if (handoffs.length === 0) return;
  const rows = handoffs.map(({ id, status, completedAt }) => ({
    id,
    status,
    completed_at: completedAt?.toISOString() ?? null,
  }));
  await tx.execute(sql`
    update exchange.handoffs as handoff set status = r.status, completed_at = r.completed_at
    from ${rowsFromJson(rows, 'id uuid, status text, completed_at timestamptz')} where handoff.id = r.id`);
}

async function saveReceipts(tx: Transaction, changes: readonly HandoffChange[]): Promise<void> {
  const rows = changes.flatMap(({ receipts }) =>
    receipts.map((receipt) => ({
      leg_id: receipt.legId,
      recipient: receipt.recipient,
      digest: receipt.digest,
      signed_at: receipt.signedAt,
      signature: receipt.signature,
      signed_by: receipt.evidence === null ? 'RECIPIENT' : 'EXCHANGE',
      evidence: receipt.evidence,
    })),
  );
  if (rows.length === 0) return;
  const columns = sql.raw('leg_id, recipient, digest, signed_at, signature, signed_by, evidence');
  await tx.execute(sql`
    insert into exchange.receipts (${columns}, stored_at) select ${columns}, clock_timestamp() from ${rowsFromJson(
      rows,
      `leg_id uuid, recipient text, digest text, signed_at text, signature text, signed_by text, evidence jsonb`,
    )}`);
}
