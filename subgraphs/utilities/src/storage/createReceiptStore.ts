import type { Receipt } from '@guanjia/kernel/receipt';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { eq } from '@guanjia/runtime/drizzle';
import type { Database, Reader } from '@guanjia/runtime/openDatabase';
import { receiveOnce } from '@guanjia/runtime/receiveOnce';
import type { ReceiptStore } from '../domain/receiptStore.ts';
import { inbox, receipts } from './tables.ts';
import { writeWithMessages } from './writeWithMessages.ts';

/** Receipts in PostgreSQL, each kept in the transaction of what it confirms. */
export function createReceiptStore({ db, transaction }: Database, calendar: WorkingDayCalendar): ReceiptStore {
  return {
    findByLeg: (legId) => findByLeg(db, legId),
    receive: (receipt, effect) =>
      transaction(async (tx) => {
        if (!(await receiveOnce(tx, { inbox }, receipt.legId))) return (await findByLeg(tx, receipt.legId)) ?? receipt;
        await tx.insert(receipts).values(receipt);
        await writeWithMessages(tx, effect, calendar);
        return receipt;
      }),
  };
}

async function findByLeg(reader: Reader, legId: string): Promise<Receipt | null> {
  const [row] = await reader.select().from(receipts).where(eq(receipts.legId, legId));
  return row ?? null;
}
