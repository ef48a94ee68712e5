import { eq, sql } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import type { Admission, RecipientLimits } from '../domain/recipientLimits.ts';
import { recipients } from './directoryTables.ts';

/** As long as any attempt can last (`transitLimitMs`): a place that was not given back by then is free again. */
const holdSeconds = 20;
/** A typical delivery takes less; who waits for a place looks again after about this many milliseconds. */
const usualDeliveryMs = 400;
/** A bucket holds what may come in ten seconds, and at least one delivery. */
const burstPart = 6;

interface Place {
  readonly slot: number;
  /** As the database wrote it, so that a place which ran out and was taken by another is not given back for it. */
  readonly heldUntil: string;
}

/**
 * Places and rates on PostgreSQL, by the database's clock. Which places this process holds is remembered here: places of one
 * recipient are alike, so the one that runs out first is given back first.
 */
export function createRecipientLimits(database: Database): RecipientLimits {
  const held = new Map<string, Place[]>();
  return {
    async admit(recipient) {
      const { admission, place } = await database.transaction((tx) => admitWithin(tx, recipient));
      if (place !== null) held.set(recipient, [...(held.get(recipient) ?? []), place]);
      return admission;
    },
    async release(recipient) {
      const [first, ...rest] = held.get(recipient) ?? [];
      if (first === undefined) return;
      if (rest.length === 0) held.delete(recipient);
      else held.set(recipient, rest);
      await database.db.execute(sql`
        update exchange.recipient_slots set held_until = '-infinity'
        where recipient = ${recipient} and slot = ${first.slot} and held_until = ${first.heldUntil}::timestamptz`);
    },
  };
}

/** Looks at everything before it takes anything, so that a refusal leaves nothing behind. */
async function admitWithin(
  tx: Transaction,
  recipient: string,
): Promise<{ readonly admission: Admission; readonly place: Place | null }> {
  const { maxConcurrent, perMinute } = await readLimits(tx, recipient);
  const missing = perMinute === null ? 0 : await missingTokens(tx, recipient, perMinute);
  if (perMinute !== null && missing > 0) return { admission: refused((missing / perMinute) * 60_000), place: null };
  const place = maxConcurrent === null ? null : await takePlace(tx, recipient, maxConcurrent);
  if (maxConcurrent !== null && place === null) return { admission: refused(usualDeliveryMs), place };
  if (perMinute !== null) await takeToken(tx, recipient, perMinute);
  return { admission: { admitted: true }, place };
}

async function readLimits(tx: Transaction, recipient: string) {
  const [limits] = await tx
    .select({ maxConcurrent: recipients.maxConcurrent, perMinute: recipients.perMinute })
    .from(recipients)
    .where(eq(recipients.id, recipient));
  return limits ?? { maxConcurrent: null, perMinute: null };
}

/** With jitter, so that those who wait do not all come back at the same moment. */
function refused(waitMs: number): Admission {
  return { admitted: false, afterMs: Math.ceil(Math.max(waitMs, 50) * (1 + Math.random())) };
}

/** What the bucket holds now; SQL that reads a row of recipient_rates. */
const filled = (perMinute: number) => sql`
  least(${burstOf(perMinute)}::double precision,
    tokens + greatest(0, extract(epoch from clock_timestamp() - filled_at)) * ${perMinute}::double precision / 60)`;

function burstOf(perMinute: number): number {
  return Math.max(1, perMinute / burstPart);
}

const tokenRows = z.array(z.object({ filled: z.number() }));

/** How much of a token is missing for one delivery; holds the bucket until commit. */
async function missingTokens(tx: Transaction, recipient: string, perMinute: number): Promise<number> {
  await tx.execute(sql`
    insert into exchange.recipient_rates (recipient, tokens, filled_at)
    values (${recipient}, ${burstOf(perMinute)}, clock_timestamp()) on conflict do nothing`);
  const { rows } = await tx.execute(sql`
    select ${filled(perMinute)} as filled from exchange.recipient_rates where recipient = ${recipient} for update`);
  const [row] = tokenRows.parse(rows);
  return Math.max(0, 1 - (row?.filled ?? 0));
}

async function takeToken(tx: Transaction, recipient: string, perMinute: number): Promise<void> {
  await tx.execute(sql`
    update exchange.recipient_rates set tokens = ${filled(perMinute)} - 1, filled_at = clock_timestamp()
    where recipient = ${recipient}`);
}

/** A free place, held from now on; null when all are held. */
async function takePlace(tx: Transaction, recipient: string, maxConcurrent: number): Promise<Place | null> {
  const place = await takeFree(tx, recipient, maxConcurrent);
  if (place !== null) return place;
  await addPlaces(tx, recipient, maxConcurrent);
  return takeFree(tx, recipient, maxConcurrent);
}

const placeRows = z.array(z.object({ slot: z.number(), held_until: z.string() }));

async function takeFree(tx: Transaction, recipient: string, maxConcurrent: number): Promise<Place | null> {
  const { rows } = await tx.execute(sql`
    update exchange.recipient_slots set held_until = clock_timestamp() + make_interval(secs => ${holdSeconds})
    where recipient = ${recipient} and slot = (
      select slot from exchange.recipient_slots
      where recipient = ${recipient} and slot <= ${maxConcurrent} and held_until < clock_timestamp()
      order by slot limit 1 for update skip locked)
    returning slot, held_until::text as held_until`);
  const [row] = placeRows.parse(rows);
  return row === undefined ? null : { slot: row.slot, heldUntil: row.held_until };
}

/** For a recipient's first delivery, and when its limit was raised. */
async function addPlaces(tx: Transaction, recipient: string, maxConcurrent: number): Promise<void> {
  await tx.execute(sql`
    insert into exchange.recipient_slots (recipient, slot, held_until)
    select ${recipient}, slot, '-infinity'::timestamptz from generate_series(1, ${maxConcurrent}::int) as slot
    where (select count(*) from exchange.recipient_slots where recipient = ${recipient} and slot <= ${maxConcurrent})
      < ${maxConcurrent}
    on conflict do nothing`);
}
