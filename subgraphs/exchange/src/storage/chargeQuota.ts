import { and, eq, lt, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import { oldestKeptWindow, type QuotaKind, quotaWindow, requireQuota } from '../domain/eventSourceQuota.ts';
import { eventSourceUsage } from './eventSourceTables.ts';

/** What is to be counted, and how much there may be of it in one window. */
export interface Charge {
  readonly sourceId: string;
  readonly kind: QuotaKind;
  readonly asked: number;
  readonly limit: number;
}

/**
 * Counts usage, unless the transaction is rolled back; whoever counts for the same source waits for it. Usage of former
 * windows goes on the way, but never that of the last.
 * @throws QUOTA_EXCEEDED
 */
export async function chargeQuota(tx: Transaction, { sourceId, kind, asked, limit }: Charge, at: Date): Promise<void> {
  const window = quotaWindow(kind, at);
  const { source, used } = eventSourceUsage;
  const [usage] = await tx
    .insert(eventSourceUsage)
    .values({ source: sourceId, kind, window, used: asked })
    .onConflictDoUpdate({
      target: [source, eventSourceUsage.kind, eventSourceUsage.window],
      set: { used: sql`${used} + excluded.used` },
    })
    .returning({ used });
  requireQuota({ kind, used: (usage?.used ?? asked) - asked, asked, limit }, at);
  await tx
    .delete(eventSourceUsage)
    .where(
      and(
        eq(source, sourceId),
        eq(eventSourceUsage.kind, kind),
        lt(eventSourceUsage.window, oldestKeptWindow(kind, window)),
      ),
    );
}
