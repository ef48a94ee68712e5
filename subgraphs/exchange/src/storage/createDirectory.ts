import { DomainError } from '@guanjia/kernel/DomainError';
import { eq, inArray } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { Directory } from '../domain/directory.ts';
import type { Recipient } from '../domain/recipient.ts';
import { recipientHistory, recipients } from './tables.ts';

/** The directory of recipients on PostgreSQL. */
export function createDirectory(database: Database): Directory {
  return {
    async findByIds(ids) {
      const rows = await database.db
        .select()
        .from(recipients)
        .where(inArray(recipients.id, [...ids]));
      const byId = new Map(rows.map(({ since: _, ...recipient }) => [recipient.id, recipient]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    register: (entries, now) =>
      database.transaction(async (tx) => {
        let changed = 0;
        for (const entry of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))) changed += await enter(tx, entry, now);
        return changed;
      }),
  };
}

/** 1 when the entry is new or different. */
async function enter(tx: Transaction, entry: Recipient, since: Date): Promise<0 | 1> {
  const { id, ...rest } = entry;
  const added = await tx
    .insert(recipients)
    .values({ ...entry, since })
    .onConflictDoNothing()
    .returning({ id: recipients.id });
  if (added.length === 0) {
    const [present] = await lockEntry(tx, id);
    if (present?.department !== entry.department)
      throw new DomainError('FORBIDDEN', { field: 'recipients.id', value: id });
    if (isSame(present, entry)) return 0;
    await tx
      .update(recipients)
      .set({ ...rest, since })
      .where(eq(recipients.id, id));
  }
  await tx.insert(recipientHistory).values({ ...rest, recipient: id, since });
  return 1;
}

function lockEntry(tx: Transaction, id: string): Promise<(typeof recipients.$inferSelect)[]> {
  return tx.select().from(recipients).where(eq(recipients.id, id)).for('update');
}

function isSame(present: Recipient, entry: Recipient): boolean {
  return present.name === entry.name && present.endpoint === entry.endpoint && present.publicKey === entry.publicKey;
}
