import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { and, asc, eq, gt, ilike, inArray, isNotNull, or } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { Directory, RecipientQuery, Registrar } from '../domain/directory.ts';
import type { Recipient } from '../domain/recipient.ts';
import { recipientAudit } from '../domain/registerAudit.ts';
import { appendAudits } from './appendAudits.ts';
import { appendLedger } from './appendEntries.ts';
import { recipientHistory, recipients } from './directoryTables.ts';

/** The directory of recipients on PostgreSQL. */
export function createDirectory(database: Database): Directory {
  const { db } = database;
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(recipients)
        .where(inArray(recipients.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, toRecipient(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async find(query) {
      const rows = await db
        .select()
        .from(recipients)
        .where(conditionOf(query))
        .orderBy(asc(recipients.id))
        .limit(query.limit);
      return rows.map(toRecipient);
    },
    async findSharing() {
      const rows = await db.select().from(recipients).where(isNotNull(recipients.shareFolder)).orderBy(recipients.id);
      return rows.map(toRecipient);
    },
    register: (entries, by) =>
      database.transaction(async (tx) => {
        let changed = 0;
        for (const entry of entries.toSorted((a, b) => (a.id < b.id ? -1 : 1))) changed += await enter(tx, entry, by);
        return changed;
      }),
  };
}

function toRecipient({ since: _, ...recipient }: typeof recipients.$inferSelect): Recipient {
  return recipient;
}

function conditionOf({ search, after }: RecipientQuery): SQL | undefined {
  const pattern = search === null ? null : `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return and(
    pattern === null ? undefined : or(ilike(recipients.name, pattern), ilike(recipients.id, pattern)),
    after === null ? undefined : gt(recipients.id, after),
  );
}

/** 1 when the entry is new or different. */
async function enter(tx: Transaction, entry: Recipient, registrar: Registrar): Promise<0 | 1> {
  const { id, ...rest } = entry;
  const { now } = registrar;
  let before: Recipient | null = null;
  const added = await tx
    .insert(recipients)
    .values({ ...entry, since: now })
    .onConflictDoNothing()
    .returning({ id: recipients.id });
  if (added.length === 0) {
    const [present] = await lockEntry(tx, id);
    if (present?.department !== entry.department)
      throw new DomainError('FORBIDDEN', { field: 'recipients.id', value: id });
    if (isSame(present, entry)) return 0;
    before = toRecipient(present);
    await tx
      .update(recipients)
      .set({ ...rest, since: now })
      .where(eq(recipients.id, id));
  }
  await tx.insert(recipientHistory).values({ ...rest, recipient: id, since: now });
  await writeDown(tx, entry, registrar);
  await appendAudits(tx, [recipientAudit(before, entry, registrar)]);
  return 1;
}

/** The ledger knows every key before a receipt is signed with it (H4). */
async function writeDown(tx: Transaction, entry: Recipient, { by, now }: Registrar): Promise<void> {
  const { id: recipient, channel, publicKey } = entry;
  const detail = { recipient, channel, publicKey };
  await appendLedger(tx, [
    { id: newId(), at: now, step: 'recipientRegistered', handoffId: null, legId: null, actor: by.subject, detail },
  ]);
}

function lockEntry(tx: Transaction, id: string): Promise<(typeof recipients.$inferSelect)[]> {
  return tx.select().from(recipients).where(eq(recipients.id, id)).for('update');
}

function isSame(present: Recipient, entry: Recipient): boolean {
  return (
    present.name === entry.name &&
    present.channel === entry.channel &&
    present.endpoint === entry.endpoint &&
    present.publicKey === entry.publicKey &&
    present.email === entry.email &&
    present.shareFolder === entry.shareFolder &&
    present.address === entry.address &&
    present.maxConcurrent === entry.maxConcurrent &&
    present.perMinute === entry.perMinute
  );
}
