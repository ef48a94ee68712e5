import type { HandoffSummary } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import type { Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { appendLedger } from './appendEntries.ts';
import { handoffSummaries } from './handoffTables.ts';

/**
 * Handoffs of several legs that were settled in the last week and have no summary, oldest first. The time of the statement, because the
 * index on `completed_at` serves no bound that may change from row to row (`clock_timestamp()`): all ever settled would be read.
 */
export async function findUnsummarized(reader: Reader, limit: number): Promise<string[]> {
  const { rows } = await reader.execute(sql`
    select handoff.id from exchange.handoffs as handoff
    where handoff.completed_at > statement_timestamp() - interval '7 days'
      and not exists (select 1 from exchange.handoff_summaries as summary where summary.handoff_id = handoff.id)
      and (select count(*) from exchange.legs as leg where leg.handoff_id = handoff.id) > 1
    order by handoff.completed_at limit ${limit}`);
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

/** Keeps a summary with its ledger entry; false when there was one before. */
export async function saveSummary(tx: Transaction, summary: HandoffSummary): Promise<boolean> {
  const saved = await tx
    .insert(handoffSummaries)
    .values({ ...summary, legs: [...summary.legs] })
    .onConflictDoNothing()
    .returning({ id: handoffSummaries.handoffId });
  if (saved.length === 0) return false;
  await appendLedger(tx, [
    {
      id: newId(),
      at: new Date(summary.signedAt),
      step: 'summarized',
      handoffId: summary.handoffId,
      legId: null,
      actor: 'system.exchange',
      detail: { summary },
    },
  ]);
  return true;
}
