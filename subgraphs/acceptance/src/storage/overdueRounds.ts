import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { alias, and, asc, eq, inArray, isNull, lt, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import { acceptanceItems, itemRounds } from './tables.ts';

/** `for update of` takes no name with a schema. */
const running = alias(itemRounds, 'running');

/** A running round whose last day is over. An item has at most one, so its id is enough. */
export interface OverdueRound {
  readonly itemId: string;
  readonly acceptanceId: string;
  readonly itemCode: string;
}

/** Locks running rounds that ended before `today` and were not announced; leaves those that another sweep holds. */
export function selectOverdue(tx: Transaction, today: CalendarDate, limit: number): Promise<readonly OverdueRound[]> {
  const { id, acceptanceId, itemCode } = acceptanceItems;
  return tx
    .select({ itemId: id, acceptanceId, itemCode })
    .from(running)
    .innerJoin(acceptanceItems, eq(id, running.itemId))
    .where(and(isUnannounced(running), lt(running.deadline, today), eq(acceptanceItems.status, 'UNDER_ACCEPTANCE')))
    .orderBy(asc(running.deadline), asc(running.itemId))
    .limit(limit)
    .for('update', { of: running, skipLocked: true });
}

/** Marks them as announced. */
export async function markOverdue(tx: Transaction, rounds: readonly OverdueRound[]): Promise<void> {
  if (rounds.length === 0) return;
  const itemIds = rounds.map(({ itemId }) => itemId);
  await tx
    .update(itemRounds)
    .set({ overdueAnnouncedAt: sql`now()` })
    .where(and(inArray(itemRounds.itemId, itemIds), isUnannounced(itemRounds)));
}

function isUnannounced(round: Readonly<Record<'opinion' | 'overdueAnnouncedAt', SQLWrapper>>): SQL | undefined {
  return and(isNull(round.opinion), isNull(round.overdueAnnouncedAt));
}
